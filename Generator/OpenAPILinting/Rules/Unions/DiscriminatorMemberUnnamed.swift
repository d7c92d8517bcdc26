import Diagnostics
import OpenAPIModel

/// `discriminator-member-unnamed`.
enum DiscriminatorMemberUnnamed: LintRule {
    static let rule = DiagnosticRule(
        "discriminator-member-unnamed",
        .warning,
        "a discriminator cannot choose an alternative without a name",
        explanation: """
            A discriminator chooses alternatives by the names of the schemas that they refer to. One that is written in
            its place has no name, so no value of the property stands for it.

            ```yaml
            oneOf:
              - {$ref: '#/components/schemas/Cat'}
              - {type: object, properties: {kind: {const: dog}}}   # make it a component
            discriminator: {propertyName: kind}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas where schema.discriminator != nil {
            for member in schema.oneOf + schema.anyOf {
                let alternative = survey.schemas[member]
                let isNull = alternative.type?.value == [.null]
                guard alternative.reference == nil, alternative.boolean == nil, !isNull else { continue }
                // `allOf` with one reference is how 3.0 writes a description beside it.
                guard alternative.allOf.count != 1 || survey.schemas[alternative.allOf[0]].reference == nil
                else {
                    continue
                }
                log.report(
                    message(
                        "the discriminator cannot choose this alternative, which has no name",
                        hint: "move it to 'components/schemas' and refer to it"
                    ),
                    at: alternative.range
                )
            }
        }
    }
}
