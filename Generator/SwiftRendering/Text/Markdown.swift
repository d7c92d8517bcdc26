/// Text of a document within Markdown of ours.
enum Markdown {
    /// One line, in which HTML is shown rather than meant.
    static func line(_ text: String) -> String {
        replacing(UInt8(ascii: "<"), in: DocumentationText(text).joined, with: "\\<")
    }

    /// A cell of a table.
    static func cell(_ text: String) -> String { replacing(UInt8(ascii: "|"), in: line(text), with: "\\|") }

    /// The text as code, in backticks of its own.
    static func codeSpan(_ text: String) -> String {
        let text = DocumentationText(text).joined
        return "`\(replacing(UInt8(ascii: "`"), in: text, with: "'"))`"
    }

    /// The inside of a code span, also within a table.
    static func code(_ text: String) -> String {
        let plain = replacing(UInt8(ascii: "`"), in: DocumentationText(text).joined, with: "")
        return replacing(UInt8(ascii: "|"), in: plain, with: "\\|")
    }

    /// The text with another in place of an ASCII character, which few texts have.
    private static func replacing(_ character: UInt8, in text: String, with other: String) -> String {
        guard text.utf8.contains(character) else { return text }
        return text.utf8.split(separator: character, omittingEmptySubsequences: false)
            .map(Substring.init).joined(separator: other)
    }
}
