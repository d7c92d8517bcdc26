import SDKModel
import Testing

@Suite struct `Writing doc comments` {
    @Test(arguments: [
        ("A thing", ["/// A thing."]),
        ("A thing.", ["/// A thing."]),
        ("Two. Sentences.", ["/// Two.", "///", "/// Sentences."]),
        ("Over\ntwo lines", ["/// Over two lines."]),
        ("A summary:\n\n- one\n- two", ["/// A summary.", "///", "/// - one", "/// - two"]),
        ("Ends here!", ["/// Ends here."]),
        ("Is it?", ["/// Another name of `String`.", "///", "/// Is it?"]),
        ("Has some, e.g. this one", ["/// Has some, for example this one."]),
        ("# Title\n\nText", ["/// Another name of `String`.", "///", "/// # Title", "///", "/// Text"]),
        ("", ["/// Another name of `String`."]),
        (" \n\t\n", ["/// Another name of `String`."]),
    ])
    func `begins with one sentence`(text: String, expected: [String]) throws {
        #expect(try comment(Documentation(summary: text)) == expected)
    }

    @Test(arguments: [
        "a\nb", "a\rb", "a\r\nb", "a\u{0B}b", "a\u{0C}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b",
    ])
    func `goes on as a comment after every kind of line break`(text: String) throws {
        #expect(
            try comment(Documentation(summary: "Sum.", discussion: text)) == [
                "/// Sum.", "///", "/// a", "/// b",
            ]
        )
    }

    @Test(arguments: [
        ("*/ public let injected = 1 /*", "/// */ public let injected = 1 /*"),
        (#"""" \(fatalError()) """"#, #"/// """ \(fatalError()) """"#),
        ("a\u{202E}b\u{2066}c\u{200F}d\u{0}e\u{7}f\u{FEFF}g\u{AD}h", "/// abcdefgh"),
        ("tab\there", "/// tab    here"),
        (
            "caf\u{E9} \u{1F389} \u{1F468}\u{200D}\u{1F469}",
            "/// caf\u{E9} \u{1F389} \u{1F468}\u{200D}\u{1F469}"
        ),
        ("- Returns: gold", "/// - *Returns*: gold"),
        ("- Parameter x: gold", "/// - *Parameter* x: gold"),
    ])
    func `lets nothing out of the comment`(text: String, expected: String) throws {
        #expect(
            try comment(Documentation(summary: "Sum.", discussion: text)) == ["/// Sum.", "///", expected]
        )
    }

    @Test func `wraps prose and lists at the width`() throws {
        let words = Array(repeating: "word", count: 30).joined(separator: " ")
        let lines = try comment(
            Documentation(summary: "Sum.", discussion: "\(words)\n\n- \(words)\n1. \(words)")
        )
        let text = Array(repeating: "word", count: 21).joined(separator: " ")
        let rest = Array(repeating: "word", count: 9).joined(separator: " ")
        #expect(
            lines == [
                "/// Sum.", "///", "/// \(text)", "/// \(rest)", "///", "/// - \(text.dropLast(5)) word",
                "///   \(rest)",
                "/// 1. \(text.dropLast(5))", "///    \(rest) word",
            ]
        )
        #expect(lines.allSatisfy { $0.count <= 110 })
    }

    @Test func `leaves code and tables as they are`() throws {
        let long = String(repeating: "code ", count: 40) + "end"
        let discussion = "```\n\(long)\n```\n| \(long) |\n\n    \(long)"
        #expect(
            try comment(Documentation(summary: "Sum.", discussion: discussion)) == [
                "/// Sum.", "///", "/// ```", "/// \(long)", "/// ```", "/// | \(long) |", "///",
                "///     \(long)",
            ]
        )
    }

    @Test func `closes a code fence that is left open`() throws {
        #expect(
            try comment(Documentation(summary: "Sum.", discussion: "```json\n{}")) == [
                "/// Sum.", "///", "/// ```json", "/// {}", "/// ```",
            ]
        )
    }

    @Test func `lists remarks behind the text`() throws {
        let documentation = Documentation(
            summary: "Sum",
            discussion: "More",
            remarks: ["Default: `1`", "At most\n5"]
        )
        #expect(
            try comment(documentation) == [
                "/// Sum.", "///", "/// More", "///", "/// - Default: `1`", "/// - At most 5",
            ]
        )
    }

    @Test func `does not say a thing twice`() throws {
        #expect(try comment(Documentation(summary: "Same", discussion: "Same")) == ["/// Same."])
    }

    private func comment(_ documentation: Documentation) throws -> [String] {
        let type = TypeDeclaration.alias(AliasType(header: .make("Name", documentation), type: .string))
        return try declaration(type).split(separator: "\n").dropLast().map(String.init)
    }
}
