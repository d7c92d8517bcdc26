import Diagnostics

extension CommandLineRules {
    static let lintSetting = DiagnosticRule(
        "configuration-lint-rule",
        .error,
        "lint in sdk.yaml names a rule that cannot be set so",
        explanation: """
            The keys under `lint` are the ids that findings have in brackets; `specsmith explain --list` lists them. The
            values are `off`, `note`, `warning` and `error`. Rules that are errors by themselves stay errors: without what
            they are about, there is no SDK.

            ```yaml
            lint:
              component-unused: off
              description-missing: note     # off by itself
              example-mismatch: error
            ```
            """
    )

    static let lint = [lintSetting]
}

extension DiagnosticMessage {
    static func unknownLintRule(_ id: String, among known: [String]) -> DiagnosticMessage {
        let nearest = Suggestion.nearest(to: id, among: known)
        return DiagnosticMessage(
            CommandLineRules.lintSetting,
            "there is no rule '\(id)'",
            hint: nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
        )
    }

    static func errorCannotBeLowered(_ id: String) -> DiagnosticMessage {
        DiagnosticMessage(CommandLineRules.lintSetting, "'\(id)' is an error and stays one")
    }
}
