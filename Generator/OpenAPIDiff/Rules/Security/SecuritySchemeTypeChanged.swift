import ChangeModel

extension ChangeRule {
    static let securitySchemeTypeChanged = ChangeRule(
        "security-scheme-type-changed",
        .security,
        .security,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "a security scheme is of another type",
        explanation: """
            Clients made from the old document show what is not accepted any more.

            ```yaml
            # before
            key: {type: http, scheme: basic}
            # after
            key: {type: apiKey, name: X-Key, in: header}
            ```

            Add a scheme under another name, and accept both.

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
