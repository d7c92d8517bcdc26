import Diagnostics
import OpenAPIModel
import RegularExpressions
import SchemaValidation

/// `pattern-not-portable`.
enum PatternNotPortable: LintRule {
    static let rule = DiagnosticRule(
        "pattern-not-portable",
        .note,
        "a pattern that engines read differently",
        explanation: """
            JavaScript reads a regular expression in two ways, with the `u` flag and without; JSON Schema recommends the
            flag, and OpenAPI 3.0 comes from a time before it. And other engines (ICU, PCRE, RE2, .NET) have rules of
            their own. This pattern has something that is not the same for all:

            - `\\p{L}` and `\\u{1F600}` are a property and a character with the flag; without it, they are the letters
              `p{L}` and a `u` many times. In a document of OpenAPI 3.0 or 2.0, that is a warning.
            - A character beyond U+FFFF in a class, or repeated, is two characters without the flag.
            - `\\-` outside a class, `\\_`, `\\@`, and a lone `{`, `}` or `]` are errors with the flag. Write the character
              itself, or `\\{`, `\\}` and `\\]`.
            - `[` in a class begins another class elsewhere: write `\\[`. `&&`, `--` and `~~` combine sets elsewhere, and
              `[]` and `[^]` do not end there.

            Source: ECMA-262, section 22.2.1 and B.1.2; JSON Schema 2020-12 Core, section 6.4
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for pattern in survey.patterns {
            guard case .success(let expression)? = survey.validator.expression(of: pattern.value) else {
                continue
            }
            if let peculiar = PatternScan(pattern.value).first {
                let isOld = survey.document.version < .v3_1
                log.report(
                    message("\(peculiar.words) (at character \(peculiar.offset + 1))"),
                    at: pattern.range,
                    severity: isOld && peculiar.changesMeaning ? .warning : nil
                )
            }
            for peculiarity in expression.peculiarities {
                guard let words = words(peculiarity.kind) else { continue }
                log.report(
                    message("\(words) (at character \(peculiarity.offset + 1))"),
                    at: pattern.range
                )
                break
            }
        }
    }

    /// Nil for what is so common that it says nothing of a pattern.
    private static func words(_ kind: Peculiarity.Kind) -> String? {
        switch kind {
        case .bracketInClass: "'[' in a class is itself in ECMA-262, and begins another class elsewhere"
        case .setOperatorInClass:
            "a doubled character in a class is itself in ECMA-262, and combines sets elsewhere"
        case .emptyClass: "']' right after '[' ends the class in ECMA-262, and is a member of it elsewhere"
        case .endBeforeLineBreak, .unicodeClass: nil
        }
    }
}
