import ChangeModel

extension ChangeRule {
    static let securityScopeRemoved = ChangeRule(
        "security-scope-removed",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "one scope less is needed",
        explanation: """
            Tokens that were good go on to be good.

            ```yaml
            # before
            security:
              - oauth: [read, write]
            # after
            security:
              - oauth: [read]
            ```

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
