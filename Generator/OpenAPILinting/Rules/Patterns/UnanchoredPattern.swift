import Diagnostics
import OpenAPIModel

/// `pattern-unanchored`.
enum UnanchoredPattern: LintRule {
    static let rule = DiagnosticRule(
        "pattern-unanchored",
        .note,
        "a pattern without ^ and $ may match anywhere in the text",
        explanation: """
            A pattern must occur somewhere in the text; it need not be all of it. Without `^` and `$`, what is around does
            not matter: `[a-z]+` allows every text that has a letter.

            ```yaml
            pattern: '[a-z]{2}'     # before: allows "  ok !"
            pattern: '^[a-z]{2}$'   # after
            ```

            Source: JSON Schema 2020-12 Validation, section 6.3.3
            """
    )

    /// Patterns that mean all of a text, or something within, however they are written.
    private static let harmless: Set<String> = [
        ".*", ".+", "(.*)", "(.+)", "\\S+", "\\S*", "[\\s\\S]*", "[\\s\\S]+",
    ]

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for pattern in survey.patterns where !harmless.contains(pattern.value) {
            let scan = PatternScan(pattern.value)
            guard scan.isRepeating, !scan.isAnchored else { continue }
            log.report(
                message(
                    "pattern '\(pattern.value)' may match anywhere in a text",
                    hint: "write '^' before and '$' after it, if it is for the whole text"
                ),
                at: pattern.range
            )
        }
    }
}
