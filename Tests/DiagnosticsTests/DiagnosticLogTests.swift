import Diagnostics
import TestSupport
import Testing

@Suite struct `A diagnostic log` {
    private let rule = DiagnosticRule("odd-value", .warning, "a value is odd", explanation: "")

    @Test func `sorts by file, line, column, id and message, and keeps one of two equal findings`() throws {
        let source = MarkedSource(files: ["a.yaml": "1️⃣a\n  2️⃣b 3️⃣c\n", "b.yaml": "4️⃣d"])
        let other = DiagnosticRule("a-rule", .error, "another", explanation: "")
        var log = DiagnosticLog()
        for (mark, rule, message) in [
            ("4️⃣", rule, "m"), ("3️⃣", rule, "m"), ("2️⃣", rule, "n"), ("2️⃣", rule, "m"), ("2️⃣", other, "z"),
            ("1️⃣", rule, "m"), ("1️⃣", rule, "m"),
        ] {
            log.report(DiagnosticMessage(rule, message), at: try #require(source.range(from: mark, to: mark)))
        }
        #expect(
            source.findings(of: log) == [
                Finding("1️⃣", "odd-value", "m"), Finding("2️⃣", "a-rule", "z"), Finding("2️⃣", "odd-value", "m"),
                Finding("2️⃣", "odd-value", "n"), Finding("3️⃣", "odd-value", "m"),
                Finding("4️⃣", "odd-value", "m"),
            ]
        )
    }

    @Test func `has errors only where a finding is one`() throws {
        let source = MarkedSource("1️⃣a")
        let range = try #require(source.range(from: "1️⃣", to: "1️⃣"))
        var log = DiagnosticLog()
        log.report(DiagnosticMessage(rule, "m"), at: range)
        #expect(!log.hasErrors)
        #expect(log.strict().hasErrors)
        log.report(DiagnosticMessage(rule, "n"), at: range, severity: .error)
        #expect(log.hasErrors)
    }

    @Test(
        arguments: [
            ("tilte", "title"), ("Title", "title"), ("x", nil), ("ab", nil), ("titleeee", nil), ("desc", nil),
        ] as [(String, String?)]
    )
    func `suggests the nearest word`(word: String, suggestion: String?) {
        #expect(Suggestion.nearest(to: word, among: ["openapi", "title", "description"]) == suggestion)
    }
}
