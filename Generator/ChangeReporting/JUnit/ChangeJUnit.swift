package import ChangeModel
package import Diagnostics

/// A report as test results.
///
/// There is a test case for each operation, for each component that changed, for the document and for the declarations
/// that no change explains. One fails if a change of it counts.
///
/// What a component does to operations is told at the component. All times are 0, so that equal input gives equal
/// bytes.
package enum ChangeJUnit {
    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        threshold: FailureThreshold = FailureThreshold(.breaking)
    ) -> String {
        let outline = ReportOutline(of: report, axes: Axis.allCases, showsUnaffected: true)
        let cases = JUnitCases(report, outline: outline, library: library, threshold: threshold)
        let suites = cases.suites.filter { !$0.cases.isEmpty }
        let name = "\(report.new.title) \(report.old.version) → \(report.new.version)"
        let counts = Self.counts(suites.flatMap(\.cases))
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"\(XMLText.attribute(name))\" \(counts)>\n"
        for suite in suites {
            text += "  <testsuite name=\"\(suite.name)\" \(Self.counts(suite.cases))>\n"
            for testCase in suite.cases { text += element(testCase, in: suite.name) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private static func counts(_ cases: [JUnitCase]) -> String {
        let failures = cases.count { $0.failure != nil }
        let skipped = cases.count { $0.failure == nil && $0.accepted != nil }
        return
            "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"0\""
    }

    private static func element(_ testCase: JUnitCase, in suite: String) -> String {
        let start =
            "    <testcase classname=\"\(suite)\" name=\"\(XMLText.attribute(testCase.name))\" time=\"0\""
        if let failure = testCase.failure {
            let message = XMLText.attribute(failure.message)
            return """
                \(start)>
                      <failure type="\(failure.verdict.rawValue)" message="\(message)">\(XMLText.content(failure.lines))</failure>
                    </testcase>

                """
        }
        guard let accepted = testCase.accepted else { return "\(start)/>\n" }
        return """
            \(start)>
                  <skipped message="\(XMLText.attribute(accepted))"/>
                </testcase>

            """
    }
}

/// Text in XML 1.0, which has no way to write most control characters.
enum XMLText {
    static func attribute(_ text: String) -> String { escaped(text) }

    static func content(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "\n") }

    private static func escaped(_ text: String) -> String {
        PrintableText.line(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
