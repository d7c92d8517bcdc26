import ChangeModel

extension ChangeRule {
    static let schemaDeprecated = ChangeRule(
        "schema-deprecated",
        .schema,
        .lifecycle,
        .change,
        .harmless,
        "a schema or property was deprecated",
        explanation: """
            It works as before, and readers are told that it will go.

            ```yaml
            # before
            type: string
            # after
            type: string
            deprecated: true
            ```

            Say in the description what to use instead, and in `x-sunset` until when it works.

            Source: JSON Schema 2020-12, Validation, section 9.3.
            """
    )
}
