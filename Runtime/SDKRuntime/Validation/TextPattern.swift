import RegularExpressions
import Synchronization

/// A pattern of a document, read when it is first needed.
final class TextPattern: Sendable {
    let source: String
    private let expression = Mutex<Reading>(.notYet)

    private enum Reading {
        case notYet
        case read(RegularExpression)
        case unreadable
    }

    init(_ source: String) { self.source = source }

    /// Whether a text is surely refused: not if the pattern cannot be read, or the search takes too long.
    func refuses(_ text: String) -> Bool { compiled()?.search(text) == .notFound }

    private func compiled() -> RegularExpression? {
        expression.withLock { reading in
            switch reading {
            case .read(let expression): return expression
            case .unreadable: return nil
            case .notYet:
                let expression = try? RegularExpression(source)
                reading = expression.map(Reading.read) ?? .unreadable
                return expression
            }
        }
    }
}
