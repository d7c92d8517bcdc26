import Diagnostics
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Traps of YAML` {
    @Test("trap 101: anchors, merge keys, tags and a byte order mark keep places")
    func places() throws {
        let reading = Reading(
            "\u{FEFF}base: &base {a: 1}\nmore:\n  1️⃣<<: *base2️⃣\n  b: 3️⃣!!str 14️⃣\nlast: 5️⃣x6️⃣\n"
        )
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == #"{base: {a: int 1}, more: {a: int 1, b: "1"}, last: "x"}"#)
        let more = try #require(reading["more"])
        #expect(more.range.start == reading.source.range(from: "1️⃣", to: "2️⃣")?.start)
        #expect(more.mapping?["b"]?.range == reading.source.range(from: "3️⃣", to: "4️⃣"))
        #expect(reading["last"]?.range == reading.source.range(from: "5️⃣", to: "6️⃣"))
    }

    @Test(
        "trap 101: duplicate keys and tabs are errors with a place",
        arguments: [
            ("a: 1\n1️⃣a: 2", "duplicate-key", "key 'a' stands twice in one mapping"),
            ("\"200\": 1\n1️⃣200: 2", "duplicate-key", "key '200' stands twice in one mapping"),
            ("a:\n1️⃣\tb: 1", "yaml-syntax", "a tab is used for indentation"),
        ]
    )
    func errors(text: String, id: String, message: String) {
        let findings = Reading(text).findings
        #expect(findings.map(\.place) == ["1️⃣"])
        #expect(findings.map(\.id) == [id])
        #expect(findings.map(\.message) == [message])
    }

    @Test("trap 101: aliases that multiply are an error and cost nothing")
    func expansion() {
        let levels = (1...40).map { level in
            "l\(level): &l\(level) [" + String(repeating: "*l\(level - 1), ", count: 9) + "x]"
        }
        let clock = ContinuousClock()
        var ids: [String] = []
        let time = clock.measure {
            ids = Reading("l0: &l0 x\n" + levels.joined(separator: "\n")).findings.map(\.id)
        }
        #expect(ids == ["alias-expansion-too-large"])
        #expect(time < .seconds(5))
    }
}
