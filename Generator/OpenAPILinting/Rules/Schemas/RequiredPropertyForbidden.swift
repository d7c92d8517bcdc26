import Diagnostics
import OpenAPIModel

/// `required-property-forbidden`.
enum RequiredPropertyForbidden: LintRule {
    static let rule = DiagnosticRule(
        "required-property-forbidden",
        .warning,
        "a schema requires a property and forbids it",
        explanation: """
            `additionalProperties: false` forbids all properties that `properties` beside it does not have. A required one
            among them means that no value fits.

            ```yaml
            type: object
            required: [name, kind]
            properties: {name: {type: string}}   # add kind
            additionalProperties: false
            ```

            Source: JSON Schema 2020-12 Core, section 10.3.2.3
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            guard let additional = schema.additionalProperties,
                survey.schemas[additional].boolean == false, schema.patternProperties.isEmpty
            else { continue }
            let candidates = schema.properties.map(\.name)
            let names = Set(candidates)
            for name in schema.required where !names.contains(name.value) {
                let nearest = self.nearest(to: name.value, among: candidates)
                log.report(
                    message(
                        "'\(name.value)' is required, and 'additionalProperties: false' forbids it",
                        hint: nearest.map { "did you mean '\($0)'?" } ?? "add it to 'properties'"
                    ),
                    at: name.range
                )
            }
        }
    }
}
