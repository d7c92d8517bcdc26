import Diagnostics
import Foundation
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKModel
import SDKPlanning
import SwiftRendering
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// A folder of `Tests/Goldens`: `openapi.yaml`, maybe `sdk.yaml`, and below `Generated` what they must give.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: URL

    var testDescription: String { name }

    /// All folders, by name.
    static let all = GoldenDirectory.names().map {
        GoldenCase(name: $0, folder: GoldenDirectory.url($0))
    }

    /// The folder of what must come out.
    var expected: URL { folder.appending(path: "Generated") }

    /// What the tool makes of the case: the SDK's files, and its findings as text.
    func generated() throws -> [RenderedFile] {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let root = try read("openapi.yaml", into: &library)
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        let document = try #require(
            OpenAPIReader.read(root: root, node: node, in: &library, loader: NoOtherFiles(), reporting: &log)
        )
        let sdk = SDKPlanner.plan(
            document,
            configuration: try configuration(&library, &log),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        let findings = OneLine.render(log.diagnostics, in: library)
        let files = try SwiftRenderer.render(#require(sdk, "\(findings)"), options: RenderingOptions())
        return files + [RenderedFile(path: "findings.txt", contents: Array(findings.utf8))]
    }

    /// The module's name, as the README of the SDK gives it.
    func moduleName() throws -> String {
        let readme = try String(contentsOf: expected.appending(path: "README.md"), encoding: .utf8)
        return String(try #require(readme.firstMatch(of: /The module `(\w+)`/)).1)
    }

    private func configuration(
        _ library: inout SourceLibrary,
        _ log: inout DiagnosticLog
    ) throws -> SDKConfiguration {
        guard FileManager.default.fileExists(atPath: folder.appending(path: "sdk.yaml").path) else {
            return SDKConfiguration()
        }
        let file = try read("sdk.yaml", into: &library)
        let node = try #require(YAMLReader.read(file, in: library, reporting: &log))
        return ConfigurationReader.read(node, reporting: &log)
    }

    private func read(_ name: String, into library: inout SourceLibrary) throws -> SourceFileID {
        library.add(path: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
}

/// Every case is one file.
private struct NoOtherFiles: DocumentLoading {
    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile {
        .missing
    }

    func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        nil
    }
}
