#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Standard output and standard error, unbuffered.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Says whether all could be written.
    ///
    /// A reader that has gone is no failure: it has seen enough.
    @discardableResult
    package func write(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)[...]
            while !rest.isEmpty {
                let count = systemWrite(rawValue, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno == EPIPE }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// Lets a write to a closed pipe fail, instead of ending the process while it may be writing files.
    package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}

// The C function has the name of the method above.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
