package import ChangeModel
package import Diagnostics

/// What an API's owner has decided about its changes, in a file beside the document.
package struct ChangePolicy: Sendable, Hashable {
    /// By rule id.
    let severities: [String: SeverityOverride]
    let accepted: [AcceptedEntry]
    let deprecation: DeprecationPolicy?
    /// Levels of `x-stability-level` that promise nothing.
    let ignoredLevels: [String]
    /// Nil where everything concerns.
    let only: OperationFilter?
    let except: OperationFilter

    init(
        severities: [String: SeverityOverride] = [:],
        accepted: [AcceptedEntry] = [],
        deprecation: DeprecationPolicy? = nil,
        ignoredLevels: [String] = [],
        only: OperationFilter? = nil,
        except: OperationFilter = OperationFilter()
    ) {
        self.severities = severities
        self.accepted = accepted
        self.deprecation = deprecation
        self.ignoredLevels = ignoredLevels
        self.only = only
        self.except = except
    }

    /// Every rule as it is, nothing accepted, everything counts.
    package static let none = ChangePolicy()
}

extension ChangePolicy {
    /// A rule's verdicts where the policy does not say otherwise, else what it says.
    package func verdicts(by rule: ChangeRule, default verdicts: Verdicts) -> Verdicts {
        guard let override = severities[rule.id] else { return verdicts }
        return override.applied(to: verdicts, of: rule)
    }

    package var hasFilters: Bool { only != nil || !except.isEmpty || !ignoredLevels.isEmpty }

    /// Whether changes of an operation count.
    package func concerns(_ operation: ComparedOperation) -> Bool {
        if let stability = operation.stability, ignoredLevels.contains(stability) { return false }
        if let only, !only.matches(operation) { return false }
        return !except.matches(operation)
    }

    /// Names what `only` and `except` choose and no operation is: most often a misspelt tag, which would hide changes.
    package func reportUnusedFilters(among operations: [ComparedOperation], to log: inout DiagnosticLog) {
        for term in (only?.terms ?? []) + except.terms where !operations.contains(where: term.matches) {
            log.report(.unusedFilter(term, among: operations), at: term.range)
        }
    }

    /// Keeps the book of accepted entries for one run; nothing expires where the day is not known.
    package func ledger(today: CivilDay?) -> AcceptanceLedger {
        AcceptanceLedger(entries: accepted, today: today)
    }
}

/// What a rule weighs here instead.
enum SeverityOverride: Sendable, Hashable {
    /// On every axis on which the rule says anything; on the wire, or in the source for a rule of the SDK, where it
    /// says nothing at all.
    case everywhere(Verdict)
    case axes(wire: Verdict?, source: Verdict?, behaviour: Verdict?)

    func applied(to verdicts: Verdicts, of rule: ChangeRule) -> Verdicts {
        var changed = verdicts
        switch self {
        case .everywhere(let verdict):
            let affected = Axis.allCases.filter { verdicts[$0] != .unaffected }
            let axes = affected.isEmpty ? [rule.area == .sdk ? Axis.source : .wire] : affected
            for axis in axes { changed[axis] = verdict }
        case .axes(let wire, let source, let behaviour):
            if let wire { changed.wire = wire }
            if let source { changed.source = source }
            if let behaviour { changed.behaviour = behaviour }
        }
        return changed
    }
}
