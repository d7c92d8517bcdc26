import Foundation
import TestSupport
import Testing

/// What the compiler says that a golden SDK declares: its symbol graph.
struct SymbolGraph {
    /// Kind and path: `method PetsClient.getPet(id:)`.
    let symbols: Set<String>

    /// Whether the runtime that generated code needs was built beside these tests.
    static var isAvailable: Bool {
        guard let modules = try? modules() else { return false }
        return FileManager.default.fileExists(atPath: modules.appending(path: "SDKRuntime.swiftmodule").path)
    }

    /// Whether the case is a public SDK of one document and one module, without modules of the user's and
    /// without declarations that forward from an older one.
    static func hasSDK(_ golden: String) -> Bool {
        let older = GoldenDirectory.url(golden).appending(path: "old.yaml")
        let settings = try? String(
            contentsOf: GoldenDirectory.url(golden).appending(path: "sdk.yaml"),
            encoding: .utf8
        )
        let others = ["access: ", "modules: ", "overlays: ", "types:"]
        if let settings, others.contains(where: settings.contains) { return false }
        return FileManager.default.fileExists(atPath: sources(golden).path)
            && !FileManager.default.fileExists(atPath: older.path)
    }

    init(of golden: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "symbols-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let module = try Self.moduleName(of: golden)
        try Self.compile(golden, module, into: folder)
        let graph = try Data(contentsOf: folder.appending(path: "\(module).symbols.json"))
        // The graph also has what the module exports of others; mangled names begin with the module's.
        let own = "s:\(module.utf8.count)\(module)"
        let all = try JSONDecoder().decode(Graph.self, from: graph).symbols
        symbols = Set(all.filter { $0.identifier.precise.hasPrefix(own) }.compactMap(\.text))
    }

    private static func compile(_ golden: String, _ module: String, into folder: URL) throws {
        let files = try #require(FileManager.default.enumerator(atPath: sources(golden).path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
            .map { sources(golden).appending(path: $0).path }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-emit-module", "-wmo", "-swift-version", "6", "-package-name", "golden",
                "-Xfrontend", "-experimental-skip-all-function-bodies",
                "-module-name", module, "-I", try modules().path, "-o",
                folder.appending(path: "\(module).swiftmodule").path, "-emit-symbol-graph",
                "-emit-symbol-graph-dir", folder.path, "-symbol-graph-minimum-access-level", "public",
            ] + files
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self))")
    }

    private static func modules() throws -> URL { try BuildFolder.url().appending(path: "Modules") }

    private static func sources(_ golden: String) -> URL {
        GoldenDirectory.url(golden).appending(path: "Generated/Sources")
    }

    /// As the SDK's README gives it.
    private static func moduleName(of golden: String) throws -> String {
        let readme = GoldenDirectory.url(golden).appending(path: "Generated/README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        return String(try #require(text.firstMatch(of: /The module `(\w+)`/)).1)
    }

    private struct Graph: Decodable {
        let symbols: [Symbol]
    }

    private struct Symbol: Decodable {
        let kind: Kind
        let identifier: Identifier
        let pathComponents: [String]

        struct Kind: Decodable {
            let identifier: String
        }

        struct Identifier: Decodable {
            let precise: String
        }

        /// Nil for what a conformance adds, and for operators.
        var text: String? {
            guard !identifier.precise.contains("::SYNTHESIZED::"), let kind = Self.kinds[kind.identifier]
            else {
                return nil
            }
            return "\(kind) \(pathComponents.joined(separator: "."))"
        }

        private static let kinds = [
            "swift.struct": "struct", "swift.class": "class", "swift.enum": "enum", "swift.enum.case": "case",
            "swift.typealias": "typealias", "swift.property": "property",
            "swift.type.property": "staticProperty", "swift.method": "method",
            "swift.type.method": "staticMethod", "swift.init": "initializer",
        ]
    }
}
