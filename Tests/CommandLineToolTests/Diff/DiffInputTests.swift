import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `What a comparison reads and writes` {
    @Test(arguments: [["diff", "-", "new.yaml"], ["diff", "old.yaml", "-"]])
    func `one document may come from standard input`(arguments: [String]) async throws {
        let tool = try Shop.tool(Shop.first, Shop.first)
        let run = try await tool(
            arguments[0],
            arguments[1],
            arguments[2],
            "--format",
            "json",
            "--fail-on",
            "breaking",
            input: arguments[1] == "-" ? Shop.first : Shop.smaller
        )
        #expect(run.status == (arguments[1] == "-" ? 0 : 1))
        let report = try DiffReport(run).report
        #expect([report.old.name, report.new.name] == arguments.dropFirst().map { $0 == "-" ? "stdin" : $0 })
    }

    @Test func `documents may have other files`() async throws {
        let tool = Tool(folder: try TemporaryFolder())
        let divided = Shop.first.replacing("\"#/components/schemas/Item\"", with: "schemas/item.yaml")
        for (folder, type) in [("v1", "string"), ("v2", "integer")] {
            try tool.folder.write("\(folder)/openapi.yaml", divided)
            try tool.folder.write(
                "\(folder)/schemas/item.yaml",
                "type: object\nproperties: {size: {type: \(type)}}\n"
            )
        }
        let run = try await tool("diff", "v1/openapi.yaml", "v2/openapi.yaml", "--format", "json")
        #expect(run.status == 0)
        let change = try #require(try DiffReport(run).report.changes.first { $0.rule == "type-changed" })
        #expect(change.old?.file == "v1/schemas/item.yaml")
        #expect(change.new?.file == "v2/schemas/item.yaml")
    }

    @Test func `the SDKs are made as the sdk-yaml beside each document says`() async throws {
        let tool = Tool(folder: try TemporaryFolder())
        try tool.folder.write("v1/openapi.yaml", Shop.first)
        try tool.folder.write("v2/openapi.yaml", Shop.first)
        try tool.folder.write("v2/sdk.yaml", "names: {types: {Item: Product}}\n")
        let options = ["diff", "v1/openapi.yaml", "v2/openapi.yaml", "--fail-on", "breaking"]
        let own = try await tool.run(options, output: .nullDevice, errors: .nullDevice)
        #expect(own == 1)
        for config in [["--config", "v2/sdk.yaml"], ["--old-config", "v2/sdk.yaml"]] {
            let same = try await tool.run(options + config, output: .nullDevice, errors: .nullDevice)
            #expect(same == 0, "\(config)")
        }
    }

    @Test func `the same input gives the same bytes`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        for format in ["text", "json", "markdown", "html", "github", "sarif", "junit"] {
            let first = try await tool("diff", "old.yaml", "new.yaml", "--format", format)
            let second = try await tool("diff", "old.yaml", "new.yaml", "--format", format)
            #expect(first == second)
            #expect(first.output.contains("orders"), "\(format)")
            #expect(first.errors == "", "\(format)")
        }
    }

    @Test func `a report goes to a file`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        let printed = try await tool("diff", "old.yaml", "new.yaml", "--format", "markdown")
        let run = try await tool("diff", "old.yaml", "new.yaml", "--format", "markdown", "-o", "changes.md")
        #expect(run == .init(status: 0, output: "", errors: ""))
        #expect(try tool.folder.text("changes.md") == printed.output)
        // Over an older one, and quietly too; nothing else is left in the folder.
        try tool.folder.write("changes.md", "old")
        let quiet = try await tool(
            "diff",
            "old.yaml",
            "new.yaml",
            "--format",
            "markdown",
            "-o",
            "changes.md",
            "-q"
        )
        #expect(quiet == run)
        #expect(try tool.folder.text("changes.md") == printed.output)
        #expect(try tool.folder.files(below: "") == ["changes.md", "new.yaml", "old.yaml"])
    }

    @Test func `a report in a file has no colours unless they are asked for`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        _ = try await tool("diff", "old.yaml", "new.yaml", "-o", "plain.txt")
        _ = try await tool("diff", "old.yaml", "new.yaml", "-o", "coloured.txt", "--color", "always")
        #expect(try !tool.folder.text("plain.txt").contains("\u{1B}["))
        #expect(try tool.folder.text("coloured.txt").contains("\u{1B}["))
    }

    @Test func `a file that a link leads to is written, and stays behind the link`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        try tool.folder.write("reports/real.txt", "old")
        let link = tool.folder.path("link.txt")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "reports/real.txt")
        #expect(try await tool("diff", "old.yaml", "new.yaml", "-o", "link.txt").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "reports/real.txt")
        #expect(try tool.folder.text("reports/real.txt").contains("Shop"))
    }

    @Test(arguments: [
        ("missing/changes.md", "No such file or directory"), ("old.yaml/changes.md", "Not a directory"),
    ])
    func `a report that cannot be written ends the run with 3`(path: String, reason: String) async throws {
        let run = try await Shop.tool(Shop.first, Shop.smaller)("diff", "old.yaml", "new.yaml", "-o", path)
        #expect(run == .init(status: 3, output: "", errors: "error: cannot write '\(path)': \(reason)\n"))
    }

    @Test func `the next version of the SDK is told`() async throws {
        let run = try await Shop.tool(Shop.first, Shop.smaller)(
            "diff",
            "old.yaml",
            "new.yaml",
            "--current",
            "2.3.1"
        )
        #expect(run.output.contains("3.0.0"), "\(run.output)")
    }
}
