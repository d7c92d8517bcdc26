import ChangeModel

extension ChangeRule {
    static let securityRequirementAdded = ChangeRule(
        "security-requirement-added",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "there is one way more to be let in",
        explanation: """
            Clients that use one of the other ways go on to be let in.

            ```yaml
            # before
            security:
              - key: []
            # after
            security:
              - key: []
              - oauth: [read]
            ```

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
