import ChangeModel
import Diagnostics

/// One report while it becomes text.
struct TextReport {
    let report: ChangeReport
    let library: SourceLibrary
    let options: ChangeText.Options
    let outline: ReportOutline
    let style: TextStyle
    private(set) var text = ""
    /// Declarations that were shown, by index into the report's symbols: each is shown once.
    var shownSymbols: Set<Int> = []
    /// Old and new spellings that were shown under the present heading: several changes of one function have the same.
    var shownSpellings: Set<[String]> = []

    /// Messages, values and declarations begin after this many columns; verdicts stand before.
    static let margin = 10

    init(_ report: ChangeReport, in library: SourceLibrary, options: ChangeText.Options) {
        self.report = report
        self.library = library
        self.options = options
        outline = ReportOutline(of: report, axes: options.axes, showsUnaffected: options.isVerbose)
        style = TextStyle(usesColor: options.usesColor)
    }

    /// Of text beside the margin; longer lines are hard to read however wide the terminal is.
    var textWidth: Int { min(options.width, 130) - Self.margin }

    mutating func writeLine(_ line: String = "") { text += line + "\n" }

    /// Printable text beside the margin, on as many lines as it needs.
    mutating func write(_ paragraph: String, _ use: TextStyle.Use?) {
        for line in TextLayout.wrapped(paragraph, width: textWidth) {
            writeLine(Self.indentation + (use.map { style($0, line) } ?? line))
        }
    }

    static let indentation = String(repeating: " ", count: margin)

    mutating func writeTitle(_ title: String, note: String? = nil) {
        let width = min(options.width, 100)
        let note = note.map { "  \($0)" } ?? ""
        let used = 4 + PrintableText.width(title) + PrintableText.width(note)
        let rule = String(repeating: "━", count: max(2, width - used))
        writeLine(style(.heading, "━━ \(title)") + style(.faint, note) + " " + style(.faint, rule))
    }
}

extension TextReport {
    mutating func writeHead() {
        let (old, new) = (report.old, report.new)
        let (oldTitle, newTitle) = (PrintableText.line(old.title), PrintableText.line(new.title))
        let (oldVersion, newVersion) = (PrintableText.line(old.version), PrintableText.line(new.version))
        let title =
            oldTitle == newTitle
            ? "\(newTitle)  \(oldVersion) → \(newVersion)"
            : "\(oldTitle) \(oldVersion) → \(newTitle) \(newVersion)"
        let isNamed = [oldTitle, newTitle, oldVersion, newVersion].contains { !$0.isEmpty }
        for line in isNamed ? TextLayout.wrapped(title, width: options.width) : [] {
            writeLine(style(.strong, line))
        }
        let names = "\(PrintableText.line(old.name)) → \(PrintableText.line(new.name))"
        for line in TextLayout.wrapped(names, width: options.width) { writeLine(style(.faint, line)) }
        writeLine()
        if !report.changes.isEmpty || !report.symbols.isEmpty { writeTotals() }
        writeBump("API", report.api)
        writeBump("SDK", report.sdk)
    }

    private mutating func writeTotals() {
        let totals = ReportTotals(of: report)
        let verdicts = [Verdict.breaking, .warning, .safe]
        writeLine(style(.faint, "           " + verdicts.map { aligned($0.rawValue) }.joined()))
        for axis in options.axes {
            let cells = verdicts.map { verdict in
                let count = totals.count(of: verdict, on: axis)
                return style(count > 0 ? .verdict(verdict) : .faint, aligned(String(count)))
            }
            writeLine(TextLayout.padded(axis.rawValue, to: 11) + cells.joined())
        }
        writeLine()
    }

    private func aligned(_ text: String) -> String {
        String(repeating: " ", count: max(0, 9 - text.utf8.count)) + text
    }

    private mutating func writeBump(_ name: String, _ bump: VersionBump) {
        let use: TextStyle.Use =
            switch bump.level {
            case .major: .verdict(.breaking)
            case .minor: .verdict(.safe)
            case .patch, .none: .strong
            }
        let next = bump.next.map { " → \(PrintableText.line($0))" } ?? ""
        let head = "\(name)  \(style(use, bump.level.rawValue + next))"
        let indentation = 5 + bump.level.rawValue.utf8.count + PrintableText.width(next) + 2
        let lines = TextLayout.wrapped(
            PrintableText.line(bump.reason),
            width: max(20, min(options.width, 130) - indentation)
        )
        writeLine(lines[0].isEmpty ? head : "\(head)  \(lines[0])")
        for line in lines.dropFirst() { writeLine(String(repeating: " ", count: indentation) + line) }
    }

    mutating func writeFoot() {
        writeLine()
        var parts = [ReportTotals(of: report).line(on: options.axes)]
        let accepted = outline.accepted.changes.count + outline.accepted.symbols.count
        if accepted > 0 { parts.append("\(accepted) accepted") }
        if outline.hidden > 0 { parts.append("\(outline.hidden) unaffected, shown with --verbose") }
        if report.changes.isEmpty, report.symbols.isEmpty { parts = ["no differences"] }
        for line in TextLayout.wrapped(parts.joined(separator: "; "), width: options.width) {
            writeLine(line)
        }
    }
}
