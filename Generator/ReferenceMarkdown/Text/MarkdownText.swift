/// Plain text within Markdown: no markup, links or mentions of its own.
enum MarkdownText {
    /// On one line.
    static func plain(_ text: String) -> String {
        var result = ""
        var isAfterSpace = false
        let scalars = Array(line(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let startsLink = scalar == ":" && scalars[index...].starts(with: "://".unicodeScalars)
            if startsLink {
                result += "&#58;"
            } else if isAfterSpace || index == 0, scalar == "-" || scalar == "+" {
                result += "\\\(scalar)"
            } else {
                result += escaped(scalar)
            }
            isAfterSpace = scalar == " "
        }
        return result
    }

    /// A code span; its fence is longer than any within.
    static func code(_ text: String) -> String {
        let text = line(text)
        guard !text.isEmpty else { return "" }
        let fence = String(repeating: "`", count: longestFence(text) + 1)
        let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return "\(fence)\(pad)\(text)\(pad)\(fence)"
    }

    /// The same within a table, where a bar would begin the next cell.
    static func cellCode(_ text: String) -> String { bars(code(text)) }

    /// A code block.
    static func block(_ lines: [String], language: String) -> [String] {
        let lines = lines.flatMap { text in
            self.lines(of: text).map { line(String($0), keepsTabs: true) }
        }
        let longest = lines.reduce(0) { max($0, longestFence($1)) }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return [fence + language] + lines + [fence]
    }

    static func bars(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "|"))
            ? text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : text
    }

    /// Breaks become spaces, what cannot be seen goes.
    static func line(_ text: String, keepsTabs: Bool = false) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t" where keepsTabs: result.unicodeScalars.append(scalar)
            case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result += " "
            default: if isVisible(scalar) { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// The lines of a text, whichever way they end.
    static func lines(of text: String) -> [Substring] {
        // Of ASCII, a line feed nearly always; looking for the ends of characters costs more than all the rest.
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 && !(0x0B...0x0D ~= $0) }
        guard isPlain else {
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Substring.init)
    }

    /// Neither a control character nor one that hides or reorders others.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: false
        case .format: scalar == "\u{200D}" || scalar == "\u{200C}"
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "$": "\\\(scalar)"
        case "&": "&amp;"
        case "@": "&#64;"
        default: String(scalar)
        }
    }

    static func longestFence(_ text: String) -> Int {
        var (longest, current) = (0, 0)
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
