import ChangeModel
import Diagnostics

extension TextReport {
    mutating func writeBody() {
        let brief = options.isVerbose ? [] : outline.groups.filter(isBrief)
        for group in outline.groups where options.isVerbose || !isBrief(group) {
            writeLine()
            writeHeading(of: group)
            shownSpellings = []
            let isComponent = group.subject.isComponent
            let changes = worstFirst(group.changes) { report.changes[$0].verdicts }
            for index in changes {
                let change = report.changes[index]
                let met = change.change.metOperations
                write(change, met: isComponent && met != group.operations ? met : nil)
            }
        }
        write(brief: brief)
        writeSymbolsAlone()
        writeAccepted()
    }

    /// What hurts most comes first; else the order stays.
    func worstFirst(_ indices: [Int], _ verdicts: (Int) -> Verdicts) -> [Int] {
        Verdict.allCases.reversed().flatMap { verdict in
            indices.filter { verdicts($0).worst(on: options.axes) == verdict }
        }
    }

    /// Whether all there is to say is that a component is there now, or no more, and nobody minds.
    private func isBrief(_ group: ChangeGroup) -> Bool {
        isExistence(group) && group.changes.count == 1
            && group.changes.allSatisfy {
                report.changes[$0].change.rule.area == .component
                    && report.changes[$0].verdicts.worst(on: options.axes) <= .safe
            }
    }

    /// Whether nothing is told but that a component is there now, or no more: what that means for operations is told
    /// of them.
    private func isExistence(_ group: ChangeGroup) -> Bool {
        guard case .component = group.subject else { return false }
        return group.changes.allSatisfy { index in
            let rule = report.changes[index].change.rule
            return rule.kind == .existence && [.component, .security].contains(rule.area)
        }
    }

    private mutating func write(brief groups: [ChangeGroup]) {
        let changes = groups.flatMap(\.changes).map { report.changes[$0] }
        guard !changes.isEmpty else { return }
        writeLine()
        writeTitle("components", note: "added or removed without breaking anything")
        writeLine()
        let messages = changes.map { TextLayout.clipped(PrintableText.line($0.change.message), to: 200) }
        let column = min(messages.reduce(0) { max($0, PrintableText.width($1)) }, textWidth / 2)
        for (change, message) in zip(changes, messages) {
            let verdict = change.verdicts.worst(on: options.axes)
            let place = (change.change.new ?? change.change.old).map { library.shown($0.range) } ?? ""
            writeLine(
                style(.verdict(verdict), TextLayout.padded(verdict.rawValue, to: Self.margin))
                    + style(.strong, TextLayout.padded(message, to: column)) + "  " + style(.faint, place)
            )
        }
    }

    private mutating func writeHeading(of group: ChangeGroup) {
        switch group.subject {
        case .document: writeTitle("API")
        case .path(let template): writeTitle(PrintableText.line(template))
        case .operation(let index):
            let operation = report.operations[index]
            writeTitle(
                PrintableText.line(operation.shownTitle),
                note: operation.operationID.map(PrintableText.line)
            )
            return
        case .component(let kind, let name): writeTitle("\(kind) '\(PrintableText.line(name))'")
        case .file(let path): writeTitle(PrintableText.line(path))
        }
        if group.subject.isComponent && !isExistence(group) || group.operations.count > 1 {
            for line in metLines(group.operations, width: min(options.width, 130)) {
                writeLine(style(.faint, line))
            }
        }
    }

    private func metLines(_ operations: [Int], width: Int) -> [String] {
        let known = operations.allSatisfy(report.operations.indices.contains)
        // Lazily: of hundreds of operations, a few are shown.
        let titles = (known ? operations : operations.filter(report.operations.indices.contains)).lazy
            .map { PrintableText.line(report.operations[$0].shownTitle) }
        guard !titles.isEmpty else { return ["met by no operation"] }
        let count = titles.count == 1 ? "1 operation" : "\(titles.count) operations"
        return TextLayout.list(
            titles,
            after: "met by \(count):",
            width: width,
            lineLimit: options.isVerbose ? .max : 2
        )
    }

    /// `met`: the operations, where they are not those of the heading.
    private mutating func write(_ change: AssessedChange, met: [Int]?) {
        writeLine()
        writeMessage(change.change.message, change.verdicts)
        writeFacts(change.change.rule, change.verdicts)
        if options.isVerbose {
            write("\(change.fingerprint) at \(PrintableText.line(change.change.location))", .faint)
        }
        for line in met.map({ metLines($0, width: textWidth) }) ?? [] {
            writeLine(Self.indentation + style(.faint, line))
        }
        if let way = change.change.way { write(PrintableText.line(way), .faint) }
        writeSides(change.change)
        if options.axes.contains(.source) { writeSymbols(change.symbols) }
        writeHint(change.change.hint)
    }

    mutating func writeMessage(_ message: String, _ verdicts: Verdicts) {
        let verdict = verdicts.worst(on: options.axes)
        // The longest one, 'unaffected', fills the margin.
        let label = verdict == .unaffected ? "no effect" : verdict.rawValue
        let message = options.isVerbose ? message : TextLayout.clipped(message, to: 1_000)
        let lines = TextLayout.wrapped(PrintableText.line(message), width: textWidth)
        writeLine(
            style(.verdict(verdict), TextLayout.padded(label, to: Self.margin)) + style(.strong, lines[0])
        )
        for line in lines.dropFirst() { writeLine(Self.indentation + style(.strong, line)) }
    }

    mutating func writeFacts(_ rule: ChangeRule, _ verdicts: Verdicts) {
        let parts = verdicts.touched(of: options.axes).map { axis in
            "\(axis.rawValue) \(style(.verdict(verdicts[axis]), verdicts[axis].rawValue))"
        }
        let words = verdicts.words(on: options.axes)
        let facts = parts.joined(separator: style(.faint, ", "))
        if parts.isEmpty {
            writeLine(Self.indentation + style(.faint, rule.id))
        } else if rule.id.utf8.count + 3 + words.utf8.count <= textWidth {
            writeLine(Self.indentation + style(.faint, "\(rule.id) · ") + facts)
        } else {
            writeLine(Self.indentation + style(.faint, rule.id))
            writeLine(Self.indentation + facts)
        }
    }

    mutating func writeHint(_ hint: String?) {
        if let hint { write(label: "hint:", hint) }
    }

    mutating func write(label: String, _ text: String) {
        let lines = TextLayout.wrapped("\(label) \(PrintableText.line(text))", width: textWidth)
        for (index, line) in lines.enumerated() {
            let first = style(.hint, label) + line.dropFirst(label.count)
            writeLine(Self.indentation + (index == 0 ? first : line))
        }
    }
}

extension TextReport {
    private mutating func writeSides(_ change: Change) {
        let places = [change.old, change.new].map { side in side.map { library.shown($0.range) } ?? "" }
        let column = places.reduce(0) { max($0, PrintableText.width($1)) }
        // The value of what was added or removed is often its name, which the message has.
        let isAlone = change.old == nil || change.new == nil
        let told = isAlone ? change.message : nil
        if let old = change.old { write(old, at: places[0], column, told: told, mark: "-", .removed) }
        if let new = change.new { write(new, at: places[1], column, told: told, mark: "+", .added) }
    }

    /// The place, and the value beside it; below it if there is little room.
    private mutating func write(
        _ side: Change.Side,
        at place: String,
        _ column: Int,
        told: String?,
        mark: String,
        _ use: TextStyle.Use
    ) {
        let gutter = "        " + style(use, mark) + " "
        guard let text = side.value, !text.isEmpty, told?.contains("'\(text)'") != true else {
            writeLine(gutter + style(.faint, place))
            return
        }
        let room = textWidth - column - 2
        let value = PrintableText.line(text)
        let shown = options.isVerbose ? value : TextLayout.clipped(value, to: 240)
        let width = PrintableText.width(shown)
        if width <= room || (width > textWidth - 2 && room >= 40) {
            let lines = TextLayout.wrapped(shown, width: room)
            writeLine(gutter + style(.faint, TextLayout.padded(place, to: column + 2)) + style(use, lines[0]))
            let indentation = Self.indentation + String(repeating: " ", count: column + 2)
            for line in lines.dropFirst() { writeLine(indentation + style(use, line)) }
            return
        }
        writeLine(gutter + style(.faint, place))
        for line in TextLayout.wrapped(shown, width: textWidth - 2) {
            writeLine(Self.indentation + "  " + style(use, line))
        }
    }
}

extension TextReport {
    private mutating func writeAccepted() {
        let changes = outline.accepted.changes.map { index in
            let change = report.changes[index]
            return (change.change.message, change.verdicts, change.change.rule, change.acceptance)
        }
        let symbols = outline.accepted.symbols.map { index in
            let symbol = report.symbols[index]
            return (symbol.symbol.message, symbol.verdicts, symbol.symbol.rule, symbol.acceptance)
        }
        guard !changes.isEmpty || !symbols.isEmpty else { return }
        writeLine()
        writeTitle("accepted")
        for (message, verdicts, rule, acceptance) in changes + symbols {
            writeLine()
            writeMessage(message, verdicts)
            writeFacts(rule, verdicts)
            guard let acceptance else { continue }
            let end = acceptance.expires.map { ", until \(PrintableText.line($0))" } ?? ""
            write("accepted: \(PrintableText.line(acceptance.reason))\(end)", nil)
        }
    }
}

extension ChangeSubject {
    /// Whether it is told once for many operations.
    fileprivate var isComponent: Bool {
        switch self {
        case .component, .file: true
        case .document, .path, .operation: false
        }
    }
}
