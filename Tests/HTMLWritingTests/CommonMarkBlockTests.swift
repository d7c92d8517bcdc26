import HTMLWriting
import Testing

@Suite struct `Blocks of CommonMark` {
    @Test(arguments: [
        ("a\nb\n\nc", "<p>a b</p>\n<p>c</p>\n"),
        ("a  \nb\\\nc \t\nd", "<p>a<br>\nb<br>\nc d</p>\n"),
        ("# One #\n## Two", "<h1>One</h1>\n<h2>Two</h2>\n"),
        ("One\n===\nTwo\n---", "<h1>One</h1>\n<h2>Two</h2>\n"),
        ("#no heading", "<p>#no heading</p>\n"),
        ("a\n\n***\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
        ("> a\nb\n> c\n\nd", "<blockquote><p>a b c</p>\n</blockquote>\n<p>d</p>\n"),
        ("a\r\nb\rc", "<p>a b c</p>\n"),
        ("", ""),
        (" \n\t\n", ""),
    ])
    func `are paragraphs, headings, rules and quotes`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n"),
        ("* a\n\n* b", "<ul><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        (
            "- a\n  - b\n    1. c\n- d",
            "<ul><li>a<ul><li>b<ol><li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"
        ),
        ("3. a\n4. b", "<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n"),
        ("- a\n+ b", "<ul><li>a</li>\n</ul>\n<ul><li>b</li>\n</ul>\n"),
        (
            "- a\n\n  b\n\nc",
            "<ul><li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n<p>c</p>\n"
        ),
        ("a\n- b", "<p>a</p>\n<ul><li>b</li>\n</ul>\n"),
        ("the year\n1986. A good one", "<p>the year 1986. A good one</p>\n"),
        ("-\nb\n\n- \n- c", "<ul><li></li>\n</ul>\n<p>b</p>\n<ul><li></li>\n<li>c</li>\n</ul>\n"),
        (">\nb", "<blockquote></blockquote>\n<p>b</p>\n"),
        ("- a\n\n      code", "<ul><li><p>a</p>\n<pre>\ncode\n</pre>\n</li>\n</ul>\n"),
        ("-\ta\n\n\tb", "<ul><li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
        ("> - a\n> - b", "<blockquote><ul><li>a</li>\n<li>b</li>\n</ul>\n</blockquote>\n"),
    ])
    func `are lists`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("```json\n{ \"a\": 1 }\n```\nb", "<pre>\n{ &quot;a&quot;: 1 }\n</pre>\n<p>b</p>\n"),
        ("~~~\n```\n<b>\n~~~", "<pre>\n```\n&lt;b&gt;\n</pre>\n"),
        ("    a\n\n      b\n\nc", "<pre>\na\n\n  b\n</pre>\n<p>c</p>\n"),
        ("```\nnot closed", "<pre>\nnot closed\n</pre>\n"),
        ("a\n    not code", "<p>a not code</p>\n"),
    ])
    func `are code`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test func `are tables`() {
        #expect(
            html("x\n\n| a | b | c |\n| - | :-: | -: |\n| `1\\|2` | *2* |\n| 3 | 4 | 5 | 6 |\n\ny") == """
                <p>x</p>
                <table><thead><tr><th>a</th><th class="center">b</th><th class="right">c</th></tr>
                </thead><tbody><tr><td><code>1|2</code></td><td class="center"><em>2</em></td></tr>
                <tr><td>3</td><td class="center">4</td><td class="right">5</td></tr>
                </tbody></table>
                <p>y</p>

                """
        )
        #expect(html("a | b\n-") == "<h2>a | b</h2>\n")
        #expect(html("| a |\n| - | - |") == "<p>| a | | - | - |</p>\n")
    }

    @Test func `have headings of the level of the page`() {
        #expect(html("# a\n## b\n###### c", headingLevel: 4) == "<h4>a</h4>\n<h5>b</h5>\n<h6>c</h6>\n")
    }
}
