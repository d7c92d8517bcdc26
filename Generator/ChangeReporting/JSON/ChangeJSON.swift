package import ChangeModel
package import Diagnostics
import JSONCoding

/// A report for programs: JSON whose keys always stand in the same order, with a line for each operation, change,
/// declaration and rule.
///
/// docs/formats/diff-report.schema.json describes it. Nothing is left out, and what there is none of is null.
package enum ChangeJSON {
    /// Grows when a key changes its meaning or goes away; new keys may come at any time.
    package static let formatVersion = 1

    package static func render(_ report: ChangeReport, in library: SourceLibrary) -> String {
        render(steps: [], overall: report, in: library)
    }

    /// Each step between two versions, the oldest first, beside the report from the first version to the last.
    package static func render(
        steps: [ChangeReport],
        overall: ChangeReport,
        in library: SourceLibrary
    ) -> String {
        var text = "{\"formatVersion\":\(formatVersion),\n\"report\":\(object(overall, in: library)),\n"
        text += "\"steps\":\(lines(steps.map { object($0, in: library) }))}\n"
        return text
    }

    private static func object(_ report: ChangeReport, in library: SourceLibrary) -> String {
        let rules = report.rules.map { encoded(RuleJSON(rule: $0)) }
        let operations = report.operations.map { encoded(OperationJSON(operation: $0, library: library)) }
        let changes = report.changes.map { encoded(ChangeEntryJSON(change: $0, library: library)) }
        let symbols = report.symbols.map { encoded(SymbolJSON(symbol: $0, library: library)) }
        return """
            {"old":\(encoded(VersionJSON(version: report.old))),
            "new":\(encoded(VersionJSON(version: report.new))),
            "counts":\(encoded(TotalsJSON(totals: ReportTotals(of: report)))),
            "api":\(encoded(BumpJSON(bump: report.api))),
            "sdk":\(encoded(BumpJSON(bump: report.sdk))),
            "operations":\(lines(operations)),
            "changes":\(lines(changes)),
            "symbols":\(lines(symbols)),
            "rules":\(lines(rules))}
            """
    }

    private static func lines(_ elements: [String]) -> String {
        elements.isEmpty ? "[]" : "[\n\(elements.joined(separator: ",\n"))\n]"
    }

    /// Text, counts and lists of them cannot fail to be written.
    private static func encoded(_ value: some JSONWritable) -> String {
        String(decoding: (try? JSON.encode(value)) ?? Array("null".utf8), as: UTF8.self)
    }
}

extension ChangeReport {
    /// The rules that its changes and declarations follow, by id, each once.
    var rules: [ChangeRule] {
        var known: Set<String> = []
        let met = changes.map(\.change.rule) + symbols.map(\.symbol.rule)
        return met.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
    }
}
