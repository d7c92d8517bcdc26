import Diagnostics
import DocumentTestSupport
import Foundation
import OpenAPIModel
import OpenAPIReading
import OverlayApplying
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

    static func named(_ name: String) throws -> GoldenCase { try #require(all.first { $0.name == name }) }

    /// The folder of what must come out.
    var expected: URL { folder.appending(path: "Generated") }

    /// Whether there is an earlier version, whose callers must still compile.
    var hasEarlierVersion: Bool { exists("old.yaml") }

    /// The modules of the SDK, that of the client first.
    func modules() throws -> [String] {
        let module = try moduleName()
        let sources = expected.appending(path: "Sources")
        guard hasSeveralModules else { return [module] }
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
        return [module] + folders.filter { $0 != module }
    }

    var hasSeveralModules: Bool { settings.contains("modules: ") }

    /// The sources of one of its modules.
    func sources(of module: String) throws -> URL {
        let sources = expected.appending(path: "Sources")
        return try modules().count == 1 ? sources : sources.appending(path: module)
    }

    /// Code that uses the SDK: in the same module, or in another one where there are several.
    var uses: URL { folder.appending(path: "Uses.swift") }

    /// Modules of the user's that the SDK imports: a file each.
    func ownModules() throws -> [URL] {
        try files(in: "Modules")
    }

    /// Files of the user's that are in the module of the SDK.
    func ownFiles() throws -> [URL] {
        try files(in: "Own")
    }

    private func files(in name: String) throws -> [URL] {
        guard exists(name) else { return [] }
        let files = folder.appending(path: name)
        return try FileManager.default.contentsOfDirectory(atPath: files.path).sorted().map {
            files.appending(path: $0)
        }
    }

    /// Whether the SDK is for modules whose default isolation is the main actor.
    var isNonisolated: Bool { settings.contains("isolation: nonisolated") }

    private var settings: String {
        (try? String(contentsOf: folder.appending(path: "sdk.yaml"), encoding: .utf8)) ?? ""
    }

    /// What the SDK holds, whatever was found on the way.
    func sdk() throws -> SDK {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        return try #require(try plan("openapi.yaml", "sdk.yaml", &library, &log))
    }

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
        let settings = try self.configuration(configuration, &library, &log)
        var node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        for setting in settings.overlays {
            let file = try read(setting.value, into: &library)
            let overlay = try #require(YAMLReader.read(file, in: library, reporting: &log))
            node = try #require(
                OverlayReader.read(overlay, reporting: &log)?.applied(to: node, reporting: &log)
            )
        }
        let read = try #require(
            OpenAPIReader.read(root: root, node: node, in: &library, loader: LibraryFiles(), reporting: &log)
        )
        return SDKPlanner.plan(
            read,
            configuration: settings,
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
