import ChangeModel
import ChangeReporting
import Testing

@Suite struct `A report as Markdown` {
    private func markdown(_ report: ChangeReport, _ options: ChangeMarkdown.Options = .init()) -> String {
        ChangeMarkdown.render(report, in: SmallReport.library, options: options)
    }

    struct Wording: CustomTestStringConvertible, Sendable {
        let message: String
        let markdown: String
        var testDescription: String { message.debugDescription }
    }

    @Test(arguments: [
        Wording(message: "the value 'a b' was removed", markdown: "The value `a b` was removed."),
        Wording(message: "'A' is 'B' now", markdown: "`A` is `B` now."),
        Wording(message: "'it's' went", markdown: "`it's` went."),
        Wording(message: "an owner's 'x', ('y')", markdown: "An owner's `x`, (`y`)."),
        Wording(message: "'a`b' and '``'", markdown: "``a`b`` and ``` `` ```."),
        Wording(
            message: "<b>*x*</b> & [y](z) #1 @me",
            markdown: "\\<b\\>\\*x\\*\\</b\\> &amp; \\[y\\](z) \\#1 &#64;me."
        ),
        Wording(message: "see https://example.com", markdown: "See https&#58;//example.com."),
        Wording(message: "open 'quote", markdown: "Open 'quote."),
        Wording(message: "''", markdown: "''."),
        Wording(message: "two\nlines", markdown: "Two␊lines."),
    ])
    func `escapes messages and makes code of what is quoted`(wording: Wording) {
        let text = markdown(SmallReport.make(changes: [SmallReport.change(wording.message)]))
        let entry = text.split(separator: "\n").first { $0.hasPrefix("  - ") }
        #expect(entry == "  - \(wording.markdown) ([thing-changed](#rule-thing-changed))")
    }

    struct Listed: CustomTestStringConvertible, Sendable {
        let kind: ChangeRule.Kind
        let action: ChangeRule.Action
        let verdict: Verdict
        let heading: Substring
        var testDescription: String { "\(kind) \(action) \(verdict)" }
    }

    @Test(arguments: [
        Listed(kind: .existence, action: .add, verdict: .safe, heading: "### Added"),
        Listed(kind: .existence, action: .remove, verdict: .warning, heading: "### Removed"),
        Listed(kind: .existence, action: .remove, verdict: .breaking, heading: "#### On the wire"),
        Listed(kind: .constraint, action: .remove, verdict: .safe, heading: "### Changed"),
        Listed(kind: .value, action: .widen, verdict: .safe, heading: "### Changed"),
        Listed(kind: .lifecycle, action: .add, verdict: .safe, heading: "### Deprecated"),
        Listed(kind: .lifecycle, action: .remove, verdict: .safe, heading: "### Changed"),
        Listed(kind: .documentation, action: .change, verdict: .unaffected, heading: "### Without effect"),
    ])
    func `lists a change under what happened`(listed: Listed) {
        let rule = ChangeRule(
            "r",
            .schema,
            listed.kind,
            listed.action,
            .anywhere(.unaffected),
            "summary",
            explanation: ""
        )
        let change = SmallReport.change("x", rule: rule, verdicts: Verdicts(wire: listed.verdict))
        let text = markdown(SmallReport.make(changes: [change]), .init(isVerbose: true))
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("###") && $0 != "### Breaking" }
        #expect(headings == [listed.heading, "### Rules"])
    }

    @Test func `says the values where the message does not`() {
        let sides = (
            Change.Side(SmallReport.range(0, 1, 1), value: "a | b"),
            Change.Side(SmallReport.range(1, 1, 1), value: "a")
        )
        let told = SmallReport.change("'a | b' is 'a' now", old: sides.0, new: sides.1)
        let untold = SmallReport.change("a value went", old: sides.0, new: sides.1)
        let text = markdown(SmallReport.make(changes: [told, untold]))
        #expect(text.contains("  - `a | b` is `a` now. ("))
        #expect(text.contains("  - A value went: `a | b` → `a`. ("))
    }

    @Test func `gives a code block a fence that nothing in it closes`() {
        let text = markdown(SmallReport.make(symbols: [SmallReport.symbol("x", old: "case ```a")]))
        #expect(text.contains("  ````diff\n  - case ```a\n  ````\n"))
    }

    @Test func `shows the newest step first, and each rule once`() {
        let steps = [
            SmallReport.make(changes: [SmallReport.change("one")], from: "1", to: "2"),
            SmallReport.make(changes: [SmallReport.change("two")], from: "2", to: "3"),
        ]
        let overall = SmallReport.make(changes: [SmallReport.change("both")], from: "1", to: "3")
        let text = ChangeMarkdown.render(steps: steps, overall: overall, in: SmallReport.library)
        #expect(text.hasPrefix("# API\n\n2 steps from `1` to `3`, together 1 breaking.\n\n## API 3\n"))
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("- <a") }
        #expect(
            lines == [
                "## API 3", "## API 2", "- <a id=\"rule-thing-changed\"></a>`thing-changed`: a thing changed",
            ]
        )
        #expect(!text.contains("Both"))
    }

    @Test func `does not call a declaration breaking that follows from accepted changes`() {
        let accepted = SmallReport.change(
            "x",
            symbols: [0],
            acceptance: Acceptance(reason: "ok", expires: nil)
        )
        let report = SmallReport.make(changes: [accepted], symbols: [SmallReport.symbol("y", causes: [0])])
        let text = markdown(report)
        #expect(!text.contains("### Breaking"))
        #expect(
            text.contains("### Accepted\n\n- X. ([thing-changed](#rule-thing-changed))  \n  *Accepted:* ok\n")
        )
    }

    @Test func `lists a change that breaks on two axes once`() {
        let change = SmallReport.change("x", verdicts: Verdicts(wire: .breaking, behaviour: .breaking))
        let report = SmallReport.make(changes: [change])
        #expect(markdown(report).split(separator: "  - X. ").count == 2)
        #expect(!markdown(report).contains("#### In behaviour"))
        #expect(markdown(report, .init(axes: [.behaviour])).contains("#### In behaviour"))
    }

    @Test func `links to each rule at its end, and to no other`() throws {
        let sample = try SampleReport()
        let text = ChangeMarkdown.render(sample.report, in: sample.library)
        let links = text.matches(of: /\(#(rule-[a-z-]+)\)/).map(\.output.1)
        let anchors = text.matches(of: /<a id="(rule-[a-z-]+)">/).map(\.output.1)
        #expect(Set(links).sorted() == anchors)
        #expect(anchors.count == 17)
    }

    @Test func `needs no heading where a whole operation came`() {
        let whole = SmallReport.change(
            "the operation 'GET /a' was added",
            rule: SampleRules.operationAdded,
            location: "#/paths/~1a/get",
            reach: [0],
            verdicts: Verdicts(wire: .safe),
            hint: "call it"
        )
        let report = SmallReport.make(changes: [whole], operations: [SmallReport.operation("GET", "/a")])
        #expect(
            markdown(report).contains(
                """
                ### Added

                - The operation `GET /a` was added. ([operation-added](#rule-operation-added))\("  ")
                  *What to do:* call it

                """
            )
        )
        #expect(!markdown(report).contains("**`GET /a`**"))
    }
}
