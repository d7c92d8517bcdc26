import Diagnostics
import OpenAPIModel

/// `deprecated-without-reason`.
enum DeprecatedWithoutReason: LintRule {
    static let rule = DiagnosticRule(
        "deprecated-without-reason",
        .note,
        "something is deprecated, and no word says what to use instead",
        explanation: """
            The SDK marks what is deprecated, so the compiler warns everybody who uses it; the message is the
            description. There is none.

            ```yaml
            deprecated: true
            description: Use listPets instead, which has pages.
            ```
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations {
            let operation = entry.operation
            guard operation.deprecated.value, operation.description == nil, operation.summary == nil else {
                continue
            }
            report("'\(entry.title)'", operation.deprecated.range ?? entry.method.range, &log)
        }
        for parameter in survey.parameters where parameter.deprecated.value && parameter.description == nil {
            let range = parameter.deprecated.range ?? parameter.range
            report("parameter '\(parameter.name.value)'", range, &log)
        }
        for (id, schema) in survey.allSchemas {
            guard let deprecated = schema.deprecated, deprecated.value, schema.description == nil,
                schema.title == nil, schema.reference == nil
            else { continue }
            let property = survey.names.property(id).map { "property '\($0)'" }
            report(property ?? "schema \(survey.names.shown(id))", deprecated.range, &log)
        }
    }

    private static func report(_ what: String, _ range: SourceRange, _ log: inout DiagnosticLog) {
        log.report(
            message(
                "\(what) is deprecated without a word why",
                hint: "say in 'description' what to use instead"
            ),
            at: range
        )
    }
}
