import Diagnostics
import OpenAPIModel

/// `path-with-query`.
enum PathWithQuery: LintRule {
    static let rule = DiagnosticRule(
        "path-with-query",
        .warning,
        "a path has a query or a fragment",
        explanation: """
            A path is what stands before `?` and `#`. Most tools encode these characters, so that no request gets where
            it should.

            ```yaml
            /pets?status=sold:    # before
              get: {}
            /pets:                # after, with status as a parameter
              get:
                parameters: [{name: status, in: query, schema: {type: string}}]
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#paths-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.document.paths.entries {
            guard let mark = entry.template.value.first(where: { $0 == "?" || $0 == "#" }) else { continue }
            log.report(
                message(
                    "path '\(entry.template.value)' has '\(mark)', where a path ends",
                    hint: mark == "?" ? "write a parameter in the query" : nil
                ),
                at: entry.template.range
            )
        }
    }
}
