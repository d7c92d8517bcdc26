import ChangeModel

extension ChangeRule {
    static let oauthScopeDescriptionChanged = ChangeRule(
        "oauth-scope-description-changed",
        .security,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "what a scope is for is said in other words",
        explanation: """
            Only people see it.

            ```yaml
            # before
            scopes:
              read: See pets
            # after
            scopes:
              read: See pets and owners
            ```

            Source: OpenAPI 3.1.1, section "OAuth Flow Object".
            """
    )
}
