import Diagnostics
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Anchors and aliases` {
    @Test(arguments: [
        ("x: &a 1\ny: *a", "{x: int 1, y: int 1}"),
        ("x: &a [1, 2]\ny: [*a, *a]", "{x: [int 1, int 2], y: [[int 1, int 2], [int 1, int 2]]}"),
        ("x: &a 1\ny: &a 2\nz: *a", "{x: int 1, y: int 2, z: int 2}"),
        ("x: &a [&a 1, *a]\ny: *a", "{x: [int 1, int 1], y: [int 1, int 1]}"),
        ("&a x: y\nz: *a", "{x: \"y\", z: \"x\"}"),
        ("x: &a\ny: *a", "{x: null, y: null}"),
        ("x: &a !!str 1\ny: *a", "{x: \"1\", y: \"1\"}"),
    ])
    func `stand for the same value`(text: String, outline: String) {
        let reading = Reading(text)
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == outline)
    }

    @Test func `have the place of the alias, and inside of the value its own`() {
        let reading = Reading("x: &a [1️⃣12️⃣]\ny: 3️⃣*a4️⃣\n")
        #expect(reading["y"]?.range == reading.source.range(from: "3️⃣", to: "4️⃣"))
        #expect(reading["y"]?.sequence?.first?.range == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }

    @Test func `report an alias without an anchor`() {
        let reading = Reading("x: &pet 1\ny: 1️⃣*pets\nz: 2️⃣*other\n")
        #expect(
            reading.findings == [
                Finding("1️⃣", "alias-unknown", "no anchor '&pets' stands before this alias"),
                Finding("2️⃣", "alias-unknown", "no anchor '&other' stands before this alias"),
            ]
        )
        #expect(
            reading.log.diagnostics.map(\.hint) == [
                "did you mean '*pet'?", "put a value that starts with '*' in quotes",
            ]
        )
        #expect(reading.node == nil)
    }

    @Test(arguments: ["x: 1️⃣&a [2️⃣*a]", "x: 1️⃣&a\n  y:\n    z: 2️⃣*a", "1️⃣&a {b: 2️⃣*a}"])
    func `report a value that contains itself`(text: String) {
        let reading = Reading(text)
        let note = Finding.Note("1️⃣", "'&a' is set here")
        let message = "alias '*a' stands inside of the value it refers to"
        #expect(reading.findings == [Finding("2️⃣", "alias-recursive", message, notes: [note])])
        #expect(reading.node == nil)
    }
}

@Suite struct `Limits` {
    @Test func `stop aliases that multiply`() {
        var text = "x0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*x\(level - 1)", count: 10).joined(separator: ", ")
            text += "x\(level): &x\(level) [\(aliases)]\n"
        }
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(
            reading.findings.map(\.message) == [
                "with alias '*x4', aliases stand for more than 1000000 values"
            ]
        )
    }

    @Test func `count every node behind an alias`() {
        let text = "a: &a [1, 2]\nb: *a\nc: 1️⃣*a\n"
        #expect(Reading(text, limits: .init(aliasedNodes: 6)).findings.isEmpty)
        #expect(
            Reading(text, limits: .init(aliasedNodes: 5)).findings == [
                Finding(
                    "1️⃣",
                    "alias-expansion-too-large",
                    "with alias '*a', aliases stand for more than 5 values"
                )
            ]
        )
    }

    @Test(arguments: [
        "a: [[1️⃣[]]]", "a:\n  b:\n    1️⃣c: 1", "- - 1️⃣- 1", "a: {b: 1️⃣{c: 1}}", "a: &a [[]]\nb: [1️⃣*a]",
    ])
    func `stop nesting`(text: String) {
        let isShallow = text.hasPrefix("a: [[") || text.contains("&a")
        let depth = isShallow ? 3 : 2
        let reading = Reading(text, limits: .init(depth: depth))
        #expect(
            reading.findings == [
                Finding("1️⃣", "nesting-too-deep", "more than \(depth) collections in each other")
            ]
        )
        #expect(Reading(text, limits: .init(depth: depth + 1)).findings.map(\.id) != ["nesting-too-deep"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "- {a: ["])
    func `answer a document nested a hundred thousand deep`(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.log.hasErrors)
    }

    @Test func `stop a large file`() {
        let limits = YAMLReader.Limits(fileSize: 3)
        #expect(
            Reading("a: 1", limits: limits).findings.map(\.message) == [
                "the file has 4 bytes, more than the limit of 3"
            ]
        )
        #expect(Reading("abc", limits: limits).findings.isEmpty)
    }
}
