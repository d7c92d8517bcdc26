import Diagnostics
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Reading JSON` {
    @Test func `gives the nodes that YAML gives`() {
        let text = #"{"a": [1, -2.50e+3, true, false, null], "b": {"c": "x", "": {}}, "d": []}"#
        let outline = #"{a: [int 1, number -2.50e+3, true, false, null], b: {c: "x", : {}}, d: []}"#
        #expect(Reading(text, path: "a.json").node?.outline == outline)
        #expect(Reading(text, path: "a.yaml").node?.outline == outline)
        #expect(Reading(text, path: "a.JSON").node?.outline == outline)
    }

    @Test(arguments: [
        "1️⃣12️⃣", "1️⃣\"ü\u{1F600}\"2️⃣", "\"日本\", 1️⃣\"x\\u00e9\"2️⃣ ", "\n\t1️⃣[1,\n 2 ]2️⃣\n", "1️⃣{ }2️⃣", "\r\n\r1️⃣null2️⃣",
        "1️⃣-1.5e32️⃣", "1️⃣false2️⃣", "\"\u{2028}\u{85}\", 1️⃣{\"a\": {}}2️⃣",
    ])
    func `covers exactly the value`(text: String) throws {
        let reading = Reading("[\(text)]", path: "a.json")
        let value = try #require(reading.node?.sequence?.last)
        #expect(value.range == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }

    @Test func `covers exactly the key`() throws {
        let reading = Reading("{\"ü\": 1,\r\n  1️⃣\"\\u0061b\"2️⃣ : 2}", path: "a.json")
        let entry = try #require(reading.node?.mapping?.entries.last)
        #expect(entry.key == "ab")
        #expect(entry.keyRange == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }

    @Test(arguments: [
        "18446744073709551616", "-0", "123456789012345678901234567890",
    ])
    func `keeps the text of an integer`(text: String) {
        #expect(Reading("[\(text)]", path: "a.json").node?.sequence?.first?.content == .integer(text))
    }

    @Test(arguments: ["1.0", "1e400", "-0.10", "1E-2"])
    func `keeps the text of a number`(text: String) {
        #expect(Reading("[\(text)]", path: "a.json").node?.sequence?.first?.content == .number(text))
    }

    @Test func `reads what libyaml cannot`() {
        let key = String(repeating: "k", count: 2_000)
        let reading = Reading(#"{"\#(key)": "\ud83d\ude00\/\u2028", "x": "a\#u{2028}b\#u{7F}"}"#)
        #expect(reading.findings.isEmpty)
        #expect(reading[key]?.string == "\u{1F600}/\u{2028}")
        #expect(reading["x"]?.string == "a\u{2028}b\u{7F}")
    }

    @Test func `keeps strings strings`() {
        let reading = Reading(#"{"a": "1", "b": "null", "<<": {"c": "*x"}}"#, path: "a.json")
        #expect(reading.node?.outline == #"{a: "1", b: "null", <<: {c: "*x"}}"#)
    }

    @Test func `reads flow-style YAML that is no JSON`() {
        let reading = Reading("{a: [x, 'y'], # comment\n b: 1️⃣*a}")
        #expect(
            reading.findings == [Finding("1️⃣", "alias-unknown", "no anchor '&a' stands before this alias")]
        )
        #expect(Reading("{\"a\": 1,}").node?.outline == "{a: int 1}")
        #expect(Reading("[a]: b").findings.map(\.id) == ["key-not-scalar"])
    }

    @Test func `reports a duplicate key with both places`() {
        for path in ["a.json", "a.yaml"] {
            let reading = Reading(#"{1️⃣"a": 1, "b": {"a": 2}, 2️⃣"\u0061": 3}"#, path: path)
            let note = Finding.Note("1️⃣", "first here")
            #expect(
                reading.findings == [
                    Finding("2️⃣", "duplicate-key", "key 'a' stands twice in one mapping", notes: [note])
                ]
            )
            #expect(reading.node?.outline == "{a: int 1, b: {a: int 2}}")
        }
    }

    @Test func `stops nesting`() {
        let reading = Reading("[[{\"a\":1️⃣[]}]]", path: "a.json", limits: .init(depth: 3))
        #expect(
            reading.findings == [Finding("1️⃣", "nesting-too-deep", "more than 3 collections in each other")]
        )
        #expect(Reading("[[{\"a\":[]}]]", path: "a.json", limits: .init(depth: 4)).findings.isEmpty)
    }

    @Test(arguments: ["[", "{\"a\":", "[[{\"a\":["])
    func `answers a document nested a hundred thousand deep`(opening: String) {
        let reading = Reading(String(repeating: opening, count: 100_000), path: "a.json")
        #expect(reading.findings.map(\.id) == ["nesting-too-deep"])
    }

    @Test func `accepts a byte order mark`() {
        let reading = Reading("\u{FEFF}{\"a\": 1}", path: "a.json")
        #expect(reading.findings.isEmpty)
        #expect(reading["a"]?.range.start == SourcePosition(line: 1, column: 7))
    }
}

@Suite struct `Errors of JSON syntax` {
    @Test(
        arguments: [
            ("{\"a\": 11️⃣,}", "a comma must not stand before '}'", "remove the comma"),
            ("[1,\n1️⃣,2]", "expected a value, found ','", "remove the comma"),
            ("{\"a\":\n 1️⃣", "the document ends too early", nil),
            ("{}\n1️⃣{}", "unexpected content after the document", nil),
            ("[1️⃣'a']", "expected a value, found '''", "write strings in double quotes"),
            ("{1️⃣a: 1}", "expected a field name in double quotes, found 'a'", nil),
            ("[1, 1️⃣// one\n2]", "expected a value, found '/'", "remove the comment: JSON has none"),
            ("[\"ü\", \"1️⃣\\x\"]", "'\\' must not stand before 'x'", nil),
            ("[\"1️⃣\\ud800\"]", "half of a surrogate pair stands alone", nil),
            ("[\"a1️⃣\tb\"]", "a control character must be escaped in a string, found byte 0x09", nil),
            ("[1️⃣+1]", "expected a value, found '+'", nil),
        ] as [(String, String, String?)]
    )
    func `are located and explained`(text: String, message: String, hint: String?) {
        let reading = Reading(text, path: "a.json")
        #expect(reading.findings == [Finding("1️⃣", "json-syntax", message)])
        #expect(reading.log.diagnostics.map(\.hint) == [hint])
        #expect(reading.node == nil)
    }

    @Test(arguments: ["", " \n"])
    func `include a file without content`(text: String) {
        let reading = Reading(text, path: "a.json")
        #expect(
            reading.findings == [Finding("a.json:1:1", "document-empty", "the file has no content")]
        )
    }
}
