package import ChangeModel

/// Which changes make a comparison fail: how bad they must be, and on which axes.
///
/// What is accepted never counts. A declaration counts through the changes that caused it, and on its own only where
/// there are none.
package struct FailureThreshold: Sendable, Hashable {
    package let level: Level
    package let axes: [Axis]

    package init(_ level: Level, on axes: [Axis] = [.wire, .source]) {
        self.level = level
        self.axes = axes
    }

    package enum Level: String, Sendable, Hashable, CaseIterable {
        case breaking
        /// Warnings and all that is breaking.
        case warning
        /// Whatever is not `unaffected`.
        case any
    }

    package func isReached(by verdicts: Verdicts) -> Bool {
        let worst = verdicts.worst(on: axes)
        return switch level {
        case .breaking: worst >= .breaking
        case .warning: worst >= .warning
        case .any: worst > .unaffected
        }
    }

    package func isReached(by change: AssessedChange) -> Bool {
        change.acceptance == nil && isReached(by: change.verdicts)
    }

    package func isReached(by symbol: AssessedSymbol) -> Bool {
        symbol.acceptance == nil && symbol.causes.isEmpty && isReached(by: symbol.verdicts)
    }

    package func isReached(by report: ChangeReport) -> Bool {
        report.changes.contains { isReached(by: $0) } || report.symbols.contains { isReached(by: $0) }
    }
}
