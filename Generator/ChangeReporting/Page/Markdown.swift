/// The Markdown that explanations of rules are written in: paragraphs, lists, fenced code, code, bold and links.
enum Markdown {
    static func blocks(_ text: String) -> [BlockView] {
        var reader = BlockReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
        reader.endParagraph()
        reader.endCode()
        return reader.blocks
    }

    /// Runs of one line; a sign that is not closed stands for itself.
    static func runs(_ text: Substring) -> [RunView] {
        var runs: [RunView] = []
        var plain = text.startIndex
        var index = text.startIndex
        func flush(to end: Substring.Index) {
            if plain < end { runs.append(RunView(text: String(text[plain..<end]))) }
        }
        while index < text.endIndex {
            guard let (run, end) = run(text[index...]) else {
                index = text.index(after: index)
                continue
            }
            flush(to: index)
            runs.append(run)
            index = end
            plain = end
        }
        flush(to: text.endIndex)
        return runs
    }

    /// What begins here other than plain text, and where it ends.
    private static func run(_ rest: Substring) -> (RunView, Substring.Index)? {
        switch rest.first {
        case "`": enclosed(rest, "`", "`").map { (RunView(code: $0), $1) }
        case "*": rest.hasPrefix("**") ? enclosed(rest, "**", "**").map { (RunView(strong: $0), $1) } : nil
        case "<":
            enclosed(rest, "<", ">").flatMap { text, end in
                isAddress(text) ? (RunView(link: LinkView(address: text, text: text)), end) : nil
            }
        case "[":
            enclosed(rest, "[", "]").flatMap { text, middle in
                enclosed(rest[middle...], "(", ")").flatMap { address, end in
                    isAddress(address) ? (RunView(link: LinkView(address: address, text: text)), end) : nil
                }
            }
        default: nil
        }
    }

    private static func enclosed(
        _ rest: Substring,
        _ opening: String,
        _ closing: String
    ) -> (String, Substring.Index)? {
        guard rest.hasPrefix(opening) else { return nil }
        let content = rest.dropFirst(opening.count)
        guard let end = content.firstRange(of: closing), end.lowerBound > content.startIndex else {
            return nil
        }
        return (String(content[..<end.lowerBound]), end.upperBound)
    }

    private static func isAddress(_ text: String) -> Bool {
        text.hasPrefix("https://") && !text.contains { $0.isWhitespace }
    }
}

/// Puts lines together to blocks.
private struct BlockReader {
    private(set) var blocks: [BlockView] = []
    private var paragraph = ""
    private var isItem = false
    private var code: String?

    mutating func read(_ line: Substring) {
        let content = line.drop { $0 == " " }
        if content.hasPrefix("```") {
            if code == nil {
                endParagraph()
                code = ""
            } else {
                endCode()
            }
        } else if let begun = code {
            code = begun + line + "\n"
        } else if content.isEmpty {
            endParagraph()
        } else if content.hasPrefix("- ") || content.hasPrefix("* ") {
            endParagraph()
            isItem = true
            paragraph = String(content.dropFirst(2))
        } else if content.hasPrefix("#") {
            endParagraph()
            paragraph = "**\(content.drop { $0 == "#" || $0 == " " })**"
            endParagraph()
        } else {
            paragraph += paragraph.isEmpty ? String(content) : " \(content)"
        }
    }

    mutating func endParagraph() {
        if !paragraph.isEmpty {
            let runs = Markdown.runs(paragraph[...])
            blocks.append(isItem ? BlockView(item: runs) : BlockView(paragraph: runs))
        }
        paragraph = ""
        isItem = false
    }

    mutating func endCode() {
        if let code { blocks.append(BlockView(code: code)) }
        code = nil
    }
}
