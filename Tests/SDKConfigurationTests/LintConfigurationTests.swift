import Diagnostics
import SDKConfiguration
import TestSupport
import Testing
import YAMLReading

@Suite struct `Reading lint in sdk.yaml` {
    @Test func `takes a level for each rule, in order`() throws {
        let (configuration, findings) = try read(
            "lint: {b-rule: off, a-rule: warning, c-rule: note, d-rule: error}"
        )
        #expect(findings.isEmpty)
        #expect(configuration.lint.map(\.rule) == ["b-rule", "a-rule", "c-rule", "d-rule"])
        #expect(
            configuration.lint.map(\.level)
                == [.off, .severity(.warning), .severity(.note), .severity(.error)]
        )
        #expect(configuration.lint.first?.range.start == SourcePosition(line: 1, column: 8))
    }

    @Test func `reports what is no level`() throws {
        let (configuration, findings) = try read("lint: {a-rule: 1️⃣of, b-rule: 2️⃣1, c-rule: off}")
        #expect(configuration.lint.map(\.rule) == ["c-rule"])
        #expect(
            findings == [
                Finding("1️⃣", "configuration-invalid-value", "'a-rule' cannot be 'of'"),
                Finding(
                    "2️⃣",
                    "configuration-wrong-kind",
                    "'b-rule' must be off, note, warning or error, found an integer"
                ),
            ]
        )
        #expect(try read("lint: 1️⃣[a]").1.map(\.message) == ["'lint' must be a mapping, found a sequence"])
    }

    private func read(_ text: String) throws -> (SDKConfiguration, [Finding]) {
        let source = MarkedSource(text, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let configuration = ConfigurationReader.read(node, reporting: &log)
        return (configuration, source.findings(of: log))
    }
}
