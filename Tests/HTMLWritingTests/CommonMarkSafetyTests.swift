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
        let text = html(source)
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            let end = try #require(rest[start...].firstIndex(of: ">"))
            let tag = rest[rest.index(after: start)..<end]
            #expect(Self.isHarmless(tag), "\(tag) in \(text)")
            rest = rest[end...].dropFirst()
        }
    }

    /// Tags that this module writes, with the attributes that it gives them.
    private static func isHarmless(_ tag: Substring) -> Bool {
        let name = tag.drop { $0 == "/" }.prefix { $0 != " " }
        let names = [
            "p", "h1", "ul", "ol", "li", "pre", "code", "strong", "em", "s", "a", "table", "thead", "tbody",
            "tr", "th", "td", "details", "summary", "br",
        ]
        guard names.contains(String(name)) else { return false }
        let attributes = tag.drop { $0 == "/" }.dropFirst(name.count)
        guard name == "a", !attributes.isEmpty else { return attributes.isEmpty }
        return attributes.hasPrefix(" href=\"https://") && attributes.hasSuffix("\" rel=\"noreferrer\"")
            && attributes.count { $0 == "\"" } == 4
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
