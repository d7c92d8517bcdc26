import ChangeModel

extension ChangeRule {
    static let apiKeyNameChanged = ChangeRule(
        "api-key-name-changed",
        .security,
        .security,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "a key is sent under another name",
        explanation: """
            Clients made from the old document send the key where the server does not look any more.

            ```yaml
            # before
            key: {type: apiKey, name: X-Key, in: header}
            # after
            key: {type: apiKey, name: X-Token, in: header}
            ```

            Accept the key under both names.

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
