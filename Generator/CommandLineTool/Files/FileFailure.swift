#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that could not be had.
struct FileFailure: Error, Sendable {
    /// A verb: `read`.
    let operation: String
    let path: String
    let reason: SystemReason
}

/// Why a call of the operating system failed.
struct SystemReason: Sendable, Hashable {
    let text: String
    /// There is no file, rather than one that cannot be had.
    let isMissing: Bool

    /// Of the call that failed just now.
    static var last: Self {
        let code = errno
        return Self(text: String(cString: strerror(code)), isMissing: code == ENOENT || code == ENOTDIR)
    }

    static func named(_ text: String) -> Self { Self(text: text, isMissing: false) }
}
