import Diagnostics
import OpenAPIModel

/// `all-of-closed-part`.
enum ClosedPartOfAllOf: LintRule {
    static let rule = DiagnosticRule(
        "all-of-closed-part",
        .warning,
        "a part of an allOf forbids the properties of the others",
        explanation: """
            `additionalProperties: false` knows the properties of the schema that it stands in, not those that `allOf`
            brings in beside it. In one part of an `allOf`, or beside it, it forbids the properties of all other parts.

            ```yaml
            allOf:
              - {$ref: '#/components/schemas/Pet'}
              - type: object
                properties: {tricks: {type: integer}}
                additionalProperties: false          # forbids all properties of Pet
            # OpenAPI 3.1, beside allOf:
            unevaluatedProperties: false
            ```

            Source: JSON Schema 2020-12 Core, sections 10.3.2.3 and 11.3
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var shapes = ObjectShapes(survey.schemas)
        var names: [SchemaID: Set<String>] = [:]
        for (id, schema) in survey.allSchemas where !schema.allOf.isEmpty {
            let whole = shapes.shape(of: id)
            for part in [id] + schema.allOf {
                let target = survey.schemas.resolved(part)
                guard let range = closing(survey.schemas[target], survey.schemas) else { continue }
                let known = names[target] ?? Set(survey.schemas[target].properties.map(\.name))
                names[target] = known
                guard let other = whole.properties.first(where: { !known.contains($0.name) }) else {
                    continue
                }
                let name = part == id ? "this schema" : survey.names.shown(part)
                log.report(
                    message(
                        "\(name) allows no other properties, so '\(other.name)' of the allOf is forbidden",
                        hint: survey.document.version < .v3_1
                            ? nil : "use 'unevaluatedProperties: false' beside 'allOf'"
                    ),
                    at: part == id ? range : survey.schemas[part].range
                )
            }
        }
    }

    /// Where a schema forbids all properties but its own.
    private static func closing(_ schema: Schema, _ schemas: SchemaArena) -> SourceRange? {
        guard let additional = schema.additionalProperties, schemas[additional].boolean == false,
            schema.patternProperties.isEmpty
        else { return nil }
        return schemas[additional].range
    }
}
