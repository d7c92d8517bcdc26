import ChangeModel
package import Diagnostics

/// The findings of reading a policy and of applying it.
package enum PolicyRules {
    package static let unknownKey = DiagnosticRule(
        "policy-unknown-key",
        .error,
        "the policy has a key that nothing reads",
        explanation: """
            A key of the policy file is not one that `specsmith diff` knows. It is an error, as a misspelt key
            would otherwise do nothing without a word.

            ```yaml
            acept: []      # unknown: did you mean 'accept'?
            accept: []     # right
            ```
            """
    )
    package static let wrongKind = DiagnosticRule(
        "policy-wrong-kind",
        .error,
        "a value of the policy is of another kind than its key takes",
        explanation: """
            A value of the policy file has the wrong kind, such as a string where a list is expected.

            ```yaml
            only: {tags: pets}      # a string
            only: {tags: [pets]}    # a list
            ```
            """
    )
    package static let invalidValue = DiagnosticRule(
        "policy-invalid-value",
        .error,
        "a value of the policy is not one of those allowed",
        explanation: """
            A value of the policy file cannot be used: a word that is not among the allowed ones, a day that no
            calendar has, a fingerprint that is none.

            ```yaml
            severity: {enum-value-added: harmless}  # allowed: breaking, warning, safe, unaffected
            severity: {enum-value-added: safe}
            ```
            """
    )
    package static let unknownRule = DiagnosticRule(
        "policy-unknown-rule",
        .error,
        "the policy names a rule that does not exist",
        explanation: """
            `severity` and `accept` name rules by their ids, which stand in brackets after each change.
            `specsmith explain --list` lists all.

            ```yaml
            severity: {enum-value-aded: safe}   # did you mean 'enum-value-added'?
            ```
            """
    )
    package static let incompleteAcceptance = DiagnosticRule(
        "policy-acceptance-incomplete",
        .error,
        "an accepted change has no reason, or nothing says which change it is",
        explanation: """
            Every entry of `accept` has a `reason`, for those who come later, and at least one of `fingerprint`,
            `rule`, `at` and `operation`. Where there are several, all must hold.

            ```yaml
            accept:
              - rule: property-removed
                at: '#/components/schemas/Pet/**'
                reason: nobody reads it any more
                expires: 2030-12-31
            ```
            """
    )
    package static let expiredAcceptance = DiagnosticRule(
        "policy-acceptance-expired",
        .warning,
        "an accepted change counts again, as its entry has expired",
        explanation: """
            The day that `expires` names is over, so that the changes that the entry covers count again. Undo the
            change, agree on a later day, or remove the entry.

            ```yaml
            accept:
              - fingerprint: 0123456789abcdef
                reason: agreed with all callers
                expires: 2024-12-31   # over
            ```
            """
    )
    package static let staleAcceptance = DiagnosticRule(
        "policy-acceptance-stale",
        .warning,
        "an entry of accept covers no change",
        explanation: """
            No change of this comparison is what the entry describes: it was undone, was released long ago, or the
            entry is misspelt. Remove it, so that it does not cover something else one day.

            ```yaml
            accept:
              - rule: property-removed
                at: '#/components/schemas/Pett/**'   # there is no such schema
                reason: agreed with all callers
            ```
            """
    )

    package static let unusedFilter = DiagnosticRule(
        "policy-filter-unused",
        .warning,
        "only or except names operations that there are not",
        explanation: """
            No operation of either document has the tag, the path or the `operationId`. A misspelt one in `only`
            hides the changes that somebody wanted to see; one in `except` hides nothing.

            ```yaml
            only: {tags: [petz]}   # did you mean 'pets'?
            only: {tags: [pets]}
            ```
            """
    )

    package static let all = [
        unknownKey, wrongKind, invalidValue, unknownRule, incompleteAcceptance, expiredAcceptance,
        staleAcceptance, unusedFilter,
    ]
}

extension DiagnosticMessage {
    static func unknownPolicyKey(_ key: String, allowed: [String]) -> DiagnosticMessage {
        let nearest = Suggestion.nearest(to: key, among: allowed)
        return DiagnosticMessage(
            PolicyRules.unknownKey,
            "unknown key '\(key)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "known keys are \(allowed.joined(separator: ", "))"
        )
    }

    static func wrongPolicyKind(_ key: String, expected: String, found: String) -> DiagnosticMessage {
        DiagnosticMessage(PolicyRules.wrongKind, "'\(key)' must be \(expected), found \(found)")
    }

    static func invalidPolicyValue(_ key: String, _ value: String, hint: String) -> DiagnosticMessage {
        DiagnosticMessage(PolicyRules.invalidValue, "'\(key)' cannot be '\(value)'", hint: hint)
    }

    static func unknownPolicyRule(_ id: String, known: [String]) -> DiagnosticMessage {
        let nearest = Suggestion.nearest(to: id, among: known)
        return DiagnosticMessage(
            PolicyRules.unknownRule,
            "there is no rule '\(id)'",
            hint: nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
        )
    }

    static let acceptanceWithoutReason = DiagnosticMessage(
        PolicyRules.incompleteAcceptance,
        "an accepted change needs a 'reason'",
        hint: "say who agreed to it and why"
    )

    static let acceptanceWithoutSubject = DiagnosticMessage(
        PolicyRules.incompleteAcceptance,
        "nothing says which changes are accepted",
        hint: "give 'fingerprint', 'rule', 'at' or 'operation'"
    )

    static func expiredAcceptance(on day: CivilDay) -> DiagnosticMessage {
        DiagnosticMessage(
            PolicyRules.expiredAcceptance,
            "this accepted change counts again since the end of \(day)",
            hint: "undo the change, agree on a later day, or remove the entry"
        )
    }

    static let emptyPolicyFilter = DiagnosticMessage(
        PolicyRules.invalidValue,
        "'only' names no operation",
        hint: "give tags, paths or operations, or remove the key"
    )

    static func unusedFilter(
        _ term: OperationFilter.Term,
        among operations: [ComparedOperation]
    ) -> DiagnosticMessage {
        let words: String
        let candidates: [String]
        switch term.kind {
        case .tag:
            words = "no operation has the tag '\(term.text)'"
            candidates = operations.flatMap(\.tags)
        case .path:
            words = "no operation has a path like '\(term.text)'"
            candidates = operations.map(\.path)
        case .operation:
            words = "there is no operation '\(term.text)'"
            candidates = operations.compactMap(\.operationID)
        }
        let nearest = Suggestion.nearest(to: term.text, among: candidates)
        return DiagnosticMessage(
            PolicyRules.unusedFilter,
            words,
            hint: nearest.map { "did you mean '\($0)'?" }
        )
    }

    static func staleAcceptance(_ entry: AcceptedEntry) -> DiagnosticMessage {
        let subject = entry.fingerprint ?? entry.rule
        return DiagnosticMessage(
            PolicyRules.staleAcceptance,
            subject.map { "no change is what this entry accepts ('\($0)')" }
                ?? "no change is what this entry accepts",
            hint: "remove the entry"
        )
    }
}
