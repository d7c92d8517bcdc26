import ChangeModel
import ChangeReporting
import Diagnostics
import Testing

@Suite struct `Text of documents in a page` {
    private static let attack = #"</script><script>alert(1)</script>"><img src=x onerror='alert(1)'>"#
    private static let escaped =
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;"
        + "&lt;img src=x onerror=&#39;alert(1)&#39;&gt;"

    /// A report with the attack wherever a document has a say.
    private static func page() -> PageText {
        var sample = PageSample(old: "a: \(attack)\n", new: "b: \(attack)\n")
        sample.title = attack
        sample.operations = [
            ComparedOperation(
                method: "GET",
                path: "/\(attack)",
                operationID: attack,
                tags: [attack],
                old: nil,
                new: nil
            )
        ]
        let rule = ChangeRule(
            "rule-of-attack",
            .schema,
            .value,
            .change,
            .anywhere(Verdicts(wire: .breaking)),
            attack,
            explanation:
                "\(attack) [link](javascript:alert(1)) <javascript:alert(1)>\n\n```\n\(attack)\n```\n"
        )
        sample.symbols = [
            AssessedSymbol(
                symbol: SymbolChange(
                    rule: rule,
                    kind: .property,
                    symbol: attack,
                    message: "'\(attack)' changed",
                    old: SymbolChange.Declaration(attack, origin: nil),
                    new: SymbolChange.Declaration("let \(attack)", origin: nil),
                    verdicts: Verdicts(source: .breaking),
                    hint: attack
                ),
                fingerprint: "ffffffffffffffff",
                verdicts: Verdicts(source: .breaking),
                causes: [0],
                acceptance: nil
            )
        ]
        sample.add(
            "'\(attack)' \(attack)",
            rule: rule,
            location: "#/components/schemas/\(attack.replacing("/", with: "~1"))/\(attack)",
            old: PageSample.range(sample.old, (1, 4), (1, 30)),
            new: PageSample.range(sample.new, (1, 4), (1, 30)),
            value: attack,
            reach: [Reach(operation: 0, direction: .request)],
            way: attack,
            symbols: [0]
        )
        return sample.page()
    }

    @Test func `is never markup`() {
        let page = Self.page()
        #expect(page.all("<script", ">").count == 1)
        #expect(!page.html.contains("<img"))
        #expect(!page.html.contains("onerror='"))
        #expect(!page.html.contains("href=\"javascript:"))
    }

    @Test func `is shown as it is`() throws {
        let page = Self.page()
        #expect(page.first("<title>", "</title>") == "\(Self.escaped): what changed")
        let entry = try #require(page.entry("0000000000000000"))
        #expect(entry.contains("<dt>By way of<dd>\(Self.escaped)\n"))
        #expect(entry.contains("<figcaption><span>line 1</span> <code>\(Self.escaped)</code></figcaption>"))
        #expect(page.html.contains("[link](javascript:alert(1)) &lt;javascript:alert(1)&gt;"))
    }

    @Test(arguments: [
        ("a\u{0}b\u{1B}[31m\u{7F}", "a\u{2400}b\u{241B}[31m\u{2421}"),
        ("a\rb", "a\u{240D}b"),
        ("\u{85}\u{9B}", "&lt;U+0085&gt;&lt;U+009B&gt;"),
        ("user\u{202E}nimda", "user&lt;U+202E&gt;nimda"),
        ("a\u{2066}b\u{2069}c", "a&lt;U+2066&gt;b&lt;U+2069&gt;c"),
        ("a\u{200B}b\u{FEFF}c\u{2028}d", "a&lt;U+200B&gt;b&lt;U+FEFF&gt;c&lt;U+2028&gt;d"),
        ("a\u{E0041}b", "a&lt;U+E0041&gt;b"),
        ("größe 猫 👩‍👧 ‘x’ – …", "größe 猫 👩‍👧 ‘x’ – …"),
        ("&amp;", "&amp;amp;"),
    ])
    func `shows what cannot be seen`(text: String, shown: String) throws {
        var sample = PageSample()
        sample.add(text)
        let entry = try #require(sample.page().entry("0000000000000000"))
        #expect(entry.contains("<span class=m>\(shown)</span>"))
    }

    @Test(arguments: [
        ("the value 'a' is 'b' now", "the value <code>a</code> is <code>b</code> now"),
        ("the document's title isn't 'x'", "the document&#39;s title isn&#39;t <code>x</code>"),
        ("'' is empty", " is empty"),
        ("an open 'quote", "an open &#39;quote"),
        ("'it's' stays", "<code>it&#39;s</code> stays"),
        ("'größe'", "<code>größe</code>"),
        ("", ""),
    ])
    func `tells things from words`(message: String, shown: String) throws {
        var sample = PageSample()
        sample.add(message)
        let entry = try #require(sample.page().entry("0000000000000000"))
        #expect(entry.contains("<span class=m>\(shown)</span>"))
    }
}
