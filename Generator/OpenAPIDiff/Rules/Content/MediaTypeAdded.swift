import ChangeModel

extension ChangeRule {
    static let mediaTypeAdded = ChangeRule(
        "media-type-added",
        .response,
        .existence,
        .add,
        .harmless,
        "a body may have one media type more",
        explanation: """
            Requests may be sent in the new type too. Responses come in it only for those who ask for it by
            `Accept`.

            ```yaml
            # before
            content:
              application/json: {}
            # after
            content:
              application/json: {}
              application/xml: {}
            ```

            Answer those who ask for nothing in particular as before.

            Source: OpenAPI 3.1.1, section "Media Type Object".
            """
    )
}
