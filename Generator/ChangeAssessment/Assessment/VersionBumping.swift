import ChangeModel

/// What the versions of the API and of the SDK must do after changes that count.
struct VersionBumping {
    private let changes: [AssessedChange]
    private let symbols: [AssessedSymbol]
    private let operations: [ComparedOperation]

    /// Accepted ones count like others: what was agreed on still breaks those who did not hear of it.
    init(changes: [AssessedChange], symbols: [AssessedSymbol], of operations: [ComparedOperation]) {
        self.changes = changes
        self.symbols = symbols
        self.operations = operations
    }

    /// The wire decides; acting otherwise is no more than a minor matter for the API's own number.
    func api(current: SemanticVersion?) -> VersionBump {
        bump(
            [
                Reasons(.major, changes: changes.filter { $0.verdicts.wire == .breaking }),
                Reasons(.minor, changes: changes.filter(\.isNewForClients)),
                Reasons(.patch, changes: changes),
            ],
            current: current
        )
    }

    /// The source decides; where old releases of the SDK stop working with the server, a minor number at least.
    func sdk(current: SemanticVersion?) -> VersionBump {
        let hidden = changes.filter { $0.verdicts.wire == .breaking || $0.verdicts.behaviour == .breaking }
        return bump(
            [
                Reasons(.major, symbols: symbols.filter { $0.verdicts.source == .breaking }),
                Reasons(.minor, changes: hidden, symbols: symbols.filter(\.isNewForCallers)),
                Reasons(.patch, changes: changes, symbols: symbols),
            ],
            current: current
        )
    }

    private struct Reasons {
        let level: VersionBump.Level
        let firstChange: Change?
        let firstSymbol: SymbolChange?
        let count: Int

        init(_ level: VersionBump.Level, changes: [AssessedChange] = [], symbols: [AssessedSymbol] = []) {
            self.level = level
            firstChange = changes.first?.change
            firstSymbol = symbols.first?.symbol
            count = changes.count + symbols.count
        }
    }

    private func bump(_ candidates: [Reasons], current: SemanticVersion?) -> VersionBump {
        let reasons = candidates.first { $0.count > 0 }
        let level = reasons?.level ?? .none
        return VersionBump(
            level: level,
            reason: reasons.map(text) ?? "nothing changed",
            next: current.map { $0.next(level).description }
        )
    }

    /// The first message and how many more there are.
    private func text(_ reasons: Reasons) -> String {
        let first =
            reasons.firstChange.map { $0.message + reach(of: $0) } ?? reasons.firstSymbol?.message ?? ""
        return reasons.count == 1 ? first : "\(first), and \(reasons.count - 1) more"
    }

    /// In parentheses, the operations that meet a change, if the message does not name them.
    private func reach(of change: Change) -> String {
        guard let first = change.reach.first?.operation, operations.indices.contains(first) else { return "" }
        let title =
            operations[first].isWebhook ? "webhook \(operations[first].path)" : operations[first].title
        guard !change.message.contains(title) else { return "" }
        let others = Set(change.reach.map(\.operation)).count - 1
        switch others {
        case 0: return " (\(title))"
        case 1: return " (\(title) and 1 more operation)"
        default: return " (\(title) and \(others) more operations)"
        }
    }
}

extension AssessedChange {
    /// Something can be asked for that could not before, or acts otherwise.
    fileprivate var isNewForClients: Bool {
        if verdicts.wire == .warning || verdicts.behaviour >= .warning { return true }
        return verdicts.wire == .safe && [.add, .widen].contains(change.rule.action)
    }
}

extension AssessedSymbol {
    fileprivate var isNewForCallers: Bool { verdicts.source >= .safe }
}
