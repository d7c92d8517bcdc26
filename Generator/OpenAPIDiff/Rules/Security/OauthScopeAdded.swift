import ChangeModel

extension ChangeRule {
    static let oauthScopeAdded = ChangeRule(
        "oauth-scope-added",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "a flow offers one scope more",
        explanation: """
            Clients may ask for it. Whether an operation needs it is told there.

            ```yaml
            # before
            scopes:
              read: See pets
            # after
            scopes:
              read: See pets
              write: Change pets
            ```

            Source: OpenAPI 3.1.1, section "OAuth Flow Object".
            """
    )
}
