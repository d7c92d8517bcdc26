import ChangeModel
import ChangeReporting
import Diagnostics
import Foundation
import JSONCoding
import TestSupport
import Testing

@Suite struct `A report as JSON` {
    private func schema() throws -> JSONValue {
        let file = PackageFolder.url("docs/formats/diff-report.schema.json")
        return try JSON.decode(from: [UInt8](try Data(contentsOf: file)))
    }

    private func findings(_ text: String) throws -> [String] {
        var check = SchemaCheck(try schema())
        check.check(try JSON.decode(from: text))
        return check.findings
    }

    @Test func `follows the documented schema`() throws {
        let sample = try SampleReport()
        let text = ChangeJSON.render(
            steps: [sample.report, SmallReport.make()],
            overall: sample.report,
            in: sample.library
        )
        #expect(try findings(text) == [])
    }

    @Test func `would not pass with other keys or values`() throws {
        let text = ChangeJSON.render(
            SmallReport.make(changes: [SmallReport.change("x")]),
            in: SmallReport.library
        )
        let odd = text.replacing("\"hint\"", with: "\"hints\"").replacing(
            "\"wire\":\"breaking\"",
            with: "\"wire\":\"bad\""
        )
        .replacing("0123456789abcdef", with: "0123")
        #expect(
            try findings(odd) == [
                "/report/changes/0: 'hint' is missing",
                "/report/changes/0: 'hints' is not in the schema",
                "/report/changes/0/fingerprint: '0123' does not match",
                "/report/changes/0/verdicts/wire: not in the list",
            ]
        )
    }

    @Test func `knows every word of the model`() throws {
        let definitions = try schema()["$defs"]
        func words(_ value: JSONValue?) -> [String] { value?["enum"]?.array?.compactMap(\.string) ?? [] }
        #expect(words(definitions?["area"]) == ChangeRule.Area.allCases.map(\.rawValue))
        #expect(words(definitions?["kind"]) == ChangeRule.Kind.allCases.map(\.rawValue))
        #expect(words(definitions?["action"]) == ChangeRule.Action.allCases.map(\.rawValue))
        #expect(words(definitions?["verdict"]) == Verdict.allCases.map(\.rawValue))
        let change = definitions?["change"]?["properties"]
        #expect(words(change?["placements"]?["items"]) == Change.Placement.allCases.map(\.rawValue))
        let symbol = definitions?["symbol"]?["properties"]
        #expect(words(symbol?["kind"]) == SymbolKind.allCases.map(\.rawValue))
        let bump = definitions?["bump"]?["properties"]
        #expect(words(bump?["level"]) == VersionBump.Level.allCases.map(\.rawValue))
    }

    @Test func `names an operation once with both directions`() throws {
        let sample = try SampleReport()
        let value: JSONValue = try JSON.decode(from: ChangeJSON.render(sample.report, in: sample.library))
        let change = value["report"]?["changes"]?[11]
        #expect(change?["message"]?.string == "the property 'nick' was removed")
        #expect(
            change?["operations"]?[1] == ["operation": 1, "directions": ["request", "response"]]
        )
        #expect(change?["symbols"] == [6, 1])
        #expect(change?["new"] == .null)
        #expect(
            change?["old"]
                == [
                    "file": "HEAD~3:openapi.yaml", "line": 68, "column": 9, "endLine": 68, "endColumn": 31,
                    "value": "string",
                ]
        )
    }

    @Test func `keeps any text as it is`() throws {
        let hostile = "\"\\\u{0}\u{1B}\u{2028}</script>\u{1F600}"
        let report = SmallReport.make(changes: [SmallReport.change(hostile)])
        let value: JSONValue = try JSON.decode(from: ChangeJSON.render(report, in: SmallReport.library))
        #expect(value["report"]?["changes"]?[0]?["message"]?.string == hostile)
    }
}
