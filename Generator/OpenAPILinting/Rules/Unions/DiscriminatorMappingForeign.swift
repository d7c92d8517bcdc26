import Diagnostics
import OpenAPIModel

/// `discriminator-mapping-foreign`.
enum DiscriminatorMappingForeign: LintRule {
    static let rule = DiagnosticRule(
        "discriminator-mapping-foreign",
        .warning,
        "a discriminator leads to a schema that is no alternative",
        explanation: """
            The mapping of a discriminator chooses among the schemas of the `oneOf` or `anyOf` beside it. A value that
            leads to another schema cannot fit.

            ```yaml
            oneOf: [{$ref: '#/components/schemas/Cat'}]
            discriminator:
              propertyName: kind
              mapping: {dog: '#/components/schemas/Dog'}   # add Dog to oneOf
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            guard let discriminator = schema.discriminator else { continue }
            let members = Set((schema.oneOf + schema.anyOf).map(survey.schemas.resolved))
            guard !members.isEmpty else { continue }
            let mapping = discriminator.mapping + [discriminator.defaultMapping].compactMap(\.self)
            for entry in mapping {
                guard let target = entry.target, !members.contains(survey.schemas.resolved(target)) else {
                    continue
                }
                // The alternative may be a union or a base of its own, with the target among its members.
                guard !isBelow(members, survey.schemas.resolved(target), survey.schemas) else { continue }
                log.report(
                    message(
                        "'\(entry.key.value)' leads to \(survey.names.shown(target)), which is no alternative",
                        hint: "add it to 'oneOf', or remove the mapping"
                    ),
                    at: entry.text.range
                )
            }
        }
    }

    /// Whether a schema is a member of one of the alternatives, or has one of them in its `allOf`.
    private static func isBelow(_ members: Set<SchemaID>, _ id: SchemaID, _ schemas: SchemaArena) -> Bool {
        if schemas[id].allOf.contains(where: { members.contains(schemas.resolved($0)) }) { return true }
        return members.contains { member in
            let schema = schemas[member]
            return (schema.oneOf + schema.anyOf).contains { schemas.resolved($0) == id }
        }
    }
}
