package import Diagnostics
import YAMLModel

/// The findings of reading a scenario of faults.
package enum FaultScenarioRules {
    package static let unknownKey = DiagnosticRule(
        "fault-unknown-key",
        .error,
        "a scenario of faults has a key that nothing reads",
        explanation: """
            A scenario knows `rules`; a rule knows `operation`, `method`, `path`, `tag`, `rate`, `calls`, `every`,
            `fault`, `sequence` and `repeat`. Any other key is an error, as a misspelt one would do nothing without
            a word.

            ```yaml
            rules:
              - operaton: getTeam     # unknown: did you mean 'operation'?
                fault: drop
            ```
            """
    )
    package static let invalidValue = DiagnosticRule(
        "fault-invalid-value",
        .error,
        "a value of a scenario of faults cannot be used",
        explanation: """
            A value has another kind than its key takes, lies outside what is allowed, or names no fault.

            ```yaml
            rules:
              - rate: 20              # 20 times each call: write 0.2 or 20%
                fault: {status: 503, retry-after: 2}
              - fault: drpo           # the faults are latency, jitter, status, retry-after, drop, …
            ```
            """
    )
    package static let incompleteRule = DiagnosticRule(
        "fault-rule-incomplete",
        .error,
        "a rule of a scenario does not say what goes wrong, or says it twice",
        explanation: """
            A rule has either `fault`, for all calls that it chooses, or `sequence`, of which each matching call takes
            the next. Of `rate`, `calls` and `every` it has at most one.

            ```yaml
            rules:
              - operation: getTeam
                sequence: [status=503, drop, none]
            ```
            """
    )
    package static let matchesNothing = DiagnosticRule(
        "fault-matches-nothing",
        .warning,
        "a rule of a scenario names an operation or tag that the document does not have",
        explanation: """
            `operation` takes operationIds and `tag` takes tags of the document. One that is not there never matches
            a call, and the rule does nothing.

            ```yaml
            rules:
              - operation: getTeem    # did you mean 'getTeam'?
                fault: drop
            ```
            """
    )

    package static let all = [unknownKey, invalidValue, incompleteRule, matchesNothing]
}

extension DiagnosticMessage {
    static func unknownFaultKey(_ key: String, allowed: [String]) -> DiagnosticMessage {
        DiagnosticMessage(
            FaultScenarioRules.unknownKey,
            "unknown key '\(key)'",
            hint: Suggestion.nearest(to: key, among: allowed).map { "did you mean '\($0)'?" }
                ?? "known keys are \(allowed.joined(separator: ", "))"
        )
    }

    static func wrongFaultKind(_ key: String, expected: String, found node: YAMLNode) -> DiagnosticMessage {
        DiagnosticMessage(
            FaultScenarioRules.invalidValue,
            "'\(key)' takes \(expected), not \(node.scalarText.map { "'\($0)'" } ?? node.kindName)"
        )
    }

    static func invalidFault(_ error: FaultTextError) -> DiagnosticMessage {
        DiagnosticMessage(FaultScenarioRules.invalidValue, error.message, hint: error.hint)
    }

    static let faultRuleWithoutFault = DiagnosticMessage(
        FaultScenarioRules.incompleteRule,
        "the rule does not say what goes wrong",
        hint: "give it 'fault' or 'sequence'"
    )

    static func faultRuleWithBoth(_ key: String, _ other: String) -> DiagnosticMessage {
        DiagnosticMessage(
            FaultScenarioRules.incompleteRule,
            "the rule has both '\(key)' and '\(other)'",
            hint: "keep one of them"
        )
    }

    static func faultMatchesNothing(_ kind: String, _ name: String, among names: [String])
        -> DiagnosticMessage
    {
        DiagnosticMessage(
            FaultScenarioRules.matchesNothing,
            "the document has no \(kind) '\(name)'",
            hint: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
        )
    }
}
