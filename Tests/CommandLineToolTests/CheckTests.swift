import Foundation
import Testing

@Suite struct `specsmith check` {
    @Test func `agrees with what generate wrote`() async throws {
        let tool = try await Pets.generated()
        let count = try tool.folder.files(below: "Pets").count - 1
        let run = try await tool("check", "openapi.yaml", "--output", "Pets")
        #expect(run == .init(status: 0, output: "up to date: \(count) files\n", errors: ""))
    }

    @Test func `names what is missing, changed by hand and not generated any more, and writes nothing`()
        async throws
    {
        let tool = try await Pets.generated()
        let files = try tool.folder.files(below: "Pets")
        let owner = try #require(files.first { $0.hasSuffix("/Owner.swift") })
        let pet = try #require(files.first { $0.hasSuffix("/Pet.swift") })
        try tool.folder.write("openapi.yaml", Pets.withoutOwner)
        try FileManager.default.removeItem(at: tool.folder.url("Pets/README.md"))
        try tool.folder.write("Pets/\(pet)", "mine\n")
        let before = try tool.folder.states(below: "Pets")
        let run = try await tool("check", "openapi.yaml", "--output", "Pets/")
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains("Pets/README.md is missing"))
        #expect(lines.contains("Pets/\(pet) was edited by hand"))
        #expect(lines.contains("Pets/\(owner) is not generated any more"))
        #expect(lines.contains("Pets/.specsmith-manifest.json is out of date"))
        #expect(run.errors == "\(lines.count) files differ\n")
        #expect(try tool.folder.states(below: "Pets") == before)
    }

    @Test func `finds everything missing in a folder that is not there`() async throws {
        let tool = try Pets.tool()
        let run = try await tool("check", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.hasSuffix(" is missing") })
        #expect(!tool.folder.exists("Pets"))
    }

    @Test func `gives differences to programs as findings`() async throws {
        let tool = try await Pets.generated()
        try tool.folder.write("Pets/README.md", "mine\n")
        let json = try await tool("check", "openapi.yaml", "--output", "Pets", "--format", "json")
        #expect(json.status == 1)
        #expect(
            json.output == """
                [
                {"id":"generated-file-differs","severity":"error","message":"generated file was edited by hand",\
                "hint":"move the change elsewhere, then generate again with --force",\
                "range":{"file":"Pets/README.md","start":{"line":1,"column":1},"end":{"line":1,"column":1}},"notes":[]}
                ]

                """
        )
        let github = try await tool("check", "openapi.yaml", "--output", "Pets", "--format", "github")
        #expect(github.output.hasPrefix("::error file=Pets/README.md,line=1,"), "\(github.output)")
    }

    @Test func `reports a document's errors as generate does`() async throws {
        let tool = try await Pets.generated()
        try tool.folder.write("openapi.yaml", Pets.broken)
        let run = try await tool("check", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("openapi.yaml:20:23: \(Pets.brokenFinding)\n"))
        #expect(run.output == "")
    }
}
