import HTMLWriting
import Testing

@Suite struct `Lines of CommonMark` {
    @Test(arguments: [
        ("*a* **b** ***c*** ~~d~~", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em> <s>d</s>"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2<em>3</em>4"),
        ("**a *b** c*", "<em><em>a <em>b</em></em> c</em>"),
        ("*not closed", "*not closed"),
        ("* a*b", "* a*b"),
        ("_größe_ „_x_“", "<em>größe</em> „<em>x</em>“"),
        ("\\*a\\* \\a", "*a* \\a"),
    ])
    func `have emphasis`(source: String, expected: String) {
        #expect(html("x " + source) == "<p>x \(expected)</p>\n")
    }

    @Test(arguments: [
        ("`a` `` b`c `` ` d", "<code>a</code> <code>b`c</code> ` d"),
        ("`<b>&amp;*x*`", "<code>&lt;b&gt;&amp;amp;*x*</code>"),
        ("*a `b* c`", "*a <code>b* c</code>"),
        ("&copy; &#8211; &#x2026; &unknown; &", "© – … &amp;unknown; &amp;"),
    ])
    func `have code and characters by name`(source: String, expected: String) {
        #expect(html("x " + source) == "<p>x \(expected)</p>\n")
    }

    @Test(arguments: [
        ("[a](https://example.com)", #"<a href="https://example.com" rel="noreferrer">a</a>"#),
        (
            "[*a* `b`](<https://example.com/a> \"title\")",
            #"<a href="https://example.com/a" rel="noreferrer"><em>a</em> <code>b</code></a>"#
        ),
        ("[a](https://example.com/(x) 'y')", #"<a href="https://example.com/(x)" rel="noreferrer">a</a>"#),
        ("[mail](mailto:a@example.com)", #"<a href="mailto:a@example.com" rel="noreferrer">mail</a>"#),
        ("[here](#models)", ##"<a href="#models" rel="noreferrer">here</a>"##),
        ("[a][Ref  Name]", #"<a href="https://example.com/ref" rel="noreferrer">a</a>"#),
        (
            "[ref name][] [ref name]",
            String(repeating: #" <a href="https://example.com/ref" rel="noreferrer">ref name</a>"#, count: 2)
                .dropFirst().description
        ),
        ("[none] [none][]", "[none] [none][]"),
        (
            "<https://example.com/?a=1&b>",
            #"<a href="https://example.com/?a=1&amp;b" rel="noreferrer">https://example.com/?a=1&amp;b</a>"#
        ),
        (
            "see https://example.com/a_b_c. (https://example.com/x)",
            #"see <a href="https://example.com/a_b_c" rel="noreferrer">https://example.com/a_b_c</a>. "#
                + #"(<a href="https://example.com/x" rel="noreferrer">https://example.com/x</a>)"#
        ),
        (
            "![a cat](https://example.com/cat.png)",
            #"<a href="https://example.com/cat.png" rel="noreferrer">a cat</a>"#
        ),
        ("[beside](/docs/beside) [nowhere]() ![none]()", "beside nowhere none"),
        ("[beside][far] [*far*][far] [far]", "beside <em>far</em> far"),
        (
            "[https://example.com/a](https://example.com/b)",
            #"<a href="https://example.com/b" rel="noreferrer">https://example.com/a</a>"#
        ),
        (
            "[see https://example.com/a]",
            #"[see <a href="https://example.com/a" rel="noreferrer">https://example.com/a</a>]"#
        ),
        (
            "[a [b](https://example.com) c](https://example.com/d)",
            #"[a <a href="https://example.com" rel="noreferrer">b</a> c](<a href="https://example.com/d" rel="noreferrer">https://example.com/d</a>)"#
        ),
    ])
    func `have links`(source: String, expected: String) {
        #expect(
            html("x \(source)\n\n[ref name]: https://example.com/ref 'title'\n[far]: /docs/far")
                == "<p>x \(expected)</p>\n"
        )
    }
}
