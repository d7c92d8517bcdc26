import Diagnostics
import OpenAPIModel

/// `error-response-missing`.
enum MissingErrorResponse: LintRule {
    static let rule = DiagnosticRule(
        "error-response-missing",
        .note,
        "an operation documents no failure",
        explanation: """
            Other operations of the document say what a failure looks like, this one has neither a response from 400 on
            nor a `default`. Its callers get the bytes of an answer where they could get a value.

            ```yaml
            responses:
              "200": {$ref: '#/components/responses/Pet'}
              default: {$ref: '#/components/responses/Problem'}
            ```

            Where most operations document none, that is said once.
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        let calls = survey.operations.filter {
            $0.kind == .call && !$0.operation.responses.entries.isEmpty
        }
        let silent = calls.filter { !$0.operation.responses.entries.contains { isFailure($0.status.value) } }
        if silent.count * 2 > calls.count, silent.count > 1 {
            let count = silent.count == calls.count ? "all" : "\(silent.count) of the"
            log.report(
                message("\(count) \(calls.count) operations document no response for a failure"),
                at: survey.document.paths.range ?? survey.document.range
            )
            return
        }
        for entry in silent {
            log.report(
                message("'\(entry.title)' documents no response for a failure"),
                at: entry.operation.responses.range ?? entry.method.range
            )
        }
    }

    private static func isFailure(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): code >= 400
        case .range(let digit): digit >= 4
        case .default: true
        }
    }
}
