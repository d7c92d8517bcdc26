#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What stands behind a stream.
package struct Terminal: Sendable {
    /// False for files and pipes.
    package let isTerminal: Bool
    package let usesColor: Bool
    /// Whether a line can be written over.
    package let canRewriteLines: Bool
    /// In columns.
    package let width: Int

    package init(_ stream: StandardStream, color: ColorUse) {
        isTerminal = isatty(stream.rawValue) == 1
        let isDumb = Self.variable("TERM").map { $0.isEmpty || $0 == "dumb" } ?? true
        canRewriteLines = isTerminal && !isDumb
        switch color {
        // https://no-color.org: any value but the empty one.
        case .auto: usesColor = canRewriteLines && (Self.variable("NO_COLOR") ?? "").isEmpty
        case .always: usesColor = true
        case .never: usesColor = false
        }
        width = min(max(Self.columns(of: stream) ?? 100, 40), 200)
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func columns(of stream: StandardStream) -> Int? {
        #if canImport(Musl)
            return variable("COLUMNS").flatMap { Int($0) }
        #else
            var size = winsize()
            guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
            return Int(size.ws_col)
        #endif
    }
}
