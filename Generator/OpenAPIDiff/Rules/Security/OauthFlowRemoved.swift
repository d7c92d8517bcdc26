import ChangeModel

extension ChangeRule {
    static let oauthFlowRemoved = ChangeRule(
        "oauth-flow-removed",
        .security,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .breaking)),
        "there is one way less to get a token",
        explanation: """
            Clients that get their tokens this way get none.

            ```yaml
            # before
            flows:
              password: {}
              clientCredentials: {}
            # after
            flows:
              clientCredentials: {}
            ```

            Go on to give tokens this way, and announce until when.

            Source: OpenAPI 3.1.1, section "OAuth Flows Object".
            """
    )
}
