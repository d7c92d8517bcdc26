import Diagnostics
import OpenAPIModel

/// `path-trailing-slash`.
enum TrailingSlash: LintRule {
    static let rule = DiagnosticRule(
        "path-trailing-slash",
        .note,
        "some paths end in a slash, and others do not",
        explanation: """
            `/pets/` and `/pets` are two addresses. A document that has paths of both kinds often has one by mistake, and
            the service answers with a redirect or 404. Where both spellings of one path are there, it is a warning.

            ```yaml
            /pets: {}
            /owners/: {}    # /owners?
            ```
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        let templates = survey.document.paths.entries.map(\.template).filter { $0.value.utf8.count > 1 }
        let slashed = templates.filter { $0.value.hasSuffix("/") }
        let plain = Dictionary(
            templates.filter { !$0.value.hasSuffix("/") }.map { ($0.value, $0.range) },
            uniquingKeysWith: { first, _ in first }
        )
        let isExceptional = slashed.count * 4 <= templates.count
        for template in slashed {
            if let twin = plain[String(template.value.dropLast())] {
                log.report(
                    message("path '\(template.value)' differs from another only by the slash at its end"),
                    at: template.range,
                    severity: .warning,
                    notes: [Diagnostic.Note("the other is here", at: twin)]
                )
            } else if isExceptional {
                log.report(
                    message("path '\(template.value)' ends in a slash, and most paths do not"),
                    at: template.range
                )
            }
        }
    }
}
