import ChangeModel

extension ChangeRule {
    static let oauthFlowAdded = ChangeRule(
        "oauth-flow-added",
        .security,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "there is one way more to get a token",
        explanation: """
            Clients that get their tokens otherwise go on to do so.

            ```yaml
            # before
            flows:
              password: {}
            # after
            flows:
              password: {}
              clientCredentials: {}
            ```

            Source: OpenAPI 3.1.1, section "OAuth Flows Object".
            """
    )
}
