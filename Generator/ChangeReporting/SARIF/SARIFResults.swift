import ChangeModel
import Diagnostics
import JSONCoding

/// Changes, and declarations that no change explains, as Result Objects (SARIF 2.1.0, section 3.27).
struct SARIFResults {
    private let report: ChangeReport
    private let library: SourceLibrary
    private let options: ChangeSARIF.Options
    private let ruleIndices: [String: Int]
    private let nearest: NearestPlace

    init(
        _ report: ChangeReport,
        rules: [ChangeRule],
        library: SourceLibrary,
        options: ChangeSARIF.Options
    ) {
        self.report = report
        self.library = library
        self.options = options
        ruleIndices = Dictionary(
            rules.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        nearest = NearestPlace(in: report, elsewhere: options.elsewhere)
    }

    var all: [JSONValue] {
        let changes = report.changes.filter { $0.verdicts.worst(on: options.axes) > .unaffected }
        let symbols = report.symbols.filter {
            $0.causes.isEmpty && $0.verdicts.worst(on: options.axes) > .unaffected
        }
        return changes.map(result) + symbols.map(result)
    }

    private func result(_ change: AssessedChange) -> JSONValue {
        let indices = options.axes.contains(.source) ? change.symbols : []
        let symbols = indices.filter(report.symbols.indices.contains).map { report.symbols[$0].symbol }
        let lines =
            [change.change.message] + symbols.map { "Swift: \($0.message)" }
            + (change.change.hint.map { ["hint: \($0)"] } ?? [])
        var result = head(change.change.rule, change.verdicts, lines)
        result["locations"] = .array([
            location(nearest.place(of: change), named: change.change.location, kind: "member")
        ])
        if let old = change.change.old {
            var related = [("id", JSONValue(integerLiteral: 0))]
            related.append(("message", ["text": .string(old.value.map { "was \($0)" } ?? "was here")]))
            related.append(("physicalLocation", physicalLocation(old.range)))
            result["relatedLocations"] = [.object(JSONObject(related))]
        }
        finish(&result, change.fingerprint, change.verdicts, change.acceptance)
        let operations = change.change.metOperations.filter(report.operations.indices.contains)
        result["properties"] = properties(
            change.verdicts,
            operations: operations.map { report.operations[$0].shownTitle },
            symbols: symbols.map(\.symbol)
        )
        return .object(result)
    }

    private func result(_ symbol: AssessedSymbol) -> JSONValue {
        let lines = [symbol.symbol.message] + (symbol.symbol.hint.map { ["hint: \($0)"] } ?? [])
        var result = head(symbol.symbol.rule, symbol.verdicts, lines)
        result["locations"] = .array([
            location(nearest.place(of: symbol), named: symbol.symbol.symbol, kind: "declaration")
        ])
        finish(&result, symbol.fingerprint, symbol.verdicts, symbol.acceptance)
        result["properties"] = properties(symbol.verdicts, operations: [], symbols: [symbol.symbol.symbol])
        return .object(result)
    }

    private func head(_ rule: ChangeRule, _ verdicts: Verdicts, _ lines: [String]) -> JSONObject {
        var result = JSONObject([("ruleId", .string(rule.id))])
        if let index = ruleIndices[rule.id] { result["ruleIndex"] = JSONValue(integerLiteral: index) }
        result["level"] = .string(ChangeSARIF.level(verdicts.worst(on: options.axes)))
        result["message"] = ["text": .string(lines.joined(separator: "\n"))]
        return result
    }

    private func finish(
        _ result: inout JSONObject,
        _ fingerprint: String,
        _ verdicts: Verdicts,
        _ acceptance: Acceptance?
    ) {
        result["partialFingerprints"] = ["specsmithChange/v1": .string(fingerprint)]
        guard let acceptance else { return }
        let words = acceptance.reason + (acceptance.expires.map { ", until \($0)" } ?? "")
        result["suppressions"] = [
            ["kind": "external", "justification": .string(words)]
        ]
    }

    private func properties(_ verdicts: Verdicts, operations: [String], symbols: [String]) -> JSONValue {
        var properties = JSONObject(Axis.allCases.map { ($0.rawValue, .string(verdicts[$0].rawValue)) })
        if !operations.isEmpty { properties["operations"] = .array(operations.map { .string($0) }) }
        if !symbols.isEmpty { properties["symbols"] = .array(symbols.map { .string($0) }) }
        return .object(properties)
    }
}

extension SARIFResults {
    private func location(_ place: SourceRange?, named name: String, kind: String) -> JSONValue {
        var location = JSONObject([])
        if let place { location["physicalLocation"] = physicalLocation(place) }
        location["logicalLocations"] = [["fullyQualifiedName": .string(name), "kind": .string(kind)]]
        return .object(location)
    }

    /// An end column is the one after the last character, here as there (section 3.30.8).
    private func physicalLocation(_ range: SourceRange) -> JSONValue {
        [
            "artifactLocation": ["uri": .string(ArtifactAddress.uri(of: library.path(of: range.file)))],
            "region": [
                "startLine": number(range.start.line),
                "startColumn": number(range.start.column),
                "endLine": number(range.end.line),
                "endColumn": number(range.end.column),
            ],
        ]
    }

    private func number(_ value: UInt32) -> JSONValue { JSONValue(integerLiteral: Int(value)) }
}
