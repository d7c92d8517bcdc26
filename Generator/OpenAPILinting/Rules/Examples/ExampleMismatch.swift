import Diagnostics
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// `example-mismatch`.
enum ExampleMismatch: LintRule {
    static let rule = DiagnosticRule(
        "example-mismatch",
        .warning,
        "an example does not fit its schema",
        explanation: """
            Examples are what people copy, and what mock servers answer with. This one is refused by the schema that it is
            an example of: one of both is wrong.

            ```yaml
            type: object
            required: [name]
            properties: {name: {type: string}, age: {type: integer, minimum: 0}}
            example: {name: 12, age: -1}    # name must be a string, age at least 0
            ```

            Checked are `example` and `examples` of schemas, of parameters and headers, and of JSON bodies, and
            `dataValue` of OpenAPI 3.2. A text for a parameter that is no text, or for a JSON object, is taken for the
            form in which it is sent, and not checked. What is required and `readOnly` may be missing in a request, and
            `writeOnly` in a response.

            Source: JSON Schema 2020-12 Validation; <https://spec.openapis.org/oas/v3.1.1#media-type-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var check = ValueCheck(survey, rule: rule)
        for (id, schema) in survey.allSchemas {
            for example in [schema.example].compactMap(\.self) + schema.examples {
                check.report(example, "the example", id, reporting: &log)
            }
        }
        for content in survey.contents where content.owner != .parameter && content.owner != .header {
            self.check(content, &check, &log)
        }
        for parameter in survey.parameters {
            guard let schema = parameter.schema else { continue }
            for value in values(parameter.example, parameter.examples) {
                check.report(value, "the example", schema, mayBeSerialized: true, reporting: &log)
            }
        }
        for header in survey.headers {
            guard let schema = header.schema else { continue }
            for value in values(header.example, header.examples) {
                check.report(value, "the example", schema, mayBeSerialized: true, reporting: &log)
            }
        }
    }

    private static func check(
        _ content: SurveyedContent,
        _ check: inout ValueCheck,
        _ log: inout DiagnosticLog
    ) {
        guard let schema = content.mediaType.schema else { return }
        let direction: SchemaValidator.Direction = content.owner == .response ? .response : .request
        let isJSON = MediaTypeText.isJSON(content.name.value)
        var nodes = isJSON ? values(content.mediaType.example, content.mediaType.examples) : []
        if !isJSON { nodes += content.mediaType.examples.compactMap(\.value.value.dataValue) }
        for node in nodes where !isText(node) {
            check.report(node, "the example", schema, direction: direction, reporting: &log)
        }
    }

    private static func values(
        _ example: YAMLNode?,
        _ examples: [Named<Referenceable<Example>>]
    ) -> [YAMLNode] {
        [example].compactMap(\.self)
            + examples.compactMap { $0.value.value.dataValue ?? $0.value.value.value }
    }

    /// Whether a text is probably the JSON that is sent.
    private static func isText(_ node: YAMLNode) -> Bool {
        guard let first = node.string?.first(where: { !$0.isWhitespace }) else { return false }
        return "{[\"".contains(first)
    }
}
