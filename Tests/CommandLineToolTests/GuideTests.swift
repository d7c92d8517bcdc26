import Foundation
import TestSupport
import Testing

@Suite struct `A guide` {
    @Test(arguments: try Guide.all().flatMap(\.snippets))
    func `shows code as it is compiled`(snippet: Snippet) throws {
        let folders = ["Examples/Guides", "Tests/SpecsmithMockTests/Server"]
        let files = try folders.flatMap { try Guide.files(in: $0, of: "swift") }
        let holders = try files.filter { try Guide.lines(of: $0).contains(snippet.lines) }
        #expect(
            !holders.isEmpty,
            """
            no file of \(folders.joined(separator: " or ")) has this code:
            \(snippet.lines.joined(separator: "\n"))
            """
        )
    }

    @Test(arguments: try Guide.all())
    func `has code, and closes it`(guide: Guide) {
        #expect(guide.fenceCount > 0 && guide.fenceCount.isMultiple(of: 2))
        #expect(guide.snippets.allSatisfy { !$0.lines.isEmpty && $0.isClosed })
    }

    @Test func `is found`() throws {
        #expect(try Guide.all().map(\.name).contains("first-steps.md"))
    }
}

/// A page of `docs/guide` with its Swift code, but for the manifest of a package.
struct Guide: Sendable, CustomTestStringConvertible {
    let name: String
    let snippets: [Snippet]
    /// Lines that open or close a block of code, of any language.
    let fenceCount: Int

    var testDescription: String { name }

    static func all() throws -> [Guide] {
        try files(in: "docs/guide", of: "md").map { file in
            let name = file.lastPathComponent
            let lines = try lines(of: file)
            let snippets = Snippet.all(in: lines, of: name)
            return Guide(
                name: name,
                snippets: snippets.filter { !$0.isManifest },
                fenceCount: lines.count { $0.hasPrefix("```") }
            )
        }
    }

    static func files(in folder: String, of type: String) throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(at: PackageFolder.url(folder), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == type }
            .sorted { $0.path < $1.path }
    }

    /// Lines without their indentation.
    static func lines(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.drop { $0 == " " }) }
    }
}

/// One block of Swift code in a guide.
struct Snippet: Sendable, CustomTestStringConvertible {
    let guide: String
    /// Of the fence that opens the block, from 1.
    let line: Int
    /// Without indentation.
    let lines: [String]
    let isClosed: Bool

    var testDescription: String { "\(guide):\(line)" }
    var isManifest: Bool { lines.first?.hasPrefix("// swift-tools-version:") == true }

    static func all(in page: [String], of guide: String) -> [Snippet] {
        page.indices.filter { page[$0].hasPrefix("```swift") }.map { fence in
            let rest = page[(fence + 1)...]
            let lines = rest.prefix { !$0.hasPrefix("```") }
            return Snippet(
                guide: guide,
                line: fence + 1,
                lines: Array(lines),
                isClosed: lines.endIndex < rest.endIndex
            )
        }
    }
}
