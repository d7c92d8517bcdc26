import Diagnostics
import OpenAPIModel

/// `operation-ids-similar`.
enum SimilarOperationIds: LintRule {
    static let rule = DiagnosticRule(
        "operation-ids-similar",
        .warning,
        "two operationIds differ only in upper and lower case",
        explanation: """
            Generators make names of functions, and some of files, from operationIds, and spell them as their language
            does. Ids that differ only in case become one name there.

            ```yaml
            operationId: getPet
            operationId: GetPet      # call it getPetByName, say
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#operation-object> (`operationId`)
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var first: [String: Located<String>] = [:]
        for entry in survey.operations {
            guard let id = entry.operation.operationId else { continue }
            let key = id.value.lowercased()
            guard let earlier = first[key] else {
                first[key] = id
                continue
            }
            guard earlier.value != id.value else { continue }
            log.report(
                message("operationId '\(id.value)' differs from '\(earlier.value)' only in case"),
                at: id.range,
                notes: [Diagnostic.Note("'\(earlier.value)' is here", at: earlier.range)]
            )
        }
    }
}
