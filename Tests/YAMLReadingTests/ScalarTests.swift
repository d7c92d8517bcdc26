import TestSupport
import Testing
import YAMLModel

@Suite struct `Resolving plain scalars by the core schema` {
    @Test(arguments: [
        "null", "Null", "NULL", "~", "",
    ])
    func `reads null`(text: String) {
        #expect(Reading("a: \(text)")["a"]?.content == .null)
    }

    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
    ])
    func `reads a boolean`(text: String, value: Bool) {
        #expect(Reading("a: \(text)")["a"]?.content == .bool(value))
    }

    @Test(arguments: [
        "0", "-12", "+3", "0123", "0o17", "0x1F", "0xdeadBEEF", "18446744073709551616",
        "-9223372036854775809", "00000000000000000000000000000000000000000000000000",
    ])
    func `keeps the text of an integer`(text: String) {
        #expect(Reading("a: \(text)")["a"]?.content == .integer(text))
    }

    @Test(arguments: [
        "1.0", "1.10", "-0.5", ".5", "5.", "1e3", "1E+3", "1.5e-7", "+1.5", "1.8446744073709552e+19", "-.5",
    ])
    func `keeps the text of a number`(text: String) {
        #expect(Reading("a: \(text)")["a"]?.content == .number(text))
    }

    @Test(arguments: [
        (".inf", ".inf"), (".Inf", ".inf"), ("+.INF", ".inf"), ("-.inf", "-.inf"), ("-.Inf", "-.inf"),
        (".nan", ".nan"), (".NaN", ".nan"), (".NAN", ".nan"),
    ])
    func `gives infinity and not-a-number one spelling`(text: String, number: String) {
        #expect(Reading("a: \(text)")["a"]?.content == .number(number))
    }

    @Test(arguments: [
        "on", "off", "yes", "no", "y", "n", "On", "NO", "nULL", "tRUE", "truer", "2024-01-31", "09:00",
        "00:00:00:00:00:00", "1_000", "0b11", "0o18", "0xG", "0x", "0o", "1.2.3", "1e", "1e+", ".", "..",
        "+", "-x", "+.", ".e3", "-.infinity", "+.nan", ".iNF", "inf", "NaN", "12a", "=", "1 2", "-1e5x",
    ])
    func `reads everything else as a string`(text: String) {
        #expect(Reading("a: [\(text), b]")["a"]?.sequence?.first?.content == .string(text))
    }

    @Test(arguments: ["'12'", "\"true\"", "'~'", "\"null\"", "''", "\"1.5\""])
    func `reads quoted text as a string`(text: String) {
        let unquoted = String(text.dropFirst().dropLast())
        #expect(Reading("a: \(text)")["a"]?.content == .string(unquoted))
    }

    @Test(arguments: [
        ("|\n  1\n", "1\n"), ("|-\n  true\n", "true"), (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
        ("|+\n  x\n\n", "x\n\n"),
        ("|2\n   x\n", " x\n"), ("|\n  x", "x\n"), ("|-\n  x", "x"),
    ])
    func `reads a block scalar as a string`(text: String, value: String) {
        #expect(Reading("a: \(text)")["a"]?.content == .string(value))
    }

    @Test func `keeps a key as written`() {
        let keys = Reading("200: a\ntrue: b\n1.10: c\n~: d\n'': e\nno: f\n")
        #expect(keys.node?.mapping?.entries.map(\.key) == ["200", "true", "1.10", "null", "", "no"])
        #expect(keys.findings.isEmpty)
    }

    @Test(arguments: [#"2️⃣"1️⃣\ud83d\ude00""#, #"2️⃣"é1️⃣\uD800""#, #"2️⃣"1️⃣\U00110000""#])
    func `reports an escape that is no character`(text: String) {
        let note = Finding.Note("2️⃣", "the quoted text starts here")
        let message = "an escape that is no Unicode character"
        #expect(Reading("a: \(text)").findings == [Finding("1️⃣", "yaml-syntax", message, notes: [note])])
    }
}
