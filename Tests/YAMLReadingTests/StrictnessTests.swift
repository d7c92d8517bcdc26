import Diagnostics
import TestSupport
import Testing
import YAMLModel

/// What YAML 1.2 forbids and libyaml would let through, and the other way round.
@Suite struct `Where libyaml is not YAML 1.2` {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let message: String

        init(_ text: String, _ message: String) {
            self.text = text
            self.message = message
        }

        var testDescription: String { text.debugDescription }
    }

    static let comment = "a '#' without a blank before it"
    static let indentation = "a line in brackets or quotes that is indented too little"
    static let tab = "a tab is used for indentation"
    static let anchor = "a character that a name behind '&' or '*' cannot have here"

    @Test(arguments: [
        Case("[a, b]1️⃣#c", comment), Case("a: {b: c}1️⃣#d", comment), Case("[a,1️⃣#b\n c]", comment),
        Case("a: \"b\"1️⃣#c", comment), Case("a: 'b'1️⃣# c", comment), Case("a: >1️⃣# b\n  c\n", comment),
        Case("é: |-1️⃣#b\n  c\n", comment), Case("%YAML 1.21️⃣#...\n---\na: 1", comment),
        Case("[x, \"é\", y]1️⃣#c", comment),
        Case("a: [b,\n1️⃣c]", indentation), Case("a:\n  b: {c: d,\n  1️⃣e: f}", indentation),
        Case("- [a,\n1️⃣b]", indentation), Case("a: \"b\n1️⃣c\"", indentation),
        Case("a: 'b\n\n1️⃣c'", indentation), Case("a: &x\n  b: [c,\n  1️⃣d]", indentation),
        Case("a: \"b\n1️⃣\tc\"", tab), Case("- [\n1️⃣\ta]", tab),
    ])
    func `is refused what YAML 1.2 forbids`(refused: Case) {
        let reading = Reading(refused.text)
        #expect(reading.findings == [Finding("1️⃣", "yaml-syntax", refused.message)])
        #expect(reading.node == nil || reading.log.hasErrors)
    }

    @Test(arguments: [
        Case("[1️⃣-]", "a '-' is not allowed here"), Case("a: [b, 1️⃣-, c]", "a '-' is not allowed here"),
        Case("a: &b1️⃣:c d", anchor), Case("a: &b c\nd: *b1️⃣:e", anchor), Case("[&a1️⃣?b c]", anchor),
    ])
    func `is refused what libyaml reads as something else`(refused: Case) {
        #expect(Reading(refused.text).findings == [Finding("1️⃣", "yaml-syntax", refused.message)])
    }

    @Test(arguments: [
        ("[?a]", #"["?a"]"#), ("{?a: b, c: ?d}", #"{?a: "b", c: "?d"}"#), ("[:a, ::b]", #"[":a", "::b"]"#),
        ("[a, ?b, {? c : d}]", #"["a", "?b", {c: "d"}]"#), ("{a: , :b}", "{a: null, :b: null}"),
        ("a: 'x ?y, :z'", #"{a: "x ?y, :z"}"#), ("a: x, :y ?z", #"{a: "x, :y ?z"}"#),
        ("{\"a\":b, 'c' :d}", #"{a: "b", c: "d"}"#),
    ])
    func `is read what YAML 1.2 allows`(text: String, outline: String) {
        let reading = Reading(text)
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == outline)
    }

    @Test(arguments: [
        "a: [\n  b,\n]", "a: {\n  b: c\n}\nd: e", "a:\n- [b,\n  c]", "a: [{\n}, {\n}]", "[a,\nb]",
        "{\na: 1,\nb: [2,\n3]}", "a: \"b\n\n  c\"", "\"a\nb\"", "a: # c\n  [b, # d\n  c] # e",
        "a: '#b'\nc: \"#d\"\ne: [\"#f\", '#g']", "a: [\n  b:\n]", "a: {\n  b\n}", "a: |- # b\n  c#d ]#e",
        "a: &b [c]\nd: [*b, *b ]", "a: &x\n  b: [c,\n   d]",
        "a: &x\n- [b,\n  c]", "a: [b, # é]#\n  c]",
        "a: [b,\n \tc]",
    ])
    func `stays readable`(text: String) {
        #expect(Reading(text).findings.isEmpty)
    }
}
