import Foundation
import SwiftRendering
import TestSupport
import Testing

/// Small documents, one feature each, and the whole SDKs that they give.
@Suite struct `Golden SDKs` {
    @Test(arguments: GoldenCase.all)
    func `are written as expected`(golden: GoldenCase) throws {
        let files = try golden.generated().map { (path: $0.path, contents: $0.contents) }
        let differences = try GoldenDirectory(golden.expected).differences(from: files)
        #expect(differences == [])
    }

    @Test(arguments: GoldenCase.all)
    func `compile without warnings`(golden: GoldenCase) throws {
        let compiler = try Compiler()
        let sources = golden.expected.appending(path: "Sources")
        #expect(try compiler.typeCheck(sources, module: golden.moduleName()) == "")
    }

    @Test(arguments: GoldenCase.all)
    func `come out the same twice`(golden: GoldenCase) throws {
        #expect(try golden.generated() == golden.generated())
    }

    @Test func `there are cases`() {
        #expect(GoldenCase.all.count >= 14)
    }
}

/// The Swift compiler, with the runtime's modules as this test was built with them.
struct Compiler {
    private let modules: URL

    init() throws { modules = try BuildFolder.url().appending(path: "Modules") }

    /// What the compiler says of all Swift files below a folder, as one module; warnings are errors.
    func typeCheck(_ folder: URL, module: String) throws -> String {
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
            $0 as? String
        }
        .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0).path }
        try #require(!files.isEmpty)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-package-name",
                "golden",
                "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature",
                "InternalImportsByDefault",
                "-enable-upcoming-feature", "MemberImportVisibility", "-module-name", module, "-I",
                modules.path,
            ] + files
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
