import ChangeModel

extension ChangeRule {
    static let oauthAuthorizationURLChanged = ChangeRule(
        "oauth-authorization-url-changed",
        .security,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning, behaviour: .warning)),
        "people are sent to another address for their consent",
        explanation: """
            Clients made from the old document send them to the old address. The document does not say
            whether it still answers.

            ```yaml
            # before
            authorizationUrl: https://example.com/login
            # after
            authorizationUrl: https://login.example.com
            ```

            Keep answering at the old address.

            Source: OpenAPI 3.1.1, section "OAuth Flow Object".
            """
    )
}
