#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that could not be had.
package struct FileFailure: Error, Sendable {
    /// A verb: `read`.
    package let operation: String
    package let path: String
    package let reason: SystemReason
}

/// Why a call of the operating system failed.
package struct SystemReason: Sendable, Hashable {
    package let text: String
    /// There is no file, rather than one that cannot be had.
    package let isMissing: Bool

    /// Of the call that failed just now.
    package static var last: Self { Self(code: errno) }

    package static func named(_ text: String) -> Self { Self(text: text, isMissing: false) }
}

extension SystemReason {
    /// Of a call that failed with this `errno`.
    package init(code: Int32) {
        self.init(text: String(cString: strerror(code)), isMissing: code == ENOENT || code == ENOTDIR)
    }
}
