import ChangeModel

extension ChangeRule {
    static let successStatusRemoved = ChangeRule(
        "success-status-removed",
        .response,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .breaking)),
        "an answer for what succeeds was removed",
        explanation: """
            Clients made from the old document wait for an answer that does not come any more. In callbacks
            and webhooks, the answer that receivers give is not expected any more.

            ```yaml
            # before
            responses:
              "200": {}
              "201": {}
            # after
            responses:
              "201": {}
            ```

            Go on to answer as before.

            Source: OpenAPI 3.1.1, section "Responses Object".
            """
    )
}
