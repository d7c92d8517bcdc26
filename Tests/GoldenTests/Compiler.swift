import Foundation
import TestSupport
import Testing

/// The Swift compiler, with the runtime's modules as this test was built with them.
struct Compiler {
    private let modules: URL

    init() throws { modules = try BuildFolder.url().appending(path: "Modules") }

    /// What the compiler says of all Swift files below a folder, as one module; warnings are errors.
    ///
    /// `others` are more files of it, `modules` a folder of modules that it may import.
    func typeCheck(
        _ folder: URL,
        module: String,
        others: [URL] = [],
        modules: URL? = nil,
        options: [String] = []
    ) throws -> String {
        try run(
            ["-typecheck", "-warnings-as-errors", "-module-name", module] + Self.searchPath(modules) + options
                + Self.sources(below: folder) + others.map(\.path)
        )
    }

    /// Makes a module of all Swift files below a folder, in that folder or another one, whose modules it may import.
    ///
    /// Says what `typeCheck` says of declarations.
    func emitModule(_ folder: URL, module: String, into modules: URL? = nil) throws -> String {
        let output = (modules ?? folder).appending(path: "\(module).swiftmodule").path
        return try run(
            [
                "-emit-module", "-emit-module-path", output, "-warnings-as-errors", "-module-name", module,
            ] + Self.searchPath(modules) + Self.sources(below: folder)
        )
    }

    /// What the compiler says of a file that imports a module made in the folder.
    func check(caller: URL, importing folder: URL) throws -> String {
        try run(["-typecheck", "-I", folder.path, caller.path])
    }

    private static func searchPath(_ modules: URL?) -> [String] { modules.map { ["-I", $0.path] } ?? [] }

    private static func sources(below folder: URL) throws -> [String] {
        if folder.pathExtension == "swift" { return [folder.path] }
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
            $0 as? String
        }
        .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0).path }
        try #require(!files.isEmpty)
        return files
    }

    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-swift-version", "6", "-package-name", "golden", "-enable-upcoming-feature",
                "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
                "-enable-upcoming-feature", "MemberImportVisibility", "-I", modules.path,
            ] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus)\n" + text
    }
}
