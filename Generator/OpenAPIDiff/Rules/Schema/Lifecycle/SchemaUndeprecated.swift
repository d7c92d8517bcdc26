import ChangeModel

extension ChangeRule {
    static let schemaUndeprecated = ChangeRule(
        "schema-undeprecated",
        .schema,
        .lifecycle,
        .change,
        .harmless,
        "a schema or property is not deprecated any more",
        explanation: """
            It works as before, and it will stay.

            ```yaml
            # before
            type: string
            deprecated: true
            # after
            type: string
            ```

            Source: JSON Schema 2020-12, Validation, section 9.3.
            """
    )
}
