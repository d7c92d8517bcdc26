import ChangeModel

extension ChangeRule {
    static let contentSchemaAdded = ChangeRule(
        "content-schema-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "what a string holds must follow a schema now",
        explanation: """
            `contentSchema` is new. Requests that were accepted may be refused now, as the new document
            allows less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            contentMediaType: application/json
            # after
            contentMediaType: application/json
            contentSchema: { type: object }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Validation, section 8.5.
            """
    )
}
