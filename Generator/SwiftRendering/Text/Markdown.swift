/// Text of a document within Markdown of ours.
enum Markdown {
    /// One line, in which HTML is shown rather than meant.
    static func line(_ text: String) -> String {
        DocumentationText(text).joined.replacing("<", with: "\\<")
    }

    /// A cell of a table.
    static func cell(_ text: String) -> String { line(text).replacing("|", with: "\\|") }

    /// The text as code, in backticks of its own.
    static func codeSpan(_ text: String) -> String {
        let text = DocumentationText(text).joined
        return "`\(text.utf8.contains(UInt8(ascii: "`")) ? text.replacing("`", with: "'") : text)`"
    }

    /// The inside of a code span, also within a table.
    static func code(_ text: String) -> String {
        DocumentationText(text).joined.replacing("`", with: "").replacing("|", with: "\\|")
    }
}
