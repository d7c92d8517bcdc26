import ChangeModel

extension ChangeRule {
    static let securityBecameRequired = ChangeRule(
        "security-became-required",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .breaking, behaviour: .warning)),
        "callers have to show who they are",
        explanation: """
            Clients that call without credentials, as they could, get the answer 401. A client made from the
            new document sends credentials that the old one did not send.

            ```yaml
            # before
            get:
              security: []
            # after
            get:
              security:
                - key: []
            ```

            Add a new operation, or go on to answer everybody.

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
