import Diagnostics
import OpenAPIModel
import RegularExpressions

/// `pattern-backtracks`.
enum BacktrackingPattern: LintRule {
    static let rule = DiagnosticRule(
        "pattern-backtracks",
        .warning,
        "a pattern that can take for ever in most engines",
        explanation: """
            A repetition within a repetition can divide a text in many ways, twice as many with every character. An engine
            that tries one after the other, as those of JavaScript, Java, Python and PCRE do, needs hours for a text of
            forty characters that does not match: whoever sends it stops the service. (The SDK's own engine is not
            affected.)

            ```yaml
            pattern: '^(\\w+\\s?)+$'          # before
            pattern: '^\\w+(\\s\\w+)*\\s?$'    # after: only one way to divide a text
            ```
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var known: [String: Bool] = [:]
        var work = 5_000_000
        for pattern in survey.patterns {
            let isBad =
                known[pattern.value]
                ?? RegularExpression.canTakeExponentialTime(pattern.value, work: &work)
            known[pattern.value] = isBad
            guard isBad else { continue }
            log.report(
                message("pattern '\(pattern.value)' can take exponential time in engines that backtrack"),
                at: pattern.range
            )
        }
    }
}
