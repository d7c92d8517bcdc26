import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `A folder of versions` {
    private func tool() throws -> Tool {
        let folder = try TemporaryFolder()
        try folder.write("api/1.10/openapi.yaml", Shop.smaller)
        try folder.write("api/1.9.json", "{}")
        try folder.write("api/1.9/openapi.yml", Shop.wider)
        try folder.write("api/1.2.yaml", Shop.first)
        try folder.write("api/1.2-beta.yml", Shop.first)
        try folder.write("api/notes.txt", "")
        try folder.write("api/.hidden.yaml", "")
        try folder.write("api/empty/readme.md", "")
        try folder.write("api/sdk.yaml", "module: Shop\n")
        try FileManager.default.removeItem(at: folder.url("api/1.9.json"))
        return Tool(folder: folder)
    }

    private func names(_ report: DiffReport.Report) -> [String] { [report.old.name, report.new.name] }

    @Test func `is compared step by step and as a whole`() async throws {
        let run = try await tool()("diff", "--versions", "api", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let report = try DiffReport(run)
        #expect(
            report.steps.map(names) == [
                ["api/1.2-beta.yml", "api/1.2.yaml"], ["api/1.2.yaml", "api/1.9/openapi.yml"],
                ["api/1.9/openapi.yml", "api/1.10/openapi.yaml"],
            ]
        )
        #expect(names(report.report) == ["api/1.2-beta.yml", "api/1.10/openapi.yaml"])
    }

    @Test func `is compared from any version to any other`() async throws {
        let run = try await tool()(
            "diff",
            "--versions",
            "api",
            "--from",
            "1.2",
            "--to",
            "1.9",
            "--format",
            "json"
        )
        let report = try DiffReport(run)
        #expect(report.steps.map(names) == [["api/1.2.yaml", "api/1.9/openapi.yml"]])
        #expect(names(report.report) == ["api/1.2.yaml", "api/1.9/openapi.yml"])
    }

    @Test(arguments: ["text", "markdown", "html", "github", "sarif", "junit"])
    func `is shown in every form`(format: String) async throws {
        let run = try await tool()("diff", "--versions", "api", "--format", format)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("orders"))
    }

    @Test func `counts as a whole`() async throws {
        let tool = try tool()
        let whole = try await tool("diff", "--versions", "api", "--fail-on", "breaking", "--quiet")
        #expect(whole.status == 1)
        let part = try await tool(
            "diff",
            "--versions",
            "api",
            "--to",
            "1.9",
            "--fail-on",
            "breaking",
            "--quiet"
        )
        #expect(part.status == 0)
    }

    @Test func `has one policy, whose entries are stale only if no step has met them`() async throws {
        let tool = try tool()
        try tool.folder.write(
            "api/diff.yaml",
            """
            accept:
              - {operation: GET /orders, reason: nobody has orders}
              - {operation: GET /nothing, reason: agreed}

            """
        )
        let run = try await tool("diff", "--versions", "api", "--fail-on", "breaking", "--quiet")
        #expect(run.status == 0)
        #expect(
            run.errors.hasPrefix(
                """
                api/diff.yaml:3:5: warning: no change is what this entry accepts [policy-acceptance-stale]

                """
            ),
            "\(run.errors)"
        )
        #expect(run.errors.components(separatedBy: "policy-acceptance-stale").count == 2, "\(run.errors)")
    }

    @Test(arguments: [
        (["--versions", "missing"], "cannot open the folder 'missing': No such file or directory"),
        (["--versions", "api/empty"], "'api/empty' has fewer than two versions"),
        (["--versions", "api", "--from", "1.3"], "'api' has no version '1.3'"),
        (["--versions", "api", "--from", "1.9", "--to", "1.2"], "'1.9' does not come before '1.2'"),
        (["--versions", "api", "--from", "1.10"], "'1.10' does not come before '1.10'"),
    ])
    func `that is not enough ends the run with 3`(options: [String], message: String) async throws {
        let tool = try tool()
        let errors = try TemporaryFolder()
        try errors.write("text", "")
        let handle = try FileHandle(forWritingTo: errors.url("text"))
        #expect(try await tool.run(["diff"] + options, output: .nullDevice, errors: handle) == 3)
        let text = try errors.text("text")
        #expect(text.hasPrefix("error: \(message)\n"), "\(text)")
    }

    @Test func `names its versions where one is not there`() async throws {
        let run = try await tool()("diff", "--versions", "api", "--to", "2")
        #expect(run.errors.hasSuffix("hint: the versions are '1.2-beta', '1.2', '1.9', '1.10'\n"))
    }
}
