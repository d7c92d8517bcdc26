package import Diagnostics

/// The findings of reading `sdk.yaml`.
package enum ConfigurationRules {
    package static let unknownKey = DiagnosticRule(
        "configuration-unknown-key",
        .error,
        "sdk.yaml has a key that nothing reads",
        explanation: """
            A key of `sdk.yaml` is not one that the generator knows. It is an error, as a misspelt key would
            otherwise do nothing without a word.

            ```yaml
            modul: Pets      # unknown: did you mean 'module'?
            module: Pets     # right
            ```
            """
    )
    package static let wrongKind = DiagnosticRule(
        "configuration-wrong-kind",
        .error,
        "a value of sdk.yaml is of another kind than its key takes",
        explanation: """
            A value of `sdk.yaml` has the wrong kind, such as a sequence where a string is expected.

            ```yaml
            module: [Pets]   # a sequence
            module: Pets     # a string
            ```
            """
    )
    package static let invalidValue = DiagnosticRule(
        "configuration-invalid-value",
        .error,
        "a value of sdk.yaml is not one of those allowed",
        explanation: """
            A value of `sdk.yaml` cannot be used: a name that is no Swift identifier, or a word that is not among
            the allowed ones.

            ```yaml
            access: open     # allowed are public, package and internal
            access: public
            ```
            """
    )

    package static let all = [unknownKey, wrongKind, invalidValue]
}

extension DiagnosticMessage {
    static func unknownConfigurationKey(_ key: String, allowed: [String]) -> DiagnosticMessage {
        let nearest = Suggestion.nearest(to: key, among: allowed)
        return DiagnosticMessage(
            ConfigurationRules.unknownKey,
            "unknown key '\(key)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "known keys are \(allowed.joined(separator: ", "))"
        )
    }

    static func wrongConfigurationKind(_ key: String, expected: String, found: String) -> DiagnosticMessage {
        DiagnosticMessage(ConfigurationRules.wrongKind, "'\(key)' must be \(expected), found \(found)")
    }

    static func invalidConfigurationValue(_ key: String, _ value: String, hint: String) -> DiagnosticMessage {
        DiagnosticMessage(ConfigurationRules.invalidValue, "'\(key)' cannot be '\(value)'", hint: hint)
    }

    static func paginationNeedsOne(_ name: String, of kinds: [String]) -> DiagnosticMessage {
        DiagnosticMessage(
            ConfigurationRules.wrongKind,
            "'\(name)' must say how the next page is asked for, in one way",
            hint: "give one of \(kinds.joined(separator: ", "))"
        )
    }
}
