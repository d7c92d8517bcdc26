import ChangeModel

extension ChangeRule {
    static let successStatusAdded = ChangeRule(
        "success-status-added",
        .response,
        .existence,
        .add,
        .harmless,
        "there is one answer more for what succeeds",
        explanation: """
            Clients made from the old document do not know this answer. Most take every status from 200 to
            299 for success; what the answer holds they cannot know. A new SDK may have to return one of
            several things.

            ```yaml
            # before
            responses:
              "200": {}
            # after
            responses:
              "200": {}
              "202": {}
            ```

            Use it only where callers asked for it.

            Source: OpenAPI 3.1.1, section "Responses Object".
            """
    )
}
