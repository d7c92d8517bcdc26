import ChangeModel
import ChangeReporting
import Diagnostics
import JSONCoding
import Testing

@Suite struct `A report as SARIF` {
    private func run(
        _ report: ChangeReport,
        in library: SourceLibrary = SmallReport.library,
        _ options: ChangeSARIF.Options = .init()
    ) throws -> JSONValue {
        let log: JSONValue = try JSON.decode(from: ChangeSARIF.render(report, in: library, options: options))
        #expect(log["version"]?.string == "2.1.0")
        return try #require(log["runs"]?[0])
    }

    @Test func `leads from each result to its rule`() throws {
        let sample = try SampleReport()
        let run = try run(sample.report, in: sample.library)
        let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
        let results = try #require(run["results"]?.array)
        #expect(results.count == 14)
        for result in results {
            let index = try #require(result["ruleIndex"]?.int)
            #expect(rules.indices.contains(index))
            #expect(rules[index]["id"] == result["ruleId"])
        }
    }

    @Test(arguments: [(Verdict.breaking, "error"), (.warning, "warning"), (.safe, "note")])
    func `has the level of the worst verdict`(verdict: Verdict, level: String) throws {
        let change = SmallReport.change("x", verdicts: Verdicts(behaviour: verdict))
        let result = try run(SmallReport.make(changes: [change]))["results"]?[0]
        #expect(result?["level"]?.string == level)
        #expect(result?["properties"]?["behaviour"]?.string == verdict.rawValue)
        #expect(result?["partialFingerprints"]?["specsmithChange/v1"]?.string == "0123456789abcdef")
    }

    @Test func `leaves out what touches nobody`() throws {
        let change = SmallReport.change("x", verdicts: Verdicts(wire: .breaking))
        let report = SmallReport.make(changes: [change, SmallReport.change("y", verdicts: .unaffected)])
        #expect(try run(report)["results"]?.array?.count == 1)
        #expect(try run(report, .init(axes: [.source]))["results"]?.array?.count == 0)
    }

    @Test(arguments: [
        ("a b/ü%.yaml", "a%20b/%C3%BC%25.yaml"), ("HEAD~3:x.yaml", "HEAD~3%3Ax.yaml"),
        ("/srv/x.yaml", "file:///srv/x.yaml"),
    ])
    func `writes paths as URI references`(path: String, uri: String) throws {
        var library = SourceLibrary()
        _ = library.add(path: path, bytes: [])
        let change = SmallReport.change("x", new: Change.Side(SmallReport.range(0, 2, 3)))
        let location = try run(SmallReport.make(changes: [change]), in: library)["results"]?[0]?[
            "locations"
        ]?[0]
        let place = location?["physicalLocation"]
        #expect(place?["artifactLocation"]?["uri"]?.string == uri)
        #expect(place?["region"] == ["startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 6])
        #expect(location?["logicalLocations"]?[0]?["fullyQualifiedName"] == "#/components/schemas/Pet")
    }

    @Test func `suppresses what is accepted`() throws {
        let change = SmallReport.change("x", acceptance: Acceptance(reason: "agreed", expires: "2027-01-31"))
        let result = try run(SmallReport.make(changes: [change]))["results"]?[0]
        #expect(
            result?["suppressions"] == [["kind": "external", "justification": "agreed, until 2027-01-31"]]
        )
    }
}
