import ChangeModel

/// What the versions of the API and of the SDK must do after changes that count.
struct VersionBumping {
    private let changes: [AssessedChange]
    private let symbols: [AssessedSymbol]

    /// Accepted ones count like others: what was agreed on still breaks those who did not hear of it.
    init(changes: [AssessedChange], symbols: [AssessedSymbol]) {
        self.changes = changes
        self.symbols = symbols
    }

    /// The wire decides; acting otherwise is no more than a minor matter for the API's own number.
    func api(current: SemanticVersion?) -> VersionBump {
        bump(
            [
                reasons(.major, changes.lazy.filter { $0.verdicts.wire == .breaking }.map(\.change.message)),
                reasons(.minor, changes.lazy.filter(\.isNewForClients).map(\.change.message)),
                reasons(.patch, changes.lazy.map(\.change.message)),
            ],
            current: current
        )
    }

    /// The source decides; where old releases of the SDK stop working with the server, a minor number at least.
    func sdk(current: SemanticVersion?) -> VersionBump {
        let minor = symbols.lazy.filter(\.isNewForCallers).map(\.symbol.message)
        let wire = changes.lazy.filter { $0.verdicts.wire == .breaking || $0.verdicts.behaviour == .breaking }
        return bump(
            [
                reasons(
                    .major,
                    symbols.lazy.filter { $0.verdicts.source == .breaking }.map(\.symbol.message)
                ),
                reasons(.minor, Array(wire.map(\.change.message)) + Array(minor)),
                reasons(.patch, changes.map(\.change.message) + symbols.map(\.symbol.message)),
            ],
            current: current
        )
    }

    private struct Reasons {
        let level: VersionBump.Level
        let messages: [String]
    }

    private func reasons(_ level: VersionBump.Level, _ messages: some Sequence<String>) -> Reasons {
        Reasons(level: level, messages: Array(messages))
    }

    private func bump(_ candidates: [Reasons], current: SemanticVersion?) -> VersionBump {
        let reasons = candidates.first { !$0.messages.isEmpty }
        let level = reasons?.level ?? .none
        return VersionBump(
            level: level,
            reason: reasons.map(Self.text) ?? "nothing changed",
            next: current.map { $0.next(level).description }
        )
    }

    /// The first message and how many more there are.
    private static func text(_ reasons: Reasons) -> String {
        let first = reasons.messages.first ?? ""
        let others = reasons.messages.count - 1
        return others == 0 ? first : "\(first), and \(others) more"
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
