import ChangeModel

extension ChangeRule {
    static let oauthRefreshURLChanged = ChangeRule(
        "oauth-refresh-url-changed",
        .security,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning, behaviour: .warning)),
        "tokens are renewed at another address",
        explanation: """
            Clients made from the old document ask at the old address. The document does not say whether it
            still answers.

            ```yaml
            # before
            refreshUrl: https://example.com/refresh
            # after
            refreshUrl: https://login.example.com/refresh
            ```

            Keep answering at the old address.

            Source: OpenAPI 3.1.1, section "OAuth Flow Object".
            """
    )
}
