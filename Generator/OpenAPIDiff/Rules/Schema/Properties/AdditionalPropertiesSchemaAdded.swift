import ChangeModel

extension ChangeRule {
    static let additionalPropertiesSchemaAdded = ChangeRule(
        "additional-properties-schema-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "other properties must follow a schema now",
        explanation: """
            `additionalProperties` has a schema where anything was allowed. Requests that were accepted
            may be refused now, as the new document allows less. Responses go on to be understood:
            whatever is sent now was allowed before.

            ```yaml
            # before
            type: object
            # after
            type: object
            additionalProperties: { type: string }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.2.3.
            """
    )
}
