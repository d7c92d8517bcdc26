import Diagnostics
import OpenAPIModel

/// `alternatives-overlap`.
enum OverlappingAlternatives: LintRule {
    static let rule = DiagnosticRule(
        "alternatives-overlap",
        .warning,
        "a value of one alternative of a oneOf or anyOf may fit another one",
        explanation: """
            A value of one alternative fits the other one, too, and no discriminator says which is meant. By `oneOf`, such
            a value is not even allowed; an SDK has to guess. Of `anyOf`, which allows it, this is a note.

            Two alternatives are told apart by their types; by a property that one requires and the other does not have;
            by a property of both with other values (`const`, `enum`) or another type that at least one requires; by
            `format`, `pattern`, `enum` and bounds of strings and numbers.

            ```yaml
            oneOf:
              - {type: object, properties: {name: {type: string}}}
              - {type: object, properties: {title: {type: string}}}   # {} and {name: 1} fit both
            # after
            oneOf:
              - {type: object, required: [name], properties: {name: {type: string}}}
              - {type: object, required: [title], properties: {title: {type: string}}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )

    /// More pairs are not compared.
    private static let memberLimit = 64

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var comparison = MemberComparison(survey.schemas)
        for (_, schema) in survey.allSchemas where schema.discriminator == nil {
            if let range = schema.oneOfRange {
                report(schema.oneOf, range, .oneOf, survey, &comparison, &log)
            }
            if let range = schema.anyOfRange {
                report(schema.anyOf, range, .anyOf, survey, &comparison, &log)
            }
        }
    }

    private static func report(
        _ members: [SchemaID],
        _ range: SourceRange,
        _ kind: MemberComparison.Kind,
        _ survey: DocumentSurvey,
        _ comparison: inout MemberComparison,
        _ log: inout DiagnosticLog
    ) {
        let compared = members.prefix(memberLimit)
        for (index, member) in compared.enumerated() {
            for other in compared.dropFirst(index + 1)
            where !comparison.tellsApart(member, other, of: kind) {
                let names = "\(survey.names.shown(member)) and \(survey.names.shown(other))"
                log.report(
                    message(
                        "nothing tells \(names) apart",
                        hint: "add a discriminator, or a required property that only one of them has"
                    ),
                    at: survey.schemas[other].range,
                    severity: kind == .anyOf ? .note : nil,
                    notes: [Diagnostic.Note("the other one is here", at: survey.schemas[member].range)]
                )
                return
            }
        }
    }
}
