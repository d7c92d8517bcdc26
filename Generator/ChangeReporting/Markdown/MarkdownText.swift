import Diagnostics

/// Text that came from a document, made safe for Markdown as GitHub reads it: no markup, links or mentions of its own.
enum MarkdownText {
    /// A message as a sentence: what stands in single quotes becomes code.
    ///
    /// `values`: what follows after a colon, as Markdown.
    static func sentence(_ message: String, values: String = "") -> String {
        let text = prose(message) + (values.isEmpty ? "" : ": \(values)")
        guard let first = text.first, first.isLowercase, first.isASCII else { return closed(text) }
        return closed(first.uppercased() + text.dropFirst())
    }

    /// Plain words, in which what stands in single quotes becomes code.
    static func prose(_ text: String) -> String {
        let scalars = Array(PrintableText.line(text).unicodeScalars)
        var result = ""
        var index = 0
        while index < scalars.count {
            if let end = closingQuote(scalars, from: index) {
                result += code(string(scalars[(index + 1)..<end]))
                index = end + 1
            } else {
                let startsLink = scalars[index...].starts(with: "://".unicodeScalars)
                result += startsLink ? "&#58;" : escaped(scalars[index])
                index += 1
            }
        }
        return result
    }

    /// A code span; its fence is longer than any within.
    static func code(_ text: String) -> String {
        let text = PrintableText.line(text)
        let fence = String(repeating: "`", count: longestFence(text) + 1)
        let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return text.isEmpty ? "" : "\(fence)\(pad)\(text)\(pad)\(fence)"
    }

    /// A code block in a list item, each line indented.
    static func block(_ lines: [String], language: String, indentation: String) -> String {
        let lines = lines.map { PrintableText.line($0) }
        let longest = lines.reduce(0) { max($0, longestFence($1)) }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return ([fence + language] + lines + [fence]).reduce(into: "") { $0 += indentation + $1 + "\n" }
    }

    private static func closed(_ text: String) -> String {
        text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
    }

    /// Where a quote that opens here is closed: before a space, punctuation or the end.
    private static func closingQuote(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        let opens = start == 0 || scalars[start - 1] == " " || scalars[start - 1] == "("
        guard scalars[start] == "'", opens else { return nil }
        // A value is short; without a limit, many quotes would cost quadratic time.
        let limit = min(scalars.count, start + 2_000)
        for index in (start + 1)..<max(limit, start + 1) where scalars[index] == "'" && index > start + 1 {
            guard index + 1 < scalars.count else { return index }
            if [" ", ",", ".", ";", ":", ")"].contains(scalars[index + 1]) { return index }
        }
        return nil
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "$": "\\\(scalar)"
        case "&": "&amp;"
        case "@": "&#64;"
        default: String(scalar)
        }
    }

    private static func longestFence(_ text: String) -> Int {
        var (longest, current) = (0, 0)
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
