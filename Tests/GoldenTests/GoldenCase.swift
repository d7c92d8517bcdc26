import Diagnostics
import Foundation
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKDiff
import SDKModel
import SDKPlanning
import SwiftRendering
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// A folder of `Tests/Goldens`: `openapi.yaml`, maybe `sdk.yaml`, and below `Generated` what they must give.
///
/// With `old.yaml`, and maybe `old-sdk.yaml`, the SDK also offers what callers of that version know.
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

    /// Whether there is an earlier version, whose callers must still compile.
    var hasEarlierVersion: Bool { exists("old.yaml") }

    /// What the tool makes of the case: the SDK's files, and its findings as text.
    func generated() throws -> [RenderedFile] {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        var sdk = try plan("openapi.yaml", "sdk.yaml", &library, &log)
        if hasEarlierVersion, let current = sdk {
            var unused = DiagnosticLog()
            let old = try #require(try plan("old.yaml", "old-sdk.yaml", &library, &unused))
            sdk = Forwarding.sdk(current, since: old, reporting: &log)
        }
        let findings = OneLine.render(log.diagnostics, in: library)
        let files = try SwiftRenderer.render(#require(sdk, "\(findings)"), options: RenderingOptions())
        return files + [RenderedFile(path: "findings.txt", contents: Array(findings.utf8))]
    }

    /// The SDK of the earlier version as it was.
    func earlier() throws -> [RenderedFile] {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let sdk = try plan("old.yaml", "old-sdk.yaml", &library, &log)
        return SwiftRenderer.render(try #require(sdk), options: RenderingOptions(hasReadme: false))
    }

    private func plan(
        _ document: String,
        _ configuration: String,
        _ library: inout SourceLibrary,
        _ log: inout DiagnosticLog
    ) throws -> SDK? {
        let root = try read(document, into: &library)
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        let read = try #require(
            OpenAPIReader.read(root: root, node: node, in: &library, loader: NoOtherFiles(), reporting: &log)
        )
        return SDKPlanner.plan(
            read,
            configuration: try self.configuration(configuration, &library, &log),
            options: SDKPlanner.Options(source: document, library: library),
            reporting: &log
        )
    }

    /// The module's name, as the README of the SDK gives it.
    func moduleName() throws -> String {
        let readme = try String(contentsOf: expected.appending(path: "README.md"), encoding: .utf8)
        return String(try #require(readme.firstMatch(of: /The module `(\w+)`/)).1)
    }

    private func configuration(
        _ name: String,
        _ library: inout SourceLibrary,
        _ log: inout DiagnosticLog
    ) throws -> SDKConfiguration {
        guard exists(name) else { return SDKConfiguration() }
        let file = try read(name, into: &library)
        let node = try #require(YAMLReader.read(file, in: library, reporting: &log))
        return ConfigurationReader.read(node, reporting: &log)
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
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
