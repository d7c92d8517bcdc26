import Diagnostics

/// What `explain` prints about rules.
enum RulePage {
    /// One line for each: id, severity, summary, in columns.
    static func list(_ rules: [DiagnosticRule]) -> String {
        let width = rules.reduce(0) { max($0, $1.id.count) }
        return rules.reduce(into: "") { text, rule in
            text += "\(padded(rule.id, width))  \(padded(rule.severity.rawValue, 7))  \(rule.summary)\n"
        }
    }

    /// The whole page, its examples set in from the margin.
    static func page(_ rule: DiagnosticRule, usesColor: Bool) -> String {
        let style = PageStyle(usesColor: usesColor)
        var text = "\(style.strong(rule.id)) (\(rule.severity.rawValue)): \(rule.summary)\n\n"
        var isCode = false
        for line in rule.explanation.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isCode.toggle()
            } else if isCode {
                text += line.isEmpty ? "\n" : "    \(style.code(line))\n"
            } else {
                text += style.prose(line) + "\n"
            }
        }
        return text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// Markdown's marks as ANSI sequences, or as they are.
private struct PageStyle {
    let usesColor: Bool

    func strong(_ text: some StringProtocol) -> String { wrap("1", text) }

    func code(_ text: some StringProtocol) -> String { wrap("36", text) }

    /// Code spans in colour, headings in bold.
    func prose(_ line: Substring) -> String {
        guard usesColor else { return String(line) }
        if line.hasPrefix("#") { return strong(line.drop { $0 == "#" || $0 == " " }) }
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
        guard pieces.count % 2 == 1 else { return String(line) }
        return pieces.enumerated().map { $0.offset % 2 == 0 ? String($0.element) : code($0.element) }.joined()
    }

    private func wrap(_ sequence: String, _ text: some StringProtocol) -> String {
        usesColor ? "\u{1B}[\(sequence)m\(text)\u{1B}[0m" : String(text)
    }
}
