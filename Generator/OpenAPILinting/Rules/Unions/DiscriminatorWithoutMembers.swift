import Diagnostics
import OpenAPIModel

/// `discriminator-without-members`.
enum DiscriminatorWithoutMembers: LintRule {
    static let rule = DiagnosticRule(
        "discriminator-without-members",
        .warning,
        "a discriminator has nothing to choose from",
        explanation: """
            A discriminator chooses among the schemas of `oneOf` or `anyOf` beside it, or among the schemas that have its
            schema in their `allOf`. There are neither.

            ```yaml
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind}
            Cat:
              allOf: [{$ref: '#/components/schemas/Pet'}]   # this makes Cat a choice
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var bases: Set<SchemaID> = []
        for (_, schema) in survey.allSchemas {
            for part in schema.allOf where survey.schemas[part].reference != nil {
                bases.insert(survey.schemas.resolved(part))
            }
            // A reference with keywords of its own beside it is as good as an allOf.
            if let target = schema.reference?.target, !schema.isPlainReference {
                bases.insert(survey.schemas.resolved(target))
            }
        }
        for (id, schema) in survey.allSchemas where schema.oneOf.isEmpty && schema.anyOf.isEmpty {
            guard let discriminator = schema.discriminator, !bases.contains(id),
                !discriminator.mapping.contains(where: { $0.target != nil })
            else { continue }
            log.report(
                message("the discriminator '\(discriminator.propertyName.value)' has no schema to choose"),
                at: discriminator.range
            )
        }
    }
}
