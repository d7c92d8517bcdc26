import Diagnostics
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// `default-mismatch`.
enum DefaultMismatch: LintRule {
    static let rule = DiagnosticRule(
        "default-mismatch",
        .warning,
        "a default does not fit its schema",
        explanation: """
            The default is the value that counts where none is given, and the schema refuses it: it is not in the `enum`,
            out of bounds, or of another form. (A default of another type is `default-wrong-type`.)

            ```yaml
            {type: string, enum: [small, big], default: medium}
            ```

            Source: JSON Schema 2020-12 Validation, section 9.2
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var check = ValueCheck(survey, rule: rule)
        for (id, schema) in survey.allSchemas {
            guard let value = schema.default else { continue }
            check.report(
                value,
                "the default",
                id,
                unless: { violation in
                    // Found while reading.
                    violation.keyword == .type && violation.schema == id && violation.instance.count == 0
                },
                reporting: &log
            )
        }
    }
}
