import ChangeModel

extension ChangeRule {
    static let securityRequirementTightened = ChangeRule(
        "security-requirement-tightened",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .breaking)),
        "one scheme more is needed together with the others",
        explanation: """
            Clients that show what sufficed before get the answer 401.

            ```yaml
            # before
            security:
              - key: []
            # after
            security:
              - key: []
                oauth: []
            ```

            Go on to accept what sufficed.

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
