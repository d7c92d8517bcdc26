import Diagnostics
import OpenAPIModel
import RegularExpressions
import SchemaValidation

/// `pattern-invalid`.
enum InvalidPattern: LintRule {
    static let rule = DiagnosticRule(
        "pattern-invalid",
        .warning,
        "a pattern is no regular expression of ECMA-262",
        explanation: """
            `pattern`, and the keys of `patternProperties`, are regular expressions as JavaScript has them. This one is
            wrong, or uses what only other engines have: `\\A`, `\\z`, `\\h`, `(?i)`, `a++`, `(?>…)`. Validators refuse the
            schema, or let everything pass.

            ```yaml
            pattern: \\A[a-z]+\\z    # before
            pattern: ^[a-z]+$      # after
            ```

            Source: JSON Schema 2020-12 Core, section 6.4; ECMA-262, section 22.2
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for pattern in survey.patterns {
            guard case .failure(let error)? = survey.validator.expression(of: pattern.value) else { continue }
            log.report(
                message(
                    "pattern '\(pattern.value)' is no regular expression of ECMA-262: \(error.message) (at character \(error.offset + 1))"
                ),
                at: pattern.range
            )
        }
    }
}
