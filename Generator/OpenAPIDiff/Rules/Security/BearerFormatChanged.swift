import ChangeModel

extension ChangeRule {
    static let bearerFormatChanged = ChangeRule(
        "bearer-format-changed",
        .security,
        .documentation,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "bearer tokens have another format",
        explanation: """
            The format is a hint for people: clients pass tokens on as they get them. Tokens that were made
            elsewhere may be refused.

            ```yaml
            # before
            login: {type: http, scheme: bearer}
            # after
            login: {type: http, scheme: bearer, bearerFormat: JWT}
            ```

            Source: OpenAPI 3.1.1, section "Security Scheme Object", `bearerFormat`.
            """
    )
}
