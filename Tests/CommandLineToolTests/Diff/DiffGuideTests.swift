import Foundation
import TestSupport
import Testing

@Suite struct `The guide to comparing versions` {
    private func page() throws -> String {
        try String(
            contentsOf: PackageFolder.url("docs/guide/comparing-versions.md"),
            encoding: .utf8
        )
    }

    @Test func `has a policy that can be read`() async throws {
        let page = try page()
        let start = try #require(page.firstRange(of: "```yaml\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "\n```")).lowerBound
        let tool = try Shop.tool(Shop.first, Shop.first)
        try tool.folder.write("diff.yaml", String(page[start..<end]) + "\n")
        let run = try await tool("diff", "old.yaml", "new.yaml", "--quiet", "--today", "2030-01-01")
        #expect(run.status == 0)
        // Nothing changed, so that all three entries are stale; the shop has other tags and paths.
        let rules = run.errors.split(separator: "\n").compactMap { $0.split(separator: "[").last }
        #expect(rules.filter { $0 == "policy-acceptance-stale]" }.count == 3)
        #expect(rules.filter { $0 == "policy-filter-unused]" }.count == 3)
        #expect(!run.errors.contains("error"), "\(run.errors)")
    }

    @Test func `names the exit codes that the help names`() async throws {
        let help = try await Pets.tool()("diff", "--help").output
        let codes = help.split(separator: "\n").drop { $0 != "Exit codes:" }.dropFirst().prefix {
            $0.hasPrefix("  ")
        }
        #expect(codes.count == 5)
        let page = try page().replacing("`", with: "")
        for code in codes {
            let line = code.trimmingPrefix("  ")
            #expect(page.contains("| \(line.prefix(1)) | \(line.dropFirst(3))"), "\(line)")
        }
    }
}
