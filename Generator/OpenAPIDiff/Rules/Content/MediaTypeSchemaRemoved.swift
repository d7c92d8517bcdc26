import ChangeModel

extension ChangeRule {
    static let mediaTypeSchemaRemoved = ChangeRule(
        "media-type-schema-removed",
        .response,
        .structure,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "a body has no schema any more",
        explanation: """
            Requests may be anything. Responses may be anything too: the document does not say whether they
            still are what clients expect.

            ```yaml
            # before
            content:
              application/json:
                schema: {type: object}
            # after
            content:
              application/json: {}
            ```

            Keep the schema as long as the server keeps to it.

            Source: OpenAPI 3.1.1, section "Media Type Object".
            """
    )
}
