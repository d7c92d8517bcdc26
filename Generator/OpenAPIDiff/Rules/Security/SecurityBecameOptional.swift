import ChangeModel

extension ChangeRule {
    static let securityBecameOptional = ChangeRule(
        "security-became-optional",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe, behaviour: .warning)),
        "callers need not show who they are any more",
        explanation: """
            Clients that send credentials go on to be let in. A client made from the new document may send
            none.

            ```yaml
            # before
            get:
              security:
                - key: []
            # after
            get:
              security: []
            ```

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
