import Diagnostics
import OpenAPIModel

/// `content-never-sent`.
enum ContentNeverSent: LintRule {
    static let rule = DiagnosticRule(
        "content-never-sent",
        .warning,
        "a response describes a body that its status cannot have",
        explanation: """
            Answers with a status from 100 to 199, with 204, 205 or 304 have no body, whatever the document says.

            ```yaml
            "204":
              description: deleted
              content: {application/json: {schema: {type: object}}}   # remove, or answer with 200
            ```

            Source: RFC 9110, sections 6.4.1, 15.3.5, 15.3.6 and 15.4.5
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations {
            for response in entry.operation.responses.entries where isBodiless(response.status.value) {
                guard let content = response.response.value.content.first else { continue }
                log.report(
                    message(
                        "the response \(response.status.value) of '\(entry.title)' has content, which that status never has"
                    ),
                    at: response.response.reference == nil ? content.nameRange : response.status.range
                )
            }
        }
    }

    private static func isBodiless(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): code < 200 || [204, 205, 304].contains(code)
        case .range(let digit): digit == 1
        case .default: false
        }
    }
}
