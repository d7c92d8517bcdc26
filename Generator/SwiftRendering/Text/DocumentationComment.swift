import SDKModel

/// The doc comment of a declaration: lines that each begin with `///`.
struct DocumentationComment {
    /// What a function has to say of its parts; a comment that has them lists every parameter.
    struct Parts {
        /// Names, and what is said of them in one paragraph.
        var parameters: [(name: String, text: String)] = []
        var returns: String?
        var throwing: String?
    }

    /// `fallback`, a sentence of ours, stands in where the document says nothing; `indentation` counts the columns
    /// before the comment.
    static func lines(
        _ documentation: Documentation,
        fallback: @autoclosure () -> String,
        parts: Parts? = nil,
        indentation: Int
    ) -> [String] {
        let width = max(SwiftLayout.width - indentation - 4, 40)
        let (summary, discussion) = body(of: documentation)
        // A summary stays on its line, however long.
        var lines = ["/// " + (summary ?? DocumentationText(fallback()).joined)]
        if discussion.isEmpty, documentation.remarks.isEmpty, parts == nil { return lines }
        var body = discussion.isEmpty ? [] : [""] + MarkdownLine.wrap(discussion, width: width)
        for remark in documentation.remarks {
            let text = DocumentationText(remark).joined
            if text.isEmpty { continue }
            let isFirst = body.last.map { !$0.hasPrefix("- ") && !$0.hasPrefix("  ") } ?? true
            body += (isFirst ? [""] : []) + MarkdownLine.wrap(["- " + text], width: width)
        }
        if let parts { body += [""] + partLines(parts, width: width) }
        lines.reserveCapacity(body.count + 1)
        for line in body { lines.append(line.isEmpty ? "///" : "/// " + line) }
        return lines
    }

    /// All of a documentation in one paragraph; empty if there is nothing.
    static func paragraph(_ documentation: Documentation) -> String {
        var paragraph = ""
        func add(_ text: String) {
            let text = DocumentationText(text).joined
            if text.isEmpty { return }
            if !paragraph.isEmpty { paragraph += " " }
            paragraph += text
            switch text.utf8.last {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
            default: paragraph += "."
            }
        }
        if let summary = documentation.summary { add(summary) }
        if let discussion = documentation.discussion { add(discussion) }
        for remark in documentation.remarks { add(remark) }
        return paragraph
    }

    private static func body(of documentation: Documentation) -> (summary: String?, discussion: [String]) {
        let summary = DocumentationText(documentation.summary ?? "")
        let discussion = DocumentationText(documentation.discussion ?? "")
        if summary.isEmpty {
            if let (sentence, rest) = discussion.splitAtFirstSentence() { return (sentence, rest) }
            return (nil, discussion.lines)
        }
        let more = discussion.lines == summary.lines ? [] : discussion.lines
        guard let (sentence, rest) = summary.splitAtFirstSentence() else {
            return (nil, summary.lines + (more.isEmpty ? [] : [""] + more))
        }
        if rest.isEmpty || more.isEmpty { return (sentence, rest + more) }
        return (sentence, rest + [""] + more)
    }

    private static func partLines(_ parts: Parts, width: Int) -> [String] {
        var lines: [String] = []
        let isList = parts.parameters.count > 1
        if isList { lines.append("- Parameters:") }
        for (name, text) in parts.parameters {
            lines.append(isList ? "  - \(name): \(text)" : "- Parameter \(name): \(text)")
        }
        if let returns = parts.returns { lines.append("- Returns: \(returns)") }
        if let throwing = parts.throwing { lines.append("- Throws: \(throwing)") }
        return MarkdownLine.wrap(lines, width: width)
    }
}
