import Diagnostics
import TestSupport
import Testing
import YAMLModel

@Suite struct `Encodings and characters` {
    @Test func `accept a byte order mark`() {
        let reading = Reading("\u{FEFF}a: 1\n")
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == "{a: int 1}")
        #expect(reading.node?.range.start == SourcePosition(line: 1, column: 1))
    }

    @Test(arguments: [true, false])
    func `read UTF-16 with a warning`(isLittleEndian: Bool) {
        let bytes = "\u{FEFF}a: ü\u{1F600}\n".utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittleEndian ? [low, high] : [high, low]
        }
        let reading = Reading(bytes: bytes)
        #expect(reading.node?.outline == "{a: \"ü\u{1F600}\"}")
        #expect(reading.log.diagnostics.map(\.severity) == [.warning])
        #expect(reading.findings == [Finding("openapi.yaml:1:1", "encoding-utf16", "the file is UTF-16")])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61], [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61]] as [[UInt8]])
    func `report what only starts like UTF-16`(bytes: [UInt8]) {
        let message = "the file starts as UTF-16, but is not valid UTF-16"
        #expect(Reading(bytes: bytes).findings == [Finding("openapi.yaml:1:1", "encoding-invalid", message)])
    }

    @Test(
        arguments: [
            ([0xE9], "0xE9"), ([0xC3], "0xC3"), ([0xC0, 0x80], "0xC0"), ([0xED, 0xA0, 0x80], "0xED"),
            ([0x80], "0x80"),
            ([0xE2, 0x82], "0xE2"), ([0xF4, 0x90, 0x80, 0x80], "0xF4"), ([0xF0, 0x80, 0x80, 0x80], "0xF0"),
            ([0xFF], "0xFF"), ([0xE9, 0x6D], "0xE9"),
        ] as [([UInt8], String)]
    )
    func `report invalid UTF-8 with its offset`(bytes: [UInt8], shown: String) {
        let reading = Reading(bytes: Array("ü: 1\nß: x".utf8) + bytes)
        #expect(
            reading.findings == [
                Finding(
                    "openapi.yaml:2:5",
                    "encoding-invalid",
                    "byte \(shown) at offset 11 is not valid UTF-8"
                )
            ]
        )
        #expect(reading.node == nil)
    }

    @Test(arguments: [
        ("\u{0}", "U+0000"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"),
        ("\u{FFFE}", "U+FFFE"),
    ])
    func `report a control character`(character: String, shown: String) {
        let reading = Reading("a: ü\nb: ü1️⃣\(character)x\n")
        let message = "character \(shown) is not allowed in YAML"
        #expect(reading.findings == [Finding("1️⃣", "character-not-allowed", message)])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `take each line break`(lineBreak: String) {
        let text = ["a: |", "  one", "  two", "b:", "  - x", ""].joined(separator: lineBreak)
        let reading = Reading(text)
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == "{a: \"one\\ntwo\\n\", b: [\"x\"]}")
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func `break no line at other separators`(separator: String) {
        let reading = Reading(
            "k\(separator)y: a\(separator)b # c\(separator)d\nq: \"x\(separator) \u{E000}y\"\nb: |\n  e\(separator)f\n"
        )
        #expect(reading.findings.isEmpty)
        #expect(reading["k\(separator)y"]?.content == .string("a\(separator)b"))
        #expect(reading["q"]?.content == .string("x\(separator) \u{E000}y"))
        #expect(reading["b"]?.content == .string("e\(separator)f\n"))
    }

    @Test(arguments: ["", " \n\n", "# only a comment\n", "---\n...\n# end\n"])
    func `report a file without content`(text: String) {
        let reading = Reading(text)
        if text.hasPrefix("---") {
            // An explicit empty document is null.
            #expect(reading.node?.content == .null)
        } else {
            #expect(reading.findings.map(\.message) == ["the file has no content"])
            #expect(reading.findings.map(\.id) == ["document-empty"])
        }
    }
}
