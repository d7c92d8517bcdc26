import Diagnostics
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// `discriminator-value-refused`.
enum DiscriminatorValueRefused: LintRule {
    static let rule = DiagnosticRule(
        "discriminator-value-refused",
        .warning,
        "a schema does not allow the value that a discriminator chooses it by",
        explanation: """
            The mapping says that a value of the property stands for a schema, and that schema's property does not allow
            this value. So no value can be chosen and fit.

            ```yaml
            discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
            # and
            Dog: {properties: {kind: {enum: [hound]}}}   # enum: [dog]
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object> (`mapping`)
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var shapes = ObjectShapes(survey.schemas)
        for (_, schema) in survey.allSchemas {
            guard let discriminator = schema.discriminator else { continue }
            for entry in discriminator.mapping {
                guard let target = entry.target else { continue }
                let name = discriminator.propertyName.value
                let value = YAMLNode(.string(entry.key.value), at: entry.key.range)
                for property in shapes.shape(of: target).properties where property.name == name {
                    let options = SchemaValidator.Options(work: 100)
                    let verdict = survey.validator.validate(value, against: property.schema, options: options)
                    guard let reason = verdict.violations.first else { continue }
                    log.report(
                        message(
                            "'\(entry.key.value)' stands for \(survey.names.shown(target)), whose '\(name)' \(reason.message)"
                        ),
                        at: entry.key.range,
                        notes: [
                            Diagnostic.Note(
                                "the property is here",
                                at: survey.schemas[property.schema].range
                            )
                        ]
                    )
                    break
                }
            }
        }
    }
}
