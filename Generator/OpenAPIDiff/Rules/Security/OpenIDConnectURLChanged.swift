import ChangeModel

extension ChangeRule {
    static let openIDConnectURLChanged = ChangeRule(
        "open-id-connect-url-changed",
        .security,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning, behaviour: .warning)),
        "the discovery document of OpenID Connect is at another address",
        explanation: """
            Clients made from the old document look at the old address. The document does not say whether it
            still answers.

            ```yaml
            # before
            openIdConnectUrl: https://example.com/.well-known/openid-configuration
            # after
            openIdConnectUrl: https://login.example.com/.well-known/openid-configuration
            ```

            Keep answering at the old address.

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
