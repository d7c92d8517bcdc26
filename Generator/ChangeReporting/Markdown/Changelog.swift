import ChangeModel

/// One version's part of a changelog while it is written.
struct Changelog {
    private let report: ChangeReport
    private let options: ChangeMarkdown.Options
    private let outline: ReportOutline
    private(set) var text = ""

    init(_ report: ChangeReport, options: ChangeMarkdown.Options) {
        self.report = report
        self.options = options
        outline = ReportOutline(of: report, axes: options.axes, showsUnaffected: options.isVerbose)
    }

    /// The rules of all that it lists, some of them several times.
    var rules: [ChangeRule] {
        let changes = (outline.groups.flatMap(\.changes) + outline.accepted.changes).map {
            report.changes[$0]
        }
        let alone = (outline.symbols + outline.accepted.symbols).map { report.symbols[$0] }
        let breaking = options.axes.contains(.source) ? breakingSymbols : []
        return changes.map(\.change.rule) + (alone + breaking).map(\.symbol.rule)
    }

    mutating func write() {
        writeHead()
        writeBreaking()
        for section in ChangelogSection.allCases { write(section) }
        writeAccepted()
    }

    private mutating func writeHead() {
        let (old, new) = (report.old, report.new)
        let title = MarkdownText.prose(new.title)
        text += "## \(title.isEmpty ? "" : title + " ")\(MarkdownText.prose(new.version))\n\n"
        text += "Since \(MarkdownText.code(old.version))"
        text += old.title == new.title ? "" : " of \(MarkdownText.prose(old.title))"
        text += ": \(ReportTotals(of: report).line(on: options.axes)).\n\n"
        text += line("API", report.api) + line("Swift SDK", report.sdk) + "\n"
    }

    private func line(_ name: String, _ bump: VersionBump) -> String {
        let next = bump.next.map { " → \(MarkdownText.prose($0))" } ?? ""
        let reason = MarkdownText.prose(bump.reason)
        return "- \(name): **\(bump.level.rawValue)**\(next)\(reason.isEmpty ? "" : ", \(reason)")\n"
    }

    private func isBreaking(_ change: AssessedChange) -> Bool {
        change.verdicts.worst(on: options.axes) == .breaking
    }
}

extension Changelog {
    private mutating func writeBreaking() {
        let wire = breaking(on: .wire)
        let source = options.axes.contains(.source) ? breakingSource : ""
        let behaviour = breaking(on: .behaviour, unlessOn: .wire)
        guard !wire.isEmpty || !source.isEmpty || !behaviour.isEmpty else { return }
        text += "### Breaking\n\n"
        if !wire.isEmpty { text += "#### On the wire\n\nClients of the old version fail.\n\n\(wire)\n" }
        if !source.isEmpty {
            text += "#### In Swift\n\nCode for the old SDK does not compile with the new one.\n\n\(source)\n"
        }
        if !behaviour.isEmpty {
            text += "#### In behaviour\n\nEverything compiles, and does something else.\n\n\(behaviour)\n"
        }
    }

    /// Each change once, though it may break on two axes.
    private func breaking(on axis: Axis, unlessOn other: Axis? = nil) -> String {
        guard options.axes.contains(axis) else { return "" }
        let other = other.flatMap { options.axes.contains($0) ? $0 : nil }
        return entries { change in
            change.verdicts[axis] == .breaking && other.map { change.verdicts[$0] == .breaking } != true
        }
    }

    /// Declarations, and changes that are said to break source without one.
    private var breakingSource: String {
        let unexplained = entries { $0.verdicts.source == .breaking && $0.symbols.isEmpty }
        return unexplained + symbols(breakingSymbols, showsDeclarations: true)
    }

    private var breakingSymbols: [AssessedSymbol] {
        report.symbols.filter { symbol in
            symbol.verdicts.source == .breaking && symbol.acceptance == nil && !isAccepted(symbol)
        }
    }

    /// Whether all that explains it is accepted.
    private func isAccepted(_ symbol: AssessedSymbol) -> Bool {
        let causes = symbol.causes.filter(report.changes.indices.contains)
        return !causes.isEmpty && causes.allSatisfy { report.changes[$0].acceptance != nil }
    }

    private mutating func write(_ section: ChangelogSection) {
        var body = entries { change in
            !isBreaking(change)
                && ChangelogSection(change.change.rule, change.verdicts.worst(on: options.axes)) == section
        }
        let alone = outline.symbols.map { report.symbols[$0] }.filter { symbol in
            let verdict = symbol.verdicts.worst(on: options.axes)
            return verdict != .breaking && ChangelogSection(symbol.symbol.rule, verdict) == section
        }
        body += symbols(alone, showsDeclarations: false)
        if !body.isEmpty { text += "### \(section.rawValue)\n\n\(body)\n" }
    }

    private mutating func writeAccepted() {
        let changes = outline.accepted.changes.map { report.changes[$0] }
        let symbols = outline.accepted.symbols.map { report.symbols[$0] }
        let entries =
            changes.map { ($0.change.message, $0.change.rule, $0.acceptance) }
            + symbols.map { ($0.symbol.message, $0.symbol.rule, $0.acceptance) }
        guard !entries.isEmpty else { return }
        text += "### Accepted\n\n"
        for (message, rule, acceptance) in entries {
            let end = acceptance?.expires.map { ", until \(MarkdownText.prose($0))" } ?? ""
            let reason = MarkdownText.prose(acceptance?.reason ?? "") + end
            text += "- \(MarkdownText.sentence(message)) \(link(rule))  \n  *Accepted:* \(reason)\n"
        }
        text += "\n"
    }
}

extension Changelog {
    /// The changes that are asked for as a list, below what they are changes of.
    private func entries(where isIncluded: (AssessedChange) -> Bool) -> String {
        outline.groups.reduce(into: "") { text, group in
            let changes = group.changes.map { report.changes[$0] }.filter(isIncluded)
            guard !changes.isEmpty else { return }
            if changes.count == 1, changes.allSatisfy({ isWhole($0.change.rule) }) {
                for change in changes { text += entry(change, indentation: "") }
                return
            }
            text += "- \(heading(of: group))\n"
            for change in changes { text += entry(change, indentation: "  ") }
        }
    }

    /// Whether the message says all that the heading would: a whole operation or component came or went.
    private func isWhole(_ rule: ChangeRule) -> Bool {
        guard rule.kind == .existence else { return false }
        return [.operation, .component, .path, .webhook].contains(rule.area)
    }

    private func heading(of group: ChangeGroup) -> String {
        switch group.subject {
        case .document: return "**API**"
        case .path(let template): return "**\(MarkdownText.code(template))**"
        case .operation(let index):
            let operation = report.operations[index]
            let name = operation.operationID.map { " (\(MarkdownText.code($0)))" } ?? ""
            return "**\(MarkdownText.code(operation.shownTitle))**\(name)"
        case .component(let kind, let name):
            return "**\(kind) \(MarkdownText.code(name))**\(met(group.operations))"
        case .file(let path): return "**\(MarkdownText.code(path))**\(met(group.operations))"
        }
    }

    private func met(_ operations: [Int]) -> String {
        let known = operations.filter(report.operations.indices.contains)
        guard !known.isEmpty else { return "" }
        let shown = known.prefix(4).map { MarkdownText.code(report.operations[$0].shownTitle) }
            .joined(separator: ", ")
        return known.count > 4 ? " in \(shown) and \(known.count - 4) more" : " in \(shown)"
    }

    private func entry(_ change: AssessedChange, indentation: String) -> String {
        let verdict = change.verdicts.worst(on: options.axes)
        let message = MarkdownText.sentence(change.change.message, values: values(change.change))
        var lines = ["- \(verdict == .warning ? "⚠️ " : "")\(message) \(link(change.change.rule))"]
        if verdict != .breaking, options.axes.contains(.source) {
            let names = change.symbols.filter(report.symbols.indices.contains).map { index in
                let symbol = report.symbols[index].symbol
                return MarkdownText.code(symbol.renamedTo ?? symbol.symbol)
            }
            let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
            if !names.isEmpty { lines.append("  Swift: \(names.prefix(3).joined(separator: ", "))\(rest)") }
        }
        if let hint = change.change.hint { lines.append("  *What to do:* \(MarkdownText.prose(hint))") }
        // Two spaces at the end of a line break it.
        return lines.map { indentation + $0 }.joined(separator: "  \n") + "\n"
    }

    /// The values, where the message does not say them.
    private func values(_ change: Change) -> String {
        let sides = [change.old?.value, change.new?.value].compactMap(\.self).filter { !$0.isEmpty }
        guard sides.contains(where: { !change.message.contains($0) }) else { return "" }
        let shown = sides.map { MarkdownText.code(TextLayout.clipped($0, to: 120)) }
        return shown.joined(separator: " → ")
    }

    private func symbols(_ symbols: [AssessedSymbol], showsDeclarations: Bool) -> String {
        symbols.reduce(into: "") { text, symbol in
            let sign = symbol.verdicts.worst(on: options.axes) == .warning ? "⚠️ " : ""
            text += "- \(sign)\(MarkdownText.sentence(symbol.symbol.message)) \(link(symbol.symbol.rule))"
            if let hint = symbol.symbol.hint { text += "  \n  *What to do:* \(MarkdownText.prose(hint))" }
            text += "\n"
            guard showsDeclarations else { return }
            let pair = DeclarationPair(symbol.symbol, width: 100)
            let lines =
                pair.old == pair.new
                ? [pair.new.map { "  \($0)" }].compactMap(\.self)
                : [pair.old.map { "- \($0)" }, pair.new.map { "+ \($0)" }].compactMap(\.self)
            text += MarkdownText.block(lines, language: "diff", indentation: "  ")
        }
    }

    private func link(_ rule: ChangeRule) -> String { "([\(rule.id)](#rule-\(rule.id)))" }
}
