import Diagnostics
import TestSupport
import Testing
import YAMLModel

@Suite struct `Places of keys and values` {
    @Test(arguments: [
        "a: 1️⃣plain2️⃣", "a: 1️⃣plain2️⃣   # comment\nb: 1", "a: 1️⃣'quoted'2️⃣  ", "a: 1️⃣\"quoted\"2️⃣\n\n\n",
        "a: 1️⃣two\n  lines2️⃣\n\n# comment\nb: 1", "a: 1️⃣\"two\n  lines\"2️⃣\nb: 1",
        "a: 1️⃣|\n  text2️⃣\n\n\n# comment\nb: 1", "a: 1️⃣|\n  text\n\n  more2️⃣\nb: 1", "a: 1️⃣>-\n  text2️⃣",
        "a: 1️⃣|2️⃣\nb: 1", "a: 1️⃣|+\n  text2️⃣\n\n", "a: 1️⃣[x, y]2️⃣ # comment", "a: 1️⃣{x: y}2️⃣\nb: 1",
        "a: 1️⃣{\n  x: y\n  }2️⃣\nb: 1",
        "a:1️⃣2️⃣\nb: 1", "a:\n  1️⃣x: 1\n  y: 22️⃣\n\n# comment\nb: 1", "a:\n1️⃣- x\n- y2️⃣\n\nb: 1",
        "a:\n  1️⃣x:\n    y: z2️⃣\nb: 1", "a:\n  1️⃣x:2️⃣\nb: 1", "a: 1️⃣!!str 122️⃣\nb: 1", "a: 1️⃣&n x2️⃣\nb: 1",
        "a: 1️⃣日本 語2️⃣\nb: 1", "日本: 1️⃣ü2️⃣", "\"\u{1F600}\": 1️⃣\u{1F600}\u{1F600}2️⃣", "a: 1️⃣e\u{301}2️⃣",
        "a:\t1️⃣tab2️⃣\t", "a: 1️⃣x2️⃣\r\nb: 1", "b: 1\r\na: 1️⃣x2️⃣\r\n", "b: 1\ra: 1️⃣x2️⃣\r",
        "a: 1️⃣|\r\n  x\r\n  y2️⃣\r\n\r\nb: 1", "\u{FEFF}a: 1️⃣x2️⃣", "b: \u{2028}\u{85}\u{2029}c\na: 1️⃣x2️⃣",
    ])
    func `cover exactly the value`(text: String) throws {
        let isMarked = text.unicodeScalars.first == "\u{FEFF}"
        let reading = Reading(text)
        let value = try #require(reading["a"] ?? reading.node?.mapping?.entries.first?.value)
        let range = try #require(reading.source.range(from: "1️⃣", to: "2️⃣"))
        if isMarked {
            // The byte order mark has no column.
            #expect(value.range.start.column == range.start.column - 1)
            #expect(value.range.end.column == range.end.column - 1)
        } else {
            #expect(value.range == range)
        }
    }

    @Test(arguments: [
        "1️⃣a2️⃣: 1", "b: 1\n1️⃣a2️⃣: 1", "{b: 1, 1️⃣a2️⃣: 1}", "1️⃣\"a\"2️⃣ : 1", "ü: é\n1️⃣'a'2️⃣: 1",
        "? 1️⃣a2️⃣\n: 1", "b: &k a\n1️⃣*k2️⃣ : 1", "- x\n# not a mapping\n-  {ü: é, 1️⃣a2️⃣: 1}",
        "b: |\n  text\n\n1️⃣a2️⃣: 1",
    ])
    func `cover exactly the key`(text: String) throws {
        let reading = Reading(text)
        let mapping = try #require(reading.node?.mapping ?? reading.node?.sequence?.last?.mapping)
        let entry = try #require(mapping.entries.last)
        #expect(entry.key == "a")
        #expect(entry.keyRange == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }

    @Test func `cover the root from its first to its last character`() {
        let reading = Reading("# comment\n---\n1️⃣a: 1\nb:\n  - c2️⃣\n# end\n")
        #expect(reading.node?.range == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }
}
