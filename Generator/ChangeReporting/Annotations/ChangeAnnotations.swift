package import ChangeModel
package import Diagnostics

/// Changes as workflow commands, which GitHub shows beside the lines of a pull request: errors, warnings and notices.
///
/// They stand at lines of the new document. What was removed stands at the nearest thing that is still there: the
/// type it was removed from, or an operation that meets the change. What the policy accepts is a notice.
///
/// Source: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
package enum ChangeAnnotations {
    package struct Options: Sendable, Hashable {
        /// What touches nobody on these axes is left out.
        package let axes: [Axis]
        /// Files that are not in the working tree, such as those of an old revision: nothing is shown in them.
        package let elsewhere: Set<SourceFileID>

        package init(axes: [Axis] = Axis.allCases, elsewhere: Set<SourceFileID> = []) {
            self.axes = axes
            self.elsewhere = elsewhere
        }
    }

    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        let nearest = NearestPlace(in: report, elsewhere: options.elsewhere)
        var text = ""
        for change in report.changes where change.verdicts.worst(on: options.axes) > .unaffected {
            text += command(change.verdicts, change.acceptance, options.axes)
            text += properties(change.change.rule, at: nearest.place(of: change), in: library)
            text += "::\(message(change, in: report, library, options.axes))\n"
        }
        for symbol in report.symbols
        where symbol.causes.isEmpty && symbol.verdicts.worst(on: options.axes) > .unaffected {
            text += command(symbol.verdicts, symbol.acceptance, options.axes)
            text += properties(symbol.symbol.rule, at: nearest.place(of: symbol), in: library)
            text += "::\(message(symbol, options.axes))\n"
        }
        return text
    }

    private static func command(_ verdicts: Verdicts, _ acceptance: Acceptance?, _ axes: [Axis]) -> String {
        guard acceptance == nil else { return "::notice " }
        return switch verdicts.worst(on: axes) {
        case .breaking: "::error "
        case .warning: "::warning "
        case .safe, .unaffected: "::notice "
        }
    }

    /// Columns are left out of a range over several lines, where GitHub does not take them.
    private static func properties(
        _ rule: ChangeRule,
        at place: SourceRange?,
        in library: SourceLibrary
    ) -> String {
        var properties: [String] = []
        if let place {
            properties = [
                "file=\(property(library.path(of: place.file)))", "line=\(place.start.line)",
                "endLine=\(place.end.line)",
            ]
            if place.start.line == place.end.line {
                properties += ["col=\(place.start.column)", "endColumn=\(place.end.column)"]
            }
        }
        return (properties + ["title=\(property(rule.id))"]).joined(separator: ",")
    }

    private static func message(
        _ change: AssessedChange,
        in report: ChangeReport,
        _ library: SourceLibrary,
        _ axes: [Axis]
    ) -> String {
        var lines = ["\(change.change.message) (\(change.verdicts.words(on: axes)))"]
        if let old = change.change.old {
            lines.append("was: \(library.shown(old.range))" + (old.value.map { "  \($0)" } ?? ""))
        }
        if let operations = report.shownOperations(change.change.metOperations, atMost: 5) {
            lines.append("met by \(operations)")
        }
        let symbols = axes.contains(.source) ? change.symbols.filter(report.symbols.indices.contains) : []
        lines += symbols.prefix(3).map { "Swift: \(report.symbols[$0].symbol.message)" }
        if symbols.count > 3 {
            let noun = symbols.count == 4 ? "declaration" : "declarations"
            lines.append("Swift: and \(symbols.count - 3) more \(noun)")
        }
        return joined(lines, hint: change.change.hint, change.acceptance)
    }

    private static func message(_ symbol: AssessedSymbol, _ axes: [Axis]) -> String {
        let line = "\(symbol.symbol.message) (\(symbol.verdicts.words(on: axes)))"
        return joined([line], hint: symbol.symbol.hint, symbol.acceptance)
    }

    private static func joined(_ lines: [String], hint: String?, _ acceptance: Acceptance?) -> String {
        var lines = lines
        if let acceptance {
            lines.append(
                "accepted: \(acceptance.reason)" + (acceptance.expires.map { ", until \($0)" } ?? "")
            )
        }
        if let hint { lines.append("hint: \(hint)") }
        return lines.map { escaped(PrintableText.line($0)) }.joined(separator: "%0A")
    }

    private static func property(_ text: String) -> String {
        escaped(PrintableText.line(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }

    private static func escaped(_ text: String) -> String { text.replacing("%", with: "%25") }
}
