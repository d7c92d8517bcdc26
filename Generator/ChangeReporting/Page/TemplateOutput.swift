import HTMLWriting

/// HTML while templates write it: what a template says is markup, what a view says is text.
struct TemplateOutput {
    private var html: HTMLOutput

    init(capacity: Int) { html = HTMLOutput(capacity: capacity) }

    var bytes: [UInt8] { html.bytes }

    mutating func write(_ markup: StaticString) { html.write(markup) }

    mutating func write(_ number: Int) { html.write(number) }

    mutating func write(_ text: String) { html.write(text) }

    mutating func write(_ markdown: CommonMarkText) { html.write(markdown) }

    /// The hash by which a Content Security Policy allows an element of this content.
    static func hash(of write: (inout TemplateOutput) -> Void) -> String {
        var output = TemplateOutput(capacity: 32_768)
        write(&output)
        return SHA256(output.bytes).base64
    }
}
