import ChangeModel

extension ChangeRule {
    static let securityRequirementRemoved = ChangeRule(
        "security-requirement-removed",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .breaking)),
        "there is one way less to be let in",
        explanation: """
            Clients that use this way get the answer 401.

            ```yaml
            # before
            security:
              - key: []
              - oauth: [read]
            # after
            security:
              - oauth: [read]
            ```

            Go on to accept it, and announce until when.

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
