import ChangeModel

extension ChangeRule {
    static let oauthTokenURLChanged = ChangeRule(
        "oauth-token-url-changed",
        .security,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning, behaviour: .warning)),
        "tokens are given at another address",
        explanation: """
            Clients made from the old document ask at the old address, and send their secrets there. The
            document does not say whether it still answers.

            ```yaml
            # before
            tokenUrl: https://example.com/token
            # after
            tokenUrl: https://login.example.com/token
            ```

            Keep answering at the old address.

            Source: OpenAPI 3.1.1, section "OAuth Flow Object".
            """
    )
}
