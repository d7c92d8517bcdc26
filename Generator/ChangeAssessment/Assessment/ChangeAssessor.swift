package import ChangeModel
package import Diagnostics

/// What the user says about one run.
package struct AssessmentOptions: Sendable, Hashable {
    /// Decides what has expired; nil lets nothing expire.
    package let today: CivilDay?
    /// The SDK's last release.
    package let currentVersion: SemanticVersion?

    package init(today: CivilDay? = nil, currentVersion: SemanticVersion? = nil) {
        self.today = today
        self.currentVersion = currentVersion
    }
}

/// Weighs changes: links those of the documents with those of the declarations, asks the policy, counts.
package struct ChangeAssessor {
    private let operations: [ComparedOperation]
    private let policy: ChangePolicy
    private var ledger: AcceptanceLedger

    private init(operations: [ComparedOperation], policy: ChangePolicy, today: CivilDay?) {
        self.operations = operations
        self.policy = policy
        ledger = policy.ledger(today: today)
    }

    /// Entries of the policy that have expired or that nothing matches are reported.
    package static func assess(
        _ document: DocumentChanges,
        symbols: [SymbolChange],
        old: ChangeReport.Version,
        new: ChangeReport.Version,
        policy: ChangePolicy,
        options: AssessmentOptions,
        reporting log: inout DiagnosticLog
    ) -> ChangeReport {
        var assessor = ChangeAssessor(operations: document.operations, policy: policy, today: options.today)
        let all = document.changes + policy.lifecycleChanges(in: document, today: options.today)
        // What the policy adds is about promises; the declarations differ for the document's own reasons.
        let links = ChangeLinks(changes: document.changes, symbols: symbols, operations: document.operations)
        let kept = assessor.kept(all, symbols: symbols, links: links)
        let assessedSymbols = kept.symbols.map { assessor.assess(symbols[$0], links.causes[$0], kept, all) }
        let assessedChanges = kept.changes.map {
            assessor.assess(
                all[$0],
                links.symbols(of: $0).compactMap { kept.symbolIndices[$0] },
                assessedSymbols
            )
        }
        assessor.ledger.report(to: &log)
        let bumping = VersionBumping(
            changes: assessedChanges,
            symbols: assessedSymbols,
            of: document.operations
        )
        return ChangeReport(
            old: old,
            new: new,
            operations: document.operations,
            changes: assessedChanges,
            symbols: assessedSymbols,
            api: bumping.api(current: SemanticVersion(old.version)),
            sdk: bumping.sdk(current: options.currentVersion)
        )
    }

    /// What the policy's filters let through, and its place in the report.
    private struct Kept {
        let changes: [Int]
        let symbols: [Int]
        let changeIndices: [Int: Int]
        let symbolIndices: [Int: Int]
    }

    private func kept(_ changes: [Change], symbols: [SymbolChange], links: ChangeLinks) -> Kept {
        let keptChanges = changes.indices.filter { concerns(changes[$0]) }
        let changeIndices = Self.positions(keptChanges)
        let keptSymbols = symbols.indices.filter { symbol in
            links.causes[symbol].isEmpty || links.causes[symbol].contains { changeIndices[$0] != nil }
        }
        return Kept(
            changes: keptChanges,
            symbols: keptSymbols,
            changeIndices: changeIndices,
            symbolIndices: Self.positions(keptSymbols)
        )
    }

    private static func positions(_ indices: [Int]) -> [Int: Int] {
        Dictionary(indices.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func concerns(_ change: Change) -> Bool {
        guard policy.hasFilters, !change.reach.isEmpty else { return true }
        return change.reach.contains { policy.concerns(operations[$0.operation]) }
    }

    private mutating func assess(
        _ symbol: SymbolChange,
        _ causes: [Int],
        _ kept: Kept,
        _ changes: [Change]
    ) -> AssessedSymbol {
        let fingerprint = Fingerprint.of(symbol)
        let subject = PolicySubject(
            ruleID: symbol.rule.id,
            fingerprint: fingerprint,
            location: symbol.symbol,
            operations: operations(reachedBy: causes.flatMap { changes[$0].reach })
        )
        return AssessedSymbol(
            symbol: symbol,
            fingerprint: fingerprint,
            verdicts: policy.verdicts(by: symbol.rule, default: symbol.verdicts),
            causes: causes.compactMap { kept.changeIndices[$0] },
            acceptance: ledger.acceptance(of: subject)
        )
    }

    private mutating func assess(
        _ change: Change,
        _ symbols: [Int],
        _ assessed: [AssessedSymbol]
    ) -> AssessedChange {
        let fingerprint = Fingerprint.of(change)
        let subject = PolicySubject(
            ruleID: change.rule.id,
            fingerprint: fingerprint,
            location: change.location,
            operations: operations(reachedBy: change.reach)
        )
        let own = policy.verdicts(by: change.rule, default: change.verdicts)
        return AssessedChange(
            change: change,
            fingerprint: fingerprint,
            verdicts: symbols.reduce(own) { $0.union(assessed[$1].verdicts) },
            symbols: symbols,
            acceptance: ledger.acceptance(of: subject)
        )
    }

    private func operations(reachedBy reach: [Reach]) -> [ComparedOperation] {
        Set(reach.map(\.operation)).sorted().map { operations[$0] }
    }
}
