import Diagnostics
import Foundation
import SDKConfiguration
import TestSupport
import Testing
import YAMLReading

@Suite struct `The reference of sdk-yaml` {
    private static let text = try? String(
        contentsOf: PackageFolder.url("docs/guide/sdk-yaml.md"),
        encoding: .utf8
    )

    private func findings(_ text: String) throws -> [Diagnostic] {
        let source = MarkedSource(text, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        _ = ConfigurationReader.read(node, reporting: &log)
        return log.diagnostics
    }

    /// As the hint for an unknown key lists them.
    private func keys() throws -> [String] {
        let hint = try #require(findings("nothing-like-any: 1").first?.hint)
        return try #require(hint.split(separator: " are ").last).split(separator: ", ").map(String.init)
    }

    @Test func `tells of every key`() throws {
        let text = try #require(Self.text)
        let keys = try keys()
        #expect(keys.count > 20)
        #expect(keys.filter { !text.contains("`\($0)`") } == [])
    }

    @Test func `shows keys that are read`() throws {
        let text = try #require(Self.text)
        let blocks = text.split(separator: "```yaml\n").dropFirst().compactMap { part in
            part.split(separator: "```", maxSplits: 1).first.map(String.init)
        }
        #expect(blocks.count >= 9)
        for block in blocks where !block.hasPrefix("overlay:") {
            #expect(try findings(block).map(\.message) == [], "\(block)")
        }
    }

    @Test func `lists every type that needs no module`() throws {
        let text = try #require(Self.text)
        let ranges = ["Int16", "Int32", "UInt16", "UInt32"]
        for type in SDKConfiguration.KnownType.allCases where !ranges.contains(type.rawValue) {
            #expect(text.contains("`\(type.rawValue)`"), "\(type.rawValue)")
        }
    }
}
