import ChangeModel

extension ChangeRule {
    static let apiKeyLocationChanged = ChangeRule(
        "api-key-location-changed",
        .security,
        .security,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "a key is sent in another place",
        explanation: """
            Clients made from the old document send the key where the server does not look any more.

            ```yaml
            # before
            key: {type: apiKey, name: key, in: query}
            # after
            key: {type: apiKey, name: key, in: header}
            ```

            Accept the key in both places.

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
