import ReferenceModel

/// CommonMark of a document as a part of a page of ours.
///
/// Raw HTML shows as the text it is, headings go below ours, links lead to absolute addresses or are only text, and no
/// block is left open.
struct ForeignMarkdown {
    private let lines: [Substring]

    init(_ text: APIReference.CommonMark) {
        lines = MarkdownText.lines(of: text.source)
    }

    /// Blocks, without empty lines at both ends; `level` is that of the heading above.
    func blocks(below level: Int) -> [String] {
        var result: [String] = []
        var fence: Substring?
        for line in lines {
            if let open = fence {
                result.append(MarkdownText.line(String(line), keepsTabs: true))
                if Self.closes(line, open) { fence = nil }
            } else if let open = Self.fence(of: line) {
                // Only a fence at the very start of a line is one whatever stands above it.
                fence = open
                result.append(MarkdownText.line(String(line)).filter { $0 != "<" })
            } else {
                result.append(Self.block(line, below: level))
            }
        }
        if let fence { result.append(String(fence)) }
        while result.last?.isEmpty == true { result.removeLast() }
        return Array(result.drop(while: \.isEmpty))
    }

    /// All of it in a cell of a table, with `<br>` between blocks.
    func cell() -> String {
        var parts: [String] = []
        var isOpen = false
        for line in lines {
            let text = Substring(MarkdownText.line(String(line))).drop(while: \.isWhitespace)
            if text.isEmpty || text.hasPrefix("```") || text.hasPrefix("~~~") {
                isOpen = false
                continue
            }
            let isItem = text.hasPrefix("- ") || text.hasPrefix("* ") || Self.isNumbered(text)
            let words = InlineMarkdown(text.drop { $0 == "#" }.drop(while: \.isWhitespace)).text
            if isOpen, !isItem, let last = parts.popLast() {
                parts.append(last + " " + MarkdownText.bars(words))
            } else {
                parts.append(MarkdownText.bars(words))
            }
            isOpen = true
        }
        return parts.joined(separator: "<br>")
    }

    private static func block(_ line: Substring, below level: Int) -> String {
        let text = MarkdownText.line(String(line), keepsTabs: true)
        let hashes = text.prefix { $0 == "#" }.count
        if 1...6 ~= hashes, text.dropFirst(hashes).first.map(\.isWhitespace) ?? true {
            let rest = InlineMarkdown(text.dropFirst(hashes)).text
            return String(repeating: "#", count: min(6, hashes + level)) + rest
        }
        // A line below a text would make a heading of it, or of the page's own words.
        let bare = text.filter { !$0.isWhitespace }
        if let first = bare.first, first == "=" || first == "-", bare.allSatisfy({ $0 == first }),
            bare.count > 1 || first == "="
        {
            return "\\" + bare
        }
        // The definition of a link, whose target nobody has looked at.
        if text.drop(while: \.isWhitespace).hasPrefix("["), text.contains("]:") {
            return "\\" + InlineMarkdown(text.drop(while: \.isWhitespace)).text
        }
        let words = InlineMarkdown(text[...]).text
        // What would be a directive of DocC.
        let indentation = words.prefix(while: \.isWhitespace)
        return words.dropFirst(indentation.count).hasPrefix("@")
            ? indentation + "\\" + words.dropFirst(indentation.count) : words
    }

    private static func fence(of line: Substring) -> Substring? {
        for mark in ["`", "~"] as [Character] {
            let run = line.prefix { $0 == mark }
            if run.count >= 3, mark == "~" || !line.dropFirst(run.count).contains("`") { return run }
        }
        return nil
    }

    private static func closes(_ line: Substring, _ fence: Substring) -> Bool {
        guard let mark = fence.first else { return true }
        let run = line.prefix { $0 == mark }
        return run.count >= fence.count && line.dropFirst(run.count).allSatisfy(\.isWhitespace)
    }

    private static func isNumbered(_ text: Substring) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return 1...3 ~= digits.count && [". ", ") "].contains { text.dropFirst(digits.count).hasPrefix($0) }
    }
}
