import HTMLWriting
import Testing

@Suite struct `Writing HTML` {
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
        ("&amp;", "&amp;amp;"),
        ("a\tb\nc", "a\tb\nc"),
        ("\u{0}\u{1B}\u{7F}\r", "\u{2400}\u{241B}\u{2421}\u{240D}"),
        ("user\u{202E}nimda", "user&lt;U+202E&gt;nimda"),
        ("a\u{61C}b\u{200B}", "a&lt;U+061C&gt;b&lt;U+200B&gt;"),
        ("\u{2066}\u{FEFF}", "&lt;U+2066&gt;&lt;U+FEFF&gt;"),
        ("\u{85}\u{E0041}", "&lt;U+0085&gt;&lt;U+E0041&gt;"),
        ("größe 猫 👩‍👧", "größe 猫 👩‍👧"),
        ("", ""),
    ])
    func `escapes text`(text: String, expected: String) {
        var output = HTMLOutput()
        output.write(text)
        #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
    }

    @Test func `keeps quotes between tags, and nothing else`() {
        var output = HTMLOutput()
        output.write(ElementText("\"it's\" <i>&\u{202E}"))
        #expect(
            String(decoding: output.bytes, as: UTF8.self) == "\"it's\" &lt;i&gt;&amp;&lt;U+202E&gt;"
        )
    }

    @Test func `writes markup as it is`() {
        var output = HTMLOutput()
        output.write("<p>" as StaticString)
        output.write(7)
        output.write("</p>" as StaticString)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "<p>7</p>")
    }
}
