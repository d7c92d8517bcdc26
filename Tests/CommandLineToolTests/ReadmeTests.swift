import Foundation
import TestSupport
import Testing

@Suite struct `The README` {
    @Test func `shows the quick start as it is compiled`() throws {
        let source = try text("Examples/Quickstart/main.swift")
        #expect(try block("swift") == source)
    }

    @Test func `shows an error as the tool prints it`() async throws {
        let shown = try block("console")
        let tool = try Pets.tool(Pets.broken)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets", "--format", "annotated")
        #expect("$ specsmith generate openapi.yaml --output Pets\n" + run.errors == shown)
    }

    @Test func `names the exit codes that the help names`() async throws {
        let help = try await Pets.tool()("generate", "--help").output
        let readme = try text("README.md")
        let codes = help.split(separator: "\n").drop { $0 != "Exit codes:" }.dropFirst().prefix {
            $0.hasPrefix("  ")
        }
        #expect(codes.count == 4)
        for code in codes {
            let line = code.trimmingPrefix("  ")
            #expect(readme.contains("| \(line.prefix(1)) | \(line.dropFirst(3)) |"), "\(line)")
        }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: PackageFolder.url(path), encoding: .utf8)
    }

    /// The first block of code in a language.
    private func block(_ language: String) throws -> String {
        let readme = try text("README.md")
        let start = try #require(readme.firstRange(of: "```\(language)\n")).upperBound
        let end = try #require(readme[start...].firstRange(of: "\n```")).lowerBound
        return String(readme[start..<end]) + "\n"
    }
}
