import ChangeModel

extension ChangeRule {
    static let securityScopeAdded = ChangeRule(
        "security-scope-added",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .warning)),
        "one scope more is needed",
        explanation: """
            Tokens without the scope are refused, by the answer 403. The document does not say which scopes
            the tokens in use have.

            ```yaml
            # before
            security:
              - oauth: [read]
            # after
            security:
              - oauth: [read, write]
            ```

            Grant the scope to all who have the others before asking for it.

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
