import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A thread with more stack than the process starts with.
///
/// How deep schemas lead to one another is up to the document, and a chain of some thousand is no mistake. Pages of the
/// stack that are not used cost nothing.
package enum LargeStack {
    private static let size = 1 << 30

    /// Runs the work to its end on such a thread; on this one if there is no memory for it.
    package static func run(_ work: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return work() }
        defer { pthread_attr_destroy(&attributes) }
        guard pthread_attr_setstacksize(&attributes, size) == 0 else { return work() }
        let box = Unmanaged.passRetained(Work(body: work))
        #if canImport(Darwin)
            var thread: pthread_t?
            let failure = pthread_create(&thread, &attributes, { LargeStack.start($0) }, box.toOpaque())
        #else
            var thread = pthread_t()
            let failure = pthread_create(&thread, &attributes, { LargeStack.start($0) }, box.toOpaque())
        #endif
        guard failure == 0 else {
            box.release()
            return work()
        }
        #if canImport(Darwin)
            if let thread { pthread_join(thread, nil) }
        #else
            pthread_join(thread, nil)
        #endif
    }

    /// What the work makes on such a thread.
    package static func result<Value: Sendable>(of work: @escaping @Sendable () -> Value) -> Value {
        let box = Box<Value>()
        run { box.value.withLock { $0 = work() } }
        return box.value.withLock { $0 } ?? work()
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func start(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let pointer else { return nil }
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
    }
}
