import ChangeModel

extension ChangeRule {
    static let contentSchemaRemoved = ChangeRule(
        "content-schema-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "what a string holds need not follow a schema any more",
        explanation: """
            `contentSchema` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            contentMediaType: application/json
            contentSchema: { type: object }
            # after
            contentMediaType: application/json
            ```

            Keep the schema in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 8.5.
            """
    )
}
