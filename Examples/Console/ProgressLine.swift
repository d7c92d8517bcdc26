import Synchronization

/// What a program is at, on standard error: one line that the next one replaces.
///
/// Into a file or a pipe goes only what is to stay.
package final class ProgressLine: Sendable {
    private static let clearing = "\r\u{1B}[K"
    /// Longer text would fill a second row, which is not cleared.
    private static let columns = 79

    private let isShown: Bool
    /// What stands on the line, so that no note gets in between.
    private let line = Mutex("")

    package init() { isShown = StandardError.canRewriteLines }

    /// Replaces the line; away from terminals nothing happens.
    package func show(_ text: @autoclosure () -> String) {
        guard isShown else { return }
        let text = String(text().printable.prefix(Self.columns))
        line.withLock { line in
            guard line != text else { return }
            line = text
            StandardError.write(Self.clearing + text)
        }
    }

    /// Writes a line that stays.
    package func note(_ text: String) {
        line.withLock { line in
            StandardError.write((line.isEmpty ? "" : Self.clearing) + text.printable + "\n" + line)
        }
    }

    /// Takes the line away.
    package func clear() {
        line.withLock { line in
            if !line.isEmpty { StandardError.write(Self.clearing) }
            line = ""
        }
    }
}

extension Duration {
    /// In whole seconds, rounded up: `3 s`.
    package var roundedUp: String {
        let (seconds, attoseconds) = components
        return "\(attoseconds > 0 ? seconds + 1 : seconds) s"
    }
}
