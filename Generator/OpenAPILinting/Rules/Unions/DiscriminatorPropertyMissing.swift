import Diagnostics
import OpenAPIModel

/// `discriminator-property-missing`.
enum DiscriminatorPropertyMissing: LintRule {
    static let rule = DiagnosticRule(
        "discriminator-property-missing",
        .warning,
        "an alternative does not have, or not require, the discriminator's property",
        explanation: """
            The property that a discriminator names must be there in every value, so every alternative has to declare and
            to require it. Where it is declared and only not required, this is a note.

            ```yaml
            oneOf: [{$ref: '#/components/schemas/Cat'}]
            discriminator: {propertyName: kind}
            # and the alternative:
            Cat:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object> (`propertyName`)
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var shapes = ObjectShapes(survey.schemas)
        for (_, schema) in survey.allSchemas {
            guard let discriminator = schema.discriminator else { continue }
            let name = discriminator.propertyName.value
            // What the schema itself says holds for all alternatives.
            let own = Set(schema.properties.map(\.name))
            let ownRequired = Set(schema.required.map(\.value))
            for member in schema.oneOf + schema.anyOf {
                let shape = shapes.shape(of: member)
                guard !shape.isOpen, shape.types.map({ $0.contains(.object) }) ?? true else { continue }
                let isDeclared = shape.names.contains(name) || own.contains(name)
                let isRequired = shape.required.contains(name) || ownRequired.contains(name)
                guard !isDeclared || !isRequired else { continue }
                let lack = isDeclared ? "does not require" : "has no"
                log.report(
                    message(
                        "\(survey.names.shown(member)) \(lack) '\(name)', by which the discriminator chooses it"
                    ),
                    at: survey.schemas[member].range,
                    severity: isDeclared ? .note : nil,
                    notes: [
                        Diagnostic.Note("the discriminator is here", at: discriminator.propertyName.range)
                    ]
                )
            }
        }
    }
}
