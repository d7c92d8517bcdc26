import Diagnostics
import OpenAPIModel

/// `keyword-without-effect`.
enum KeywordWithoutEffect: LintRule {
    static let rule = DiagnosticRule(
        "keyword-without-effect",
        .warning,
        "a keyword is for values of a type that the schema does not allow",
        explanation: """
            Each keyword is about values of one type and says nothing of others: `maximum` of a string, or `maxLength` of
            an integer, does nothing.

            ```yaml
            {type: string, maximum: 100}     # before
            {type: string, maxLength: 100}   # after
            ```

            Source: JSON Schema 2020-12 Validation, section 6
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            guard let types = schema.type?.value, !types.isEmpty else { continue }
            for use in uses(schema, survey.schemas) where !use.types.contains(where: types.contains) {
                let shown = types.map { "'\($0.rawValue)'" }.joined(separator: " or ")
                let other = counterpart(of: use.keyword, for: types)
                log.report(
                    message(
                        "'\(use.keyword)' says nothing of a value of type \(shown)",
                        hint: other.map { "did you mean '\($0)'?" }
                    ),
                    at: use.range
                )
            }
        }
    }

    private struct Use {
        let keyword: String
        let types: [SchemaType]
        let range: SourceRange
    }

    private static func uses(_ schema: Schema, _ schemas: SchemaArena) -> [Use] {
        var uses: [Use] = []
        func add(_ keyword: String, _ types: [SchemaType], _ range: SourceRange?) {
            if let range { uses.append(Use(keyword: keyword, types: types, range: range)) }
        }
        add("minimum", [.integer, .number], schema.minimum?.range)
        add("maximum", [.integer, .number], schema.maximum?.range)
        add("exclusiveMinimum", [.integer, .number], schema.exclusiveMinimum?.range)
        add("exclusiveMaximum", [.integer, .number], schema.exclusiveMaximum?.range)
        add("multipleOf", [.integer, .number], schema.multipleOf?.range)
        add("minLength", [.string], schema.minLength?.range)
        add("maxLength", [.string], schema.maxLength?.range)
        add("pattern", [.string], schema.pattern?.range)
        add("minItems", [.array], schema.minItems?.range)
        add("maxItems", [.array], schema.maxItems?.range)
        add("uniqueItems", [.array], schema.uniqueItems.flatMap { $0.value ? $0.range : nil })
        add("items", [.array], schema.items.map { schemas[$0].range })
        add("prefixItems", [.array], schema.prefixItemsRange)
        add("minProperties", [.object], schema.minProperties?.range)
        add("maxProperties", [.object], schema.maxProperties?.range)
        add("properties", [.object], schema.properties.first?.nameRange)
        add("required", [.object], schema.required.first?.range)
        add("patternProperties", [.object], schema.patternProperties.first?.nameRange)
        return uses
    }

    private static let families = [
        ["minimum", "minLength", "minItems", "minProperties"],
        ["maximum", "maxLength", "maxItems", "maxProperties"],
    ]

    /// The keyword that says the same of another type.
    private static func counterpart(of keyword: String, for types: [SchemaType]) -> String? {
        guard let family = families.first(where: { $0.contains(keyword) }) else { return nil }
        switch types.first {
        case .integer, .number: return family[0]
        case .string: return family[1]
        case .array: return family[2]
        case .object: return family[3]
        case .boolean, .null, nil: return nil
        }
    }
}
