import ChangeModel
import ChangeReporting
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct `A report as JUnit XML` {
    private func render(_ report: ChangeReport, _ threshold: FailureThreshold = .init(.breaking)) -> String {
        ChangeJUnit.render(report, in: SmallReport.library, threshold: threshold)
    }

    private let operations = [SmallReport.operation("GET", "/a"), SmallReport.operation("PUT", "/a")]

    @Test func `passes where nothing counts`() {
        #expect(
            render(SmallReport.make(operations: operations)) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="API 1.0.0 → 2.0.0" tests="4" failures="0" errors="0" skipped="0" time="0">
                  <testsuite name="document" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase classname="document" name="document" time="0"/>
                  </testsuite>
                  <testsuite name="operations" tests="2" failures="0" errors="0" skipped="0" time="0">
                    <testcase classname="operations" name="GET /a" time="0"/>
                    <testcase classname="operations" name="PUT /a" time="0"/>
                  </testsuite>
                  <testsuite name="Swift" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase classname="Swift" name="declarations that no change of the documents explains" time="0"/>
                  </testsuite>
                </testsuites>

                """
        )
    }

    @Test(arguments: [(FailureThreshold.Level.breaking, 1), (.warning, 2), (.any, 3)])
    func `fails where a change counts`(level: FailureThreshold.Level, failures: Int) {
        let report = SmallReport.make(
            changes: [
                SmallReport.change("bad", location: "#/paths/~1a/get", reach: [0]),
                SmallReport.change("risky", verdicts: Verdicts(wire: .warning)),
                SmallReport.change("fine", location: "#/info", verdicts: Verdicts(wire: .safe)),
                SmallReport.change("nothing", location: "#/paths/~1a/put", reach: [1], verdicts: .unaffected),
            ],
            operations: operations
        )
        let text = render(report, FailureThreshold(level, on: [.wire]))
        #expect(text.contains("tests=\"5\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\""))
        #expect(
            text.contains(
                "<failure type=\"breaking\" message=\"bad\">[thing-changed] bad (wire breaking)\n  met by GET /a</failure>"
            )
        )
    }

    @Test func `skips where all that would count is accepted`() {
        let accepted = Acceptance(reason: "agreed", expires: nil)
        let report = SmallReport.make(
            changes: [
                SmallReport.change("x", acceptance: accepted),
                SmallReport.change("y", location: "#/paths/~1a/get", reach: [0], acceptance: accepted),
            ],
            operations: operations
        )
        let text = render(report)
        #expect(text.contains("tests=\"5\" failures=\"0\" errors=\"0\" skipped=\"2\""))
        #expect(
            text.contains(
                """
                    <testcase classname="components" name="schema Pet" time="0">
                      <skipped message="accepted: agreed"/>
                    </testcase>
                """
            )
        )
    }

    @Test func `is XML whatever the document says`() throws {
        let hostile = "<&>\"'\u{0}\u{1B}\u{FFFE}]]>\n\u{1F600}"
        let report = SmallReport.make(
            changes: [
                SmallReport.change(hostile, location: "#/components/schemas/\(hostile)", hint: hostile)
            ],
            symbols: [SmallReport.symbol(hostile)],
            operations: [SmallReport.operation("GET", hostile)],
            to: hostile
        )
        let parser = XMLParser(data: Data(render(report).utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let sample = try SampleReport()
        #expect(XMLParser(data: Data(ChangeJUnit.render(sample.report, in: sample.library).utf8)).parse())
    }
}
