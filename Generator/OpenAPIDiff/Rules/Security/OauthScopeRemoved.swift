import ChangeModel

extension ChangeRule {
    static let oauthScopeRemoved = ChangeRule(
        "oauth-scope-removed",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .breaking)),
        "a flow does not offer a scope any more",
        explanation: """
            Clients that ask for it are refused, by the error `invalid_scope`, and get no token at all.

            ```yaml
            # before
            scopes:
              read: See pets
              write: Change pets
            # after
            scopes:
              read: See pets
            ```

            Go on to accept the scope, without effect.

            Source: OpenAPI 3.1.1, section "OAuth Flow Object"; RFC 6749, section 5.2.
            """
    )
}
