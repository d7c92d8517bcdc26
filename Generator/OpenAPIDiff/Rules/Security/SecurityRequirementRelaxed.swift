import ChangeModel

extension ChangeRule {
    static let securityRequirementRelaxed = ChangeRule(
        "security-requirement-relaxed",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "one scheme less is needed",
        explanation: """
            Clients that show all go on to be let in.

            ```yaml
            # before
            security:
              - key: []
                oauth: []
            # after
            security:
              - key: []
            ```

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
