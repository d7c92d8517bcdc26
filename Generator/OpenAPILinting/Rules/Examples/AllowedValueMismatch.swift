import Diagnostics
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// `enum-value-mismatch`.
enum AllowedValueMismatch: LintRule {
    static let rule = DiagnosticRule(
        "enum-value-mismatch",
        .warning,
        "a value of an enum or const is refused by the rest of the schema",
        explanation: """
            `enum` and `const` list the values that are allowed, and another keyword of the same schema does not allow
            this one: mostly `type`, as in YAML some texts are numbers or booleans unless they are quoted.

            ```yaml
            {type: string, enum: [1.0, true, small]}       # before: a number, a boolean and a text
            {type: string, enum: ['1.0', 'true', small]}   # after
            ```

            Source: JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var check = ValueCheck(survey, rule: rule)
        for (id, schema) in survey.allSchemas {
            for value in (schema.enum?.value ?? []) + [schema.const].compactMap(\.self) {
                check.report(value, "the value", id, hint: hint(value, schema), reporting: &log)
            }
        }
    }

    private static func hint(_ value: YAMLNode, _ schema: Schema) -> String? {
        let types = schema.type?.value ?? []
        switch value.content {
        case .bool(let value) where types.contains(.string): return "quote it: '\(value)'"
        case .integer(let text) where types.contains(.string): return "quote it: '\(text)'"
        case .number(let text) where types.contains(.string): return "quote it: '\(text)'"
        case .null where !types.isEmpty: return "allow null by the type, too, or quote it: 'null'"
        case .string where types == [.integer] || types == [.number] || types == [.boolean]:
            return "remove the quotes"
        case .null, .bool, .integer, .number, .string, .sequence, .mapping: return nil
        }
    }
}
