import ChangeModel

extension ChangeRule {
    static let mediaTypeRemoved = ChangeRule(
        "media-type-removed",
        .response,
        .existence,
        .remove,
        .rewriting,
        "a body may not have a media type any more",
        explanation: """
            Requests in this type are refused, by the answer 415. Clients that can read only this type get
            what they cannot read, or the answer 406.

            ```yaml
            # before
            content:
              application/json: {}
              application/xml: {}
            # after
            content:
              application/json: {}
            ```

            Go on to accept and to send it.

            Source: OpenAPI 3.1.1, section "Media Type Object".
            """
    )
}
