import ChangeModel

extension ChangeRule {
    static let mediaTypeSchemaAdded = ChangeRule(
        "media-type-schema-added",
        .response,
        .structure,
        .narrow,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .safe)),
        "a body that could be anything has a schema now",
        explanation: """
            Requests that do not fit the schema are refused, whatever was accepted before. Responses fit it,
            and clients that took anything take that too.

            ```yaml
            # before
            content:
              application/json: {}
            # after
            content:
              application/json:
                schema: {type: object}
            ```

            Source: OpenAPI 3.1.1, section "Media Type Object".
            """
    )
}
