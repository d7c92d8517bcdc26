import Diagnostics
import OpenAPIModel

/// `description-missing`.
enum MissingDescription: LintRule {
    static let rule = DiagnosticRule(
        "description-missing",
        .note,
        "an operation, parameter or named schema has no description",
        explanation: """
            What a document says of a thing becomes its documentation in the SDK. An operation needs a `summary` or a
            `description`; a parameter, and a schema under `components`, a `description` or a `title`.

            Not checked unless asked for:

            ```sh
            specsmith lint openapi.yaml --rule description-missing=note
            ```
            """
    )

    static let isOnByDefault = false

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations
        where entry.operation.summary == nil && entry.operation.description == nil {
            let item = entry.pathItem
            guard item.summary == nil, item.description == nil else { continue }
            log.report(message("'\(entry.title)' has no summary or description"), at: entry.method.range)
        }
        for parameter in survey.parameters where parameter.description == nil {
            let isDescribed = parameter.schema.map { survey.schemas[$0].description != nil } ?? false
            guard !isDescribed else { continue }
            log.report(
                message("parameter '\(parameter.name.value)' has no description"),
                at: parameter.name.range
            )
        }
        for entry in survey.document.components.schemas {
            let schema = survey.schemas[entry.value]
            guard schema.reference == nil, schema.description == nil, schema.title == nil else { continue }
            log.report(message("schema '\(entry.name)' has no description"), at: entry.nameRange)
        }
    }
}
