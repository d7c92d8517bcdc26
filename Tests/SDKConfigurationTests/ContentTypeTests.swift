import Diagnostics
import SDKConfiguration
import TestSupport
import Testing
import YAMLReading

@Suite struct `Reading content types of sdk-yaml` {
    private func read(_ marked: String) throws -> ([String], [Finding], [String?]) {
        let source = MarkedSource(marked, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let configuration = ConfigurationReader.read(node, reporting: &log)
        return (
            configuration.contentTypes.map(\.value), source.findings(of: log), log.diagnostics.map(\.hint)
        )
    }

    @Test func `takes media types, ranges and kinds, in their order`() throws {
        let (types, findings, _) = try read("contentTypes: [json, text/csv, image/*, application/a;v=1]")
        #expect(types == ["json", "text/csv", "image/*", "application/a;v=1"])
        #expect(findings == [])
    }

    @Test func `tells what else an entry may be`() throws {
        let (types, findings, hints) = try read("contentTypes: [json, 1️⃣cvs]")
        #expect(types == ["json"])
        #expect(
            findings == [.init("1️⃣", "configuration-invalid-value", "'contentTypes' cannot be 'cvs'")]
        )
        #expect(
            hints == [
                "write a media type such as 'text/csv', a range such as 'image/*', or one of json, form, "
                    + "multipart, text, xml, events, jsonlines, jsonstream, bytes"
            ]
        )
    }

    @Test(arguments: ["contentTypes: 1️⃣json", "contentTypes: [1️⃣{a: b}]"])
    func `is a list of words`(text: String) throws {
        let (types, findings, _) = try read(text)
        #expect(types == [])
        #expect(findings.map(\.id) == ["configuration-wrong-kind"])
        #expect(
            findings.map(\.message).allSatisfy {
                $0.hasPrefix("'contentTypes' must be a list of media types")
            }
        )
    }
}
