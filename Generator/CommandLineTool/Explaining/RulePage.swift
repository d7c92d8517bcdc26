import ChangeModel
import Diagnostics

/// What `explain` prints about rules.
enum RulePage {
    /// One line for each: id, severity or worst verdict, summary, in columns.
    static func list(_ rules: [RuleCatalog.Entry]) -> String {
        let width = rules.reduce(0) { max($0, $1.id.count) }
        return rules.reduce(into: "") { text, rule in
            text += "\(padded(rule.id, width))  \(padded(rule.weight, 10))  \(rule.summary)\n"
        }
    }

    /// The whole page, its examples set in from the margin.
    static func page(_ rule: RuleCatalog.Entry, usesColor: Bool) -> String {
        let style = PageStyle(usesColor: usesColor)
        switch rule {
        case .diagnostic(let rule):
            return "\(style.strong(rule.id)) (\(rule.severity.rawValue)): \(rule.summary)\n\n"
                + body(rule.explanation, style)
        case .change(let rule):
            return "\(style.strong(rule.id)): \(rule.summary)\n\n"
                + "\(facts(of: rule))\n\n\(table(of: rule))\n\(body(rule.explanation, style))"
        }
    }

    /// Without empty lines at its end.
    static func trimmed(_ explanation: String) -> String {
        String(explanation.reversed().drop { $0 == "\n" }.reversed())
    }

    private static func body(_ explanation: String, _ style: PageStyle) -> String {
        var text = ""
        var isCode = false
        var hasJustClosed = false
        for line in explanation.split(separator: "\n", omittingEmptySubsequences: false) {
            let isFence = line.hasPrefix("```")
            defer { hasJustClosed = isFence && !isCode }
            if isFence {
                isCode.toggle()
                // Two examples, one right after the other, stay two.
                if isCode, hasJustClosed { text += "\n" }
            } else if isCode {
                text += line.isEmpty ? "\n" : "    \(style.code(line))\n"
            } else {
                text += style.prose(line) + "\n"
            }
        }
        return text
    }

    /// `area: schema, kind: constraint, action: narrow`.
    private static func facts(of rule: ChangeRule) -> String {
        "area: \(rule.area.words), kind: \(rule.kind.rawValue), action: \(rule.action.rawValue)"
    }

    /// What the rule means on each axis, one line for each way in which a thing may travel.
    private static func table(of rule: ChangeRule) -> String {
        let rows: [(title: String, verdicts: Verdicts)] =
            switch rule.scope {
            case .anywhere(let verdicts): [("", verdicts)]
            case .request(let verdicts): [("in requests", verdicts)]
            case .response(let verdicts): [("in responses", verdicts)]
            case .both(let request, let response): [("in requests", request), ("in responses", response)]
            }
        let width = rows.reduce(0) { max($0, $1.title.count) }
        func line(_ title: String, _ cells: [String]) -> String {
            let start = width == 0 ? "" : padded(title, width + 2)
            let text = start + cells.map { padded($0, 12) }.joined()
            return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        return rows.reduce(line("", Axis.allCases.map(\.rawValue))) { text, row in
            text + line(row.title, Axis.allCases.map { row.verdicts[$0].rawValue })
        }
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

extension RuleCatalog.Entry {
    fileprivate var summary: String {
        switch self {
        case .diagnostic(let rule): rule.summary
        case .change(let rule): rule.summary
        }
    }

    fileprivate var weight: String {
        switch self {
        case .diagnostic(let rule): rule.severity.rawValue
        case .change(let rule): rule.verdicts(Direction.allCases).worst().rawValue
        }
    }
}

extension ChangeRule.Area {
    fileprivate var words: String {
        switch self {
        case .requestBody: "request body"
        case .sdk: "SDK"
        case .document, .server, .tag, .path, .operation, .parameter, .response, .header, .schema, .security,
            .component, .callback, .webhook:
            rawValue
        }
    }
}
