import DocumentCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A program that is built together with this one.
struct SiblingProgram {
    private let name: String

    init(_ name: String) { self.name = name }

    /// Runs the program in this process: what comes back is why that did not work.
    func failureToReplaceThisOne(_ arguments: [String]) -> CommandFailure {
        var reason = SystemReason.named("no such program")
        for path in candidates {
            let words = ([path] + arguments).map { strdup($0) } + [nil]
            defer { words.forEach { free($0) } }
            // Of a name without a slash, the PATH is searched.
            execvp(path, words)
            let failure = SystemReason.last
            if !failure.isMissing { reason = failure }
        }
        return .message(
            "cannot run '\(name)': \(reason.text)",
            hint:
                "it is built by 'swift build --product \(name)', and looked for beside specsmith and on the PATH",
            status: .fileSystem
        )
    }

    private var candidates: [String] {
        guard let folder = Self.folder else { return [name] }
        return [FilePath.joined(folder, name), name]
    }

    /// Where this program really lies, links followed.
    private static var folder: String? {
        #if canImport(Darwin)
            var buffer = [CChar](repeating: 0, count: 4096)
            var size = UInt32(buffer.count)
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            let own = buffer.withUnsafeBufferPointer { $0.baseAddress.flatMap { realpath($0, nil) } }
                .map { pointer in
                    defer { free(pointer) }
                    return String(cString: pointer)
                }
        #else
            let own = FilePath.real("/proc/self/exe")
        #endif
        return own.map { FilePath.folder(of: $0) }
    }
}
