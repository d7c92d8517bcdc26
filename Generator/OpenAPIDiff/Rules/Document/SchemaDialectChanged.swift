import ChangeModel

extension ChangeRule {
    static let schemaDialectChanged = ChangeRule(
        "schema-dialect-changed",
        .document,
        .structure,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "the dialect of all schemas was changed",
        explanation: """
            The same keywords may mean something else in another dialect. Keywords are compared as JSON
            Schema 2020-12 understands them, whatever the dialect.

            ```yaml
            # before
            jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
            # after
            jsonSchemaDialect: https://example.com/dialect
            ```

            Keep to the dialect of the OpenAPI specification.

            Source: OpenAPI 3.1.1, section "Specifying Schema Dialects".
            """
    )
}
