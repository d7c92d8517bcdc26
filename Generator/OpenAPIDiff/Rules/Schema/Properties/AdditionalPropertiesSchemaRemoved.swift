import ChangeModel

extension ChangeRule {
    static let additionalPropertiesSchemaRemoved = ChangeRule(
        "additional-properties-schema-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "other properties need not follow a schema any more",
        explanation: """
            `additionalProperties` allows anything where it had a schema. Requests go on to be accepted.
            Responses may hold what the old document ruled out, and a client that relied on it, by its
            types or its checks, fails.

            ```yaml
            # before
            type: object
            additionalProperties: { type: string }
            # after
            type: object
            ```

            Keep the schema in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.2.3.
            """
    )
}
