import ChangeModel
import ChangeReporting
import Diagnostics
import Testing

@Suite struct `A report as text` {
    private func lines(_ report: ChangeReport, _ options: ChangeText.Options = .init()) -> [Substring] {
        ChangeText.render(report, in: SmallReport.library, options: options)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func `says so if there are no differences`() {
        #expect(
            ChangeText.render(SmallReport.make(), in: SmallReport.library) == """
                API  1.0.0 → 2.0.0
                old.yaml → new.yaml

                API  none
                SDK  none

                no differences

                """
        )
    }

    @Test func `tells what it hides`() {
        let report = SmallReport.make(changes: [
            SmallReport.change("the description changed", verdicts: .unaffected)
        ])
        #expect(lines(report).suffix(2).first == "nothing that matters; 1 unaffected, shown with --verbose")
        #expect(!lines(report).contains { $0.contains("description") })
        let all = lines(report, .init(isVerbose: true))
        #expect(all.contains("no effect the description changed"))
        #expect(all.contains("          0123456789abcdef at #/components/schemas/Pet"))
    }

    @Test func `leaves out what touches nobody on the axes asked for`() {
        let report = SmallReport.make(changes: [
            SmallReport.change("alpha", verdicts: Verdicts(wire: .breaking)),
            SmallReport.change("beta", verdicts: Verdicts(wire: .breaking, source: .safe)),
        ])
        let shown = lines(report, .init(axes: [.source]))
        #expect(shown.contains("safe      beta"))
        #expect(shown.contains("          thing-changed · source safe"))
        #expect(!shown.contains { $0.contains("alpha") || $0.hasPrefix("wire") })
        #expect(shown.suffix(2).first == "1 safe; 1 unaffected, shown with --verbose")
    }

    @Test func `shows what hurts most first`() {
        let report = SmallReport.make(changes: [
            SmallReport.change("harmless", verdicts: Verdicts(wire: .safe)),
            SmallReport.change("risky", verdicts: Verdicts(wire: .warning)),
            SmallReport.change("bad", verdicts: Verdicts(wire: .breaking)),
        ])
        let messages = lines(report).filter {
            $0.contains("harmless") || $0.contains("risky") || $0.contains("bad")
        }
        #expect(messages == ["breaking  bad", "warning   risky", "safe      harmless"])
    }

    struct Heading: CustomTestStringConvertible, Sendable {
        let location: String
        let reach: [Int]
        let title: String
        var testDescription: String { location }
    }

    @Test(arguments: [
        Heading(location: "#/info/version", reach: [], title: "API"),
        Heading(location: "#/servers", reach: [0, 1], title: "API"),
        Heading(location: "#/components", reach: [], title: "API"),
        Heading(location: "nowhere", reach: [], title: "API"),
        Heading(location: "", reach: [7], title: "API"),
        Heading(location: "#/paths/~1a~1{}/get/summary", reach: [1], title: "POST /a/{id}"),
        Heading(location: "#/paths/~1a~1{}/parameters/query/q", reach: [0, 1], title: "/a/{id}"),
        Heading(location: "#/paths/~1b~0~1%7Bx%7d", reach: [], title: "/b~/{x}"),
        Heading(location: "#/webhooks/ping/post", reach: [99], title: "ping"),
        Heading(
            location: "#/components/schemas/Gr%C3%B6%C3%9Fe/enum",
            reach: [0, 1],
            title: "schema 'Größe'"
        ),
        Heading(location: "#/components/requestBodies/A", reach: [], title: "request body 'A'"),
        Heading(location: "schemas/pet.yaml#/properties/x", reach: [0], title: "schemas/pet.yaml"),
        Heading(location: "#/components/schemas/50%", reach: [], title: "schema '50%'"),
    ])
    func `puts a change under what it is a change of`(heading: Heading) {
        let report = SmallReport.make(
            changes: [SmallReport.change("x", location: heading.location, reach: heading.reach)],
            operations: [SmallReport.operation("GET", "/a/{id}"), SmallReport.operation("POST", "/a/{id}")]
        )
        let titles = lines(report).filter { $0.hasPrefix("━━ ") }
        #expect(titles.count == 1)
        #expect(titles.first?.hasPrefix("━━ \(heading.title) ━") == true)
    }

    @Test func `names the operations of a component, and those of a change where they are others`() {
        let report = SmallReport.make(
            changes: [
                SmallReport.change("one", reach: [0, 1]), SmallReport.change("two", reach: [1]),
                SmallReport.change("three", location: "#/components/schemas/Unused"),
            ],
            operations: [SmallReport.operation("GET", "/a"), SmallReport.operation("PUT", "/b")]
        )
        #expect(
            lines(report).filter { $0.contains("met by") } == [
                "met by 2 operations: GET /a, PUT /b",
                "          met by 1 operation: PUT /b",
                "met by no operation",
            ]
        )
    }

    @Test func `cuts a long list of operations, but not if asked for all`() {
        let operations = (1...40).map { SmallReport.operation("GET", "/things/\($0)") }
        let report = SmallReport.make(
            changes: [SmallReport.change("x", reach: Array(0..<40))],
            operations: operations
        )
        let short = lines(report, .init(width: 80)).filter { $0.contains("/things/") }
        #expect(
            short
                == [
                    "met by 40 operations: GET /things/1, GET /things/2, GET /things/3,",
                    "GET /things/4, GET /things/5, GET /things/6, GET /things/7 and 33 more",
                ].map { Substring($0) }
        )
        let all = lines(report, .init(width: 80, isVerbose: true)).joined(separator: "\n")
        #expect(all.contains("GET /things/40\n"))
    }

    @Test(arguments: [60, 80, 200])
    func `fits into the terminal`(width: Int) throws {
        let sample = try SampleReport()
        let text = ChangeText.render(sample.report, in: sample.library, options: .init(width: width))
        let long = text.split(separator: "\n").filter { $0.unicodeScalars.count > width }
        // What has no space to break at stays whole, so that it can be copied.
        #expect(long.allSatisfy { $0.drop { $0 == " " }.split(separator: " ").count <= 3 }, "\(long)")
        if width >= 80 { #expect(long == []) }
    }

    @Test func `says in a line each which components came and went`() {
        let added = ChangeRule(
            "component-added",
            .component,
            .existence,
            .add,
            .anywhere(.unaffected),
            "",
            explanation: ""
        )
        let safe = Verdicts(wire: .safe)
        let report = SmallReport.make(changes: [
            SmallReport.change(
                "the schema 'A' was added",
                rule: added,
                location: "#/components/schemas/A",
                new: Change.Side(SmallReport.range(1, 5, 3), value: "A"),
                verdicts: safe
            ),
            SmallReport.change(
                "the schema 'Bee' was added",
                rule: added,
                location: "#/components/schemas/Bee",
                new: Change.Side(SmallReport.range(1, 7, 3)),
                verdicts: safe
            ),
            SmallReport.change("x", location: "#/components/schemas/Bee", verdicts: safe),
            SmallReport.change(
                "the schema 'Long name' was added",
                rule: added,
                location: "#/components/schemas/Long%20name",
                new: Change.Side(SmallReport.range(1, 9, 3)),
                verdicts: safe
            ),
        ])
        let shown = lines(report)
        #expect(shown.contains { $0.hasPrefix("━━ schema 'Bee' ━") })
        #expect(shown.filter { $0.hasPrefix("━━") }.count == 2)
        #expect(
            shown.filter { $0.contains("'A'") || $0.contains("Long") } == [
                "safe      the schema 'A' was added          new.yaml:5:3",
                "safe      the schema 'Long name' was added  new.yaml:9:3",
            ]
        )
        #expect(lines(report, .init(isVerbose: true)).filter { $0.hasPrefix("━━") }.count == 3)
    }

    @Test func `tells several changes of one declaration together`() {
        let symbols = ["takes 'a'", "takes 'b'"].map { message in
            SmallReport.symbol(message, old: "func feed()", new: "func feed(a: Int, b: Int)", causes: [0])
        }
        let report = SmallReport.make(
            changes: [SmallReport.change("one", symbols: [0, 1])],
            symbols: symbols
        )
        #expect(
            lines(report).filter { $0.contains("takes") || $0.contains("feed") } == [
                "          Swift: takes 'a'", "          Swift: takes 'b'", "        - func feed()",
                "        + func feed(a: Int, b: Int)",
            ]
        )
    }

    @Test func `does not take a type apart`() {
        let tail =
            "(a: [String, Int], f: @Sendable (Int, Int) -> Void, g: Int = 0, h: Int = 0) -> Task<Void, Never>"
        let report = SmallReport.make(symbols: [
            SmallReport.symbol("x", old: "public func one\(tail)", new: "public func another\(tail)")
        ])
        #expect(
            lines(report, .init(width: 90)).filter { $0.contains("func") } == [
                "        - public func one(a: [String, Int], …, h: Int = 0) -> Task<Void, Never>",
                "        + public func another(a: [String, Int], …, h: Int = 0) -> Task<Void, Never>",
            ]
        )
    }

    @Test func `says the name of what came or went once`() {
        let side = Change.Side(SmallReport.range(0, 1, 1), value: "a")
        let report = SmallReport.make(changes: [
            SmallReport.change("the thing 'a' was removed", old: side),
            SmallReport.change("the type was removed", old: side),
        ])
        #expect(
            lines(report).filter { $0.contains("old.yaml:") } == [
                "        - old.yaml:1:1", "        - old.yaml:1:1  a",
            ]
        )
    }

    @Test func `shows the declarations of one function once below a heading`() {
        let symbols = ["'call' takes 'a' now", "'call' takes 'b' now"].enumerated().map { index, message in
            SmallReport.symbol(message, old: "func call()", new: "func call(a: Int, b: Int)", causes: [index])
        }
        let report = SmallReport.make(
            changes: [SmallReport.change("one", symbols: [0]), SmallReport.change("two", symbols: [1])],
            symbols: symbols
        )
        #expect(
            lines(report).filter { $0.contains("call") } == [
                "          Swift: 'call' takes 'a' now", "        - func call()",
                "        + func call(a: Int, b: Int)", "          Swift: 'call' takes 'b' now",
            ]
        )
    }

    @Test func `does not ask who meets a component that is new`() {
        let added = ChangeRule(
            "component-added",
            .component,
            .existence,
            .add,
            .anywhere(Verdicts(wire: .safe)),
            "a component was added",
            explanation: "All of it.\n"
        )
        let report = SmallReport.make(changes: [SmallReport.change("the schema 'Pet' was added", rule: added)]
        )
        #expect(!lines(report).contains { $0.contains("met by") })
        #expect(lines(report).contains("━━ schema 'Pet' " + String(repeating: "━", count: 84)))
    }

    @Test func `shows a declaration that is spelled as before once, as neither old nor new`() {
        let report = SmallReport.make(
            changes: [SmallReport.change("one", symbols: [0])],
            symbols: [SmallReport.symbol("it moved", old: "func call()", new: "func call()", causes: [0])]
        )
        #expect(lines(report).filter { $0.contains("call") } == ["          func call()"])
    }

    @Test func `shows a declaration once`() {
        let report = SmallReport.make(
            changes: [SmallReport.change("one", symbols: [0]), SmallReport.change("two", symbols: [0])],
            symbols: [SmallReport.symbol("'Pet.feed()' was removed", old: "func feed()", causes: [0, 1])]
        )
        #expect(
            lines(report).filter { $0.contains("feed") } == [
                "          Swift: 'Pet.feed()' was removed",
                "        - func feed()",
                "          Swift: shown above: 'Pet.feed()'",
            ]
        )
    }

    @Test func `leaves out arguments that did not change where there are many`() {
        let many = (1...20).map { "argument\($0): String? = nil" }
        let before = "public init(\(many.joined(separator: ", ")))"
        let after =
            "public init(\((many.prefix(9) + ["fresh: Int"] + many.dropFirst(9)).joined(separator: ", ")))"
        let report = SmallReport.make(symbols: [SmallReport.symbol("changed", old: before, new: after)])
        #expect(
            lines(report).filter { $0.contains("init") } == [
                "        - public init(argument1: String? = nil, …, argument20: String? = nil)",
                "        + public init(argument1: String? = nil, …, fresh: Int, …, argument20: String? = nil)",
            ]
        )
    }

    @Test func `shows declarations only if callers of the SDK are asked for`() {
        let report = SmallReport.make(
            changes: [SmallReport.change("one", symbols: [0])],
            symbols: [SmallReport.symbol("'Pet.feed()' was removed", old: "func feed()", causes: [0])]
        )
        #expect(!lines(report, .init(axes: [.wire])).contains { $0.contains("feed") })
        #expect(lines(report, .init(axes: [.wire, .source])).contains("        - func feed()"))
    }

    @Test func `cuts what is much too long, but not if asked for all`() {
        let value = String(repeating: "abcdefghi ", count: 1_000)
        let side = Change.Side(SmallReport.range(0, 1, 1), value: value)
        let report = SmallReport.make(changes: [SmallReport.change("the value \(value) went", old: side)])
        let text = ChangeText.render(report, in: SmallReport.library)
        #expect((1_300..<2_200).contains(text.unicodeScalars.count))
        #expect(text.contains("…\n"))
        let all = ChangeText.render(report, in: SmallReport.library, options: .init(isVerbose: true))
        #expect(all.split(separator: "abcdefghi").count > 2_000)
    }

    @Test func `lays a declaration of several lines out as one`() {
        let report = SmallReport.make(symbols: [
            SmallReport.symbol("x", old: "public init(\n    id: String,\n    name: String\n)")
        ])
        #expect(lines(report).contains("        - public init(id: String, name: String)"))
    }

    @Test func `lets no text steer the terminal`() {
        let hostile = "a\u{1B}[2Jb\r\n\u{202E}c\u{7}"
        let report = SmallReport.make(
            changes: [
                SmallReport.change(
                    hostile,
                    location: "#/components/schemas/\(hostile)",
                    old: Change.Side(SmallReport.range(0, 1, 1), value: hostile),
                    hint: hostile
                )
            ],
            symbols: [SmallReport.symbol(hostile, old: hostile)],
            operations: [SmallReport.operation("GET", hostile)]
        )
        let text = ChangeText.render(report, in: SmallReport.library, options: .init(isVerbose: true))
        let scalars = text.unicodeScalars.filter { ($0.value < 32 && $0 != "\n") || $0.value == 0x202E }
        #expect(scalars.isEmpty)
        #expect(text.contains("breaking  a␛[2Jb␍␊<U+202E>c␇\n"))
    }

    @Test func `has no colour unless asked for`() throws {
        let sample = try SampleReport()
        #expect(!ChangeText.render(sample.report, in: sample.library).contains("\u{1B}"))
        let options = ChangeText.Options(usesColor: true)
        #expect(
            ChangeText.render(sample.report, in: sample.library, options: options)
                .contains(
                    "\u{1B}[1;31mbreaking  \u{1B}[0m\u{1B}[1mthe property 'nick' was removed\u{1B}[0m\n"
                )
        )
    }

    @Test func `survives indices that lead nowhere`() {
        let report = SmallReport.make(
            changes: [SmallReport.change("x", reach: [5, -1], symbols: [3, -2])],
            symbols: [SmallReport.symbol("y", causes: [9])]
        )
        #expect(lines(report).contains("breaking  x"))
    }

    @Test func `survives a text of nothing but spaces`() {
        let report = SmallReport.make(changes: [SmallReport.change(String(repeating: " ", count: 500))])
        #expect(lines(report).contains("breaking  "))
    }

    @Test func `shows steps in their order, and what they come to`() {
        let steps = [
            SmallReport.make(changes: [SmallReport.change("one")], from: "1", to: "2"),
            SmallReport.make(changes: [SmallReport.change("two")], from: "2", to: "3"),
        ]
        let overall = SmallReport.make(
            changes: [SmallReport.change("one"), SmallReport.change("two")],
            from: "1",
            to: "3"
        )
        let text = ChangeText.render(steps: steps, overall: overall, in: SmallReport.library)
        let shown = text.split(separator: "\n").filter {
            $0.hasPrefix("API  ") && !$0.contains("none") || $0.hasPrefix("breaking") || $0.contains("steps")
        }
        #expect(
            shown.map { $0.prefix(20) } == [
                "API  1 → 2", "breaking  one", "API  2 → 3", "breaking  two", "━━ all 2 steps ━━━━━",
                "API  1 → 3",
            ]
        )
        #expect(text.hasSuffix("\n2 breaking\n"))
    }
}
