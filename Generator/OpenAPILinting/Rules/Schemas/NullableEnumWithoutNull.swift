import Diagnostics
import OpenAPIModel
import YAMLModel

/// `nullable-enum-without-null`.
enum NullableEnumWithoutNull: LintRule {
    static let rule = DiagnosticRule(
        "nullable-enum-without-null",
        .warning,
        "null is allowed by the type and not by the enum",
        explanation: """
            `enum` lists all values that are allowed. Without `null` among them, `null` is refused, whatever the type
            says. In OpenAPI 3.0, where many tools let `nullable` win, this is a note.

            ```yaml
            {type: [string, 'null'], enum: [small, big]}         # before: never null
            {type: [string, 'null'], enum: [small, big, null]}   # after
            ```

            Source: JSON Schema 2020-12 Validation, section 6.1.2; OpenAPI 3.0.3, clarification of `nullable`
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            guard let values = schema.enum, schema.isNullable, schema.reference == nil,
                !values.value.contains(where: { $0.content == .null })
            else { continue }
            log.report(
                message("the enum does not have null, which the type allows", hint: "add null to the enum"),
                at: values.range,
                severity: survey.document.version < .v3_1 ? .note : nil
            )
        }
    }
}
