package import Diagnostics

extension PlanningRules {
    package static let unreadablePattern = DiagnosticRule(
        "pattern-unreadable",
        .warning,
        "a pattern that is no regular expression of ECMA-262",
        explanation: """
            JSON Schema's `pattern` is a regular expression of ECMA-262 (JavaScript). This one is none: it is wrong, or
            uses what only other engines have (`\\A`, `\\z`, `\\h`, `(?i)`, `a++`, `(?>…)`), or a script as in
            `\\p{Script=Greek}`, which is not supported. The SDK does not check it; its README lists it.

            ```yaml
            pattern: \\A[a-z]+\\z    # write ^[a-z]+$
            ```

            Source: JSON Schema 2020-12, Core section 6.4; ECMA-262 section 22.2.
            """
    )
    package static let peculiarPattern = DiagnosticRule(
        "pattern-read-differently",
        .note,
        "a pattern that other engines read differently",
        explanation: """
            The SDK checks patterns as ECMA-262 means them, with an engine of its own. ICU, PCRE or Swift's Regex read
            some of them differently, and so may the service:

            - `[` within a class is itself; elsewhere it begins a class within the class.
            - `&&`, `--` and `~~` within a class are characters; elsewhere they combine sets.
            - `[]` allows nothing and `[^]` everything; elsewhere the bracket is a member.
            - `$` is the very end of the text; elsewhere it may stand before a last line break.
            - `\\d`, `\\w`, `\\b` know ASCII only; elsewhere all of Unicode.

            The last two are so common that they are noted once for a document.
            """
    )
    package static let contradictoryLimits = DiagnosticRule(
        "contradictory-limits",
        .warning,
        "limits of several schemas that no value meets together",
        explanation: """
            The least that one part of an allOf, or the target of a reference, demands is more than the most that
            another one allows, so that every argument is refused before it is sent.

            ```yaml
            allOf:
              - {type: string, minLength: 10}
              - {maxLength: 5}
            ```
            """
    )

    static let validation = [unreadablePattern, peculiarPattern, contradictoryLimits]
}

extension DiagnosticMessage {
    static func unreadablePattern(_ pattern: String, reason: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.unreadablePattern,
            "pattern '\(pattern)' is not checked: \(reason)"
        )
    }

    static func peculiarPattern(_ reading: String, at character: Int) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.peculiarPattern,
            "the pattern is checked as ECMA-262 means it: \(reading) (at character \(character))"
        )
    }

    static func commonPeculiarities(_ count: Int) -> DiagnosticMessage {
        let patterns = count == 1 ? "a pattern is" : "\(count) patterns are"
        return DiagnosticMessage(
            PlanningRules.peculiarPattern,
            "\(patterns) checked as ECMA-262 means '$', '\\d', '\\w', '\\s' and '\\b', which elsewhere may mean more"
        )
    }

    static func contradictoryLimits(_ keyword: String, _ other: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.contradictoryLimits,
            "'\(keyword)' is less than '\(other)', so no value is allowed"
        )
    }
}
