import Diagnostics
import OpenAPIModel

/// `success-response-missing`.
enum MissingSuccessResponse: LintRule {
    static let rule = DiagnosticRule(
        "success-response-missing",
        .warning,
        "an operation documents only failures",
        explanation: """
            No response is for a status from 100 to 399, nor is there a `default`. So nobody can tell what a successful
            call returns, and the SDK's method returns nothing.

            ```yaml
            responses:
              "404": {description: no such pet}
              "204": {description: deleted}       # add what success looks like
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#responses-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations where entry.kind == .call {
            let statuses = entry.operation.responses.entries.map(\.status.value)
            guard !statuses.isEmpty, !statuses.contains(where: isSuccess) else { continue }
            log.report(
                message("'\(entry.title)' documents no successful response", hint: "add a 2XX response"),
                at: entry.operation.responses.range ?? entry.method.range
            )
        }
    }

    private static func isSuccess(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): code < 400
        case .range(let digit): digit < 4
        case .default: true
        }
    }
}
