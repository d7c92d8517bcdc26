import TestSupport
import Testing
import YAMLModel

@Suite struct `Keys of a mapping` {
    @Test func `reports a duplicate key with both places and keeps the first`() {
        let reading = Reading("1️⃣a: 1\nb: 2\n2️⃣a: 3\n")
        #expect(
            reading.findings == [
                Finding(
                    "2️⃣",
                    "duplicate-key",
                    "key 'a' stands twice in one mapping",
                    notes: [Finding.Note("1️⃣", "first here")]
                )
            ]
        )
        #expect(reading.node?.outline == "{a: int 1, b: int 2}")
    }

    @Test func `reports each duplicate of a large nested mapping`() {
        let keys = (0..<300).map { "  key\($0): {key\($0): 1, other: 2}" }.joined(separator: "\n")
        let reading = Reading("a:\n\(keys)\n  1️⃣key7: 1\n  2️⃣key299: 1\nkey1: 2\n")
        #expect(reading.findings.map(\.place) == ["1️⃣", "2️⃣"])
        #expect(reading["a"]?.mapping?.entries.count == 300)
    }

    @Test(arguments: [
        "200: a\n1️⃣'200': b", "~: a\n1️⃣null: b", "? a\n1️⃣'a': b", "{a: 1, 1️⃣\"\\x61\": 2}",
        "b: &k a\na: 1\n1️⃣*k : 2",
    ])
    func `compares keys by their text`(text: String) {
        let findings = Reading(text).findings
        #expect(findings.map(\.id) == ["duplicate-key"])
        #expect(findings.map(\.place) == ["1️⃣"])
    }

    @Test(arguments: [
        "\u{E9}: 1\ne\u{301}: 2", "a: 1\nA: 2", "0: 1\n00: 2", "'': 1\n' ': 2", "a\u{2028}: 1\na\u{2029}: 2",
    ])
    func `keeps keys of other characters apart`(text: String) {
        let reading = Reading(text)
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.mapping?.entries.count == 2)
    }

    @Test(arguments: [
        ("? 1️⃣[a, b]\n: 1", "a sequence"), ("1️⃣{a: b}: 1", "a mapping"), ("b: &k [a]\n1️⃣*k : 1", "a sequence"),
    ])
    func `reports a key that is no scalar`(text: String, kind: String) {
        let reading = Reading(text)
        let message = "a mapping's key must be a scalar, not \(kind)"
        #expect(reading.findings == [Finding("1️⃣", "key-not-scalar", message)])
        #expect(reading.node == nil)
    }
}

@Suite struct `Merge keys` {
    private static let base = "base: &base {a: 1, b: 2}\nmore: &more {b: 3, c: 4}\n"

    @Test(arguments: [
        ("x:\n  <<: *base", "{a: int 1, b: int 2}"),
        ("x:\n  b: own\n  <<: *base", "{b: \"own\", a: int 1}"),
        ("x:\n  <<: *base\n  b: own", "{a: int 1, b: \"own\"}"),
        ("x:\n  <<: [*base, *more]", "{a: int 1, b: int 2, c: int 4}"),
        ("x:\n  <<: [*more, {d: 5}, *base]\n  c: own", "{b: int 3, d: int 5, a: int 1, c: \"own\"}"),
        ("x:\n  <<: {a: 1}", "{a: int 1}"),
        ("x: {<<: {<<: *base, b: 9}, a: 8}", "{b: int 9, a: int 8}"),
        ("x:\n  '<<': *base", "{<<: {a: int 1, b: int 2}}"),
        ("x:\n  <<: []", "{}"),
    ])
    func `bring in what the mapping does not have`(text: String, outline: String) {
        let reading = Reading(Self.base + text)
        #expect(reading.findings.isEmpty)
        #expect(reading["x"]?.outline == outline)
    }

    @Test func `keep the places of what they bring in`() throws {
        let reading = Reading("base: &base {1️⃣a2️⃣: 3️⃣14️⃣}\nx:\n  <<: *base\n")
        let entry = try #require(reading["x"]?.mapping?.entries.first)
        #expect(entry.keyRange == reading.source.range(from: "1️⃣", to: "2️⃣"))
        #expect(entry.value.range == reading.source.range(from: "3️⃣", to: "4️⃣"))
    }

    @Test(arguments: [
        ("<<: 1️⃣text", "a string"), ("<<: [{a: 1}, 1️⃣[b]]", "a sequence"), ("<<:1️⃣", "null"),
        ("b: &b 5\n<<: 1️⃣*b", "an integer"),
    ])
    func `report a value that is no mapping`(text: String, kind: String) {
        let message = "'<<' merges mappings, not \(kind)"
        #expect(Reading(text).findings == [Finding("1️⃣", "merge-key-not-mapping", message)])
    }

    @Test func `may stand once in a mapping`() {
        let findings = Reading("1️⃣<<: {a: 1}\n2️⃣<<: {b: 1}").findings
        let note = Finding.Note("1️⃣", "first here")
        #expect(
            findings == [Finding("2️⃣", "duplicate-key", "key '<<' stands twice in one mapping", notes: [note])]
        )
    }
}
