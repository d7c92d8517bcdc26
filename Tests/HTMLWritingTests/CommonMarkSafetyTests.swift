import HTMLWriting
import Testing

@Suite struct `HTML in CommonMark` {
    @Test(arguments: [
        ("<p>a <b>b</b><br/>c</p>", "<p>a <strong>b</strong><br>\nc</p>\n\n"),
        ("<ul>\n<li>a\n<li>b</ul>", "<ul>\n<li>a\n<li>b</li>\n</li>\n</ul>\n\n"),
        (
            "x <a href='https://example.com' onclick=\"x()\">a</a>",
            #"<p>x <a href="https://example.com" rel="noreferrer">a</a></p>"# + "\n"
        ),
        ("x <b>not closed", "<p>x <strong>not closed</strong></p>\n"),
        ("x </b></div></p>", "<p>x </p>\n"),
        ("x <span class=y>a</span>", "<p>x a</p>\n"),
        ("x <!-- a <b> --> y", "<p>x  y</p>\n"),
        ("x <img src=cat.png alt='A cat'> <img src=/dot.png>", "<p>x A cat </p>\n"),
        ("x <id> and </path>", "<p>x &lt;id&gt; and &lt;/path&gt;</p>\n"),
        ("# a <b>b\nc", "<h1>a <strong>b</strong></h1>\n<p>c</p>\n"),
    ])
    func `only formats, and always matches`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "x <script src=//example.com></script>", "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<iframe src=https://example.com>", "<style>*{}</style>", "</div></main>",
        "<b onclick=alert(1)>a</b>", "<a href=javascript:alert(1)>a</a>", "<form action=https://example.com>",
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "<javascript:alert(1)>",
        "[a](data:text/html,x)", "[a](file:///etc/passwd)", "[a](&#106;avascript:alert(1))",
        "[a](java\\script:alert(1))", "[a]\n\n[a]: javascript:alert(1)", "![a](javascript:alert(1))",
        "<a href=\" javascript:alert(1)\">a</a>", "<a href='java&#x0A;script:alert(1)'>a</a>",
        "`</code><script>`", "```\n</pre><script>\n```", "[a](https://example.com/\"onmouseover=alert(1))",
        "| <script> |\n| - |\n| <img src=x> |", "<b <script>alert(1)</script>>", "<<script>script>",
        "<details ontoggle=alert(1) open>a</details>", "<p style=\"x\" id=main>a</p>",
    ])
    func `never becomes more than words`(source: String) throws {
        for tag in try Self.tags(of: html(source)) { #expect(Self.isHarmless(tag), "\(tag)") }
    }

    @Test(arguments: 1...60)
    func `is harmless and matches whatever is mixed`(seed: Int) throws {
        var state = UInt64(seed)
        var source = ""
        for _ in 0..<600 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            source += Self.parts[Int(state >> 33) % Self.parts.count]
        }
        var open: [Substring] = []
        for tag in try Self.tags(of: html(source)) {
            #expect(Self.isHarmless(tag), "\(tag)")
            let name = Self.name(of: tag)
            if tag.hasPrefix("/") {
                #expect(open.popLast() == name)
            } else if name != "br", name != "hr" {
                open.append(name)
            }
        }
        #expect(open == [])
    }

    private static let parts = [
        "<", ">", "&", "\"", "'", "`", "``", "\n```\n", "*", "**", "_", "~~", "[", "]", "(", ")",
        "](", "![", "<script>", "</script>", "<b>", "</b>", "<p>", "</p>", "<ul>", "<li>",
        "</ul>", "<td>", "</table>", "<pre>", "</pre>", "<h1>", "</h2>", "<details>",
        "</summary>", "<a href=", "</a>", "<a href='", "/>", "<img src=x onerror=alert(1) ",
        "style=", "javascript:alert(1)", "https://example.com/", "mailto:", "#", "\n", "\n\n",
        "    ", "\t", " ", "- ", "12. ", "> ", "# ", "\n---\n", "\n| a | b |\n|-|:-|\n", "|",
        "<!--", "-->", "</", "\\", "&#x6A;", "&lt;", "&#0;", "a", "é", "猫", "\u{202E}", "\u{0}",
        "[a]", "\n[a]: ",
    ]

    /// What stands between `<` and `>`.
    private static func tags(of html: String) throws -> [Substring] {
        var tags: [Substring] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            let end = try #require(rest[start...].firstIndex(of: ">"))
            tags.append(rest[rest.index(after: start)..<end])
            rest = rest[end...].dropFirst()
        }
        return tags
    }

    private static func name(of tag: Substring) -> Substring { tag.drop { $0 == "/" }.prefix { $0 != " " } }

    /// Whether this module writes such a tag, with the attributes that it gives it.
    private static func isHarmless(_ tag: Substring) -> Bool {
        let name = name(of: tag)
        let names = [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "pre", "code", "strong", "em", "s",
            "a", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "br", "hr", "blockquote",
        ]
        guard names.contains(String(name)) else { return false }
        let attributes = tag.drop { $0 == "/" }.dropFirst(name.count)
        switch name {
        case "a" where !tag.hasPrefix("/"):
            return attributes.wholeMatch(of: /\ href="(https:\/\/|mailto:|#)[^"<>]+"\ rel="noreferrer"/)
                != nil
        case "ol": return attributes.wholeMatch(of: /|\ start="[0-9]+"/) != nil
        case "th", "td": return attributes.wholeMatch(of: /|\ class="(left|center|right)"/) != nil
        default: return attributes.isEmpty
        }
    }

    /// Each of them takes minutes where a sign is searched for again and again.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "*a", "a* ", "a_b_", "*_~", "[", "[a](", "[a](b", "[a](<b", "[a](b \"", "![", "]", "[a]: ",
            "[a][",
            "` `` ", "<", "<a ", "<a x=\"", "<!-- ", "x<!-- a", "<b>", "<ul><li>", "</b>", "&", "&#", "> ",
            "- ", "1. ", "- a\n\n", "|a|\n|-|\n", "a\n-\n", "```\n", "http://", "http://a(", "\\", "\t", "*[",
            "> a\nb\n", "<!-- a\n", "**x [a](http://b)",
        ]
    )
    func `takes no longer than its length`(part: String) {
        #expect(!html(String(repeating: part, count: 10_000)).isEmpty || part == "\t" || part == "[a]: ")
    }

    @Test func `does not grow by names of long addresses`() {
        let source =
            "[a]: https://example.com/\(String(repeating: "x", count: 1500))\n\n"
            + String(repeating: "[a] ", count: 20_000)
        #expect(html(source).utf8.count < 4 * source.utf8.count)
    }

    @Test func `is not nested deeper than browsers like`() {
        let text = html(String(repeating: "> - ", count: 5000) + "a " + String(repeating: "<b>", count: 5000))
        #expect(text.split(separator: "<").count { !$0.hasPrefix("/") } < 100)
    }
}
