import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `generate --since` {
    private static let renamed = Pets.document.replacing("getPet", with: "findPet")
    private static let generate = ["generate", "openapi.yaml", "--output", "Pets"]
    private static let check = ["check"] + generate.dropFirst()
    private static let method = "    public func getPet(petId: String) async throws(PetsError) -> Pet {"

    /// The document with another name of its operation, and as `old.yaml` the one before.
    private static func tool() throws -> Tool {
        let tool = try Pets.tool(renamed)
        try tool.folder.write("old.yaml", Pets.document)
        return tool
    }

    @Test func `keeps the names that only the earlier SDK has`() async throws {
        let tool = try Self.tool()
        let run = try await tool.outcome(of: Self.generate + ["--since", "old.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(try tool.folder.text("Pets/Sources/Deprecated.swift").contains(Self.method))
        #expect(try await tool.outcome(of: Self.check + ["--since", "old.yaml"]).status == 0)
        let check = try await tool.outcome(of: Self.check)
        #expect(check.output.contains("Pets/Sources/Deprecated.swift is not generated any more\n"))
    }

    @Test func `changes nothing but one file`() async throws {
        let tool = try Self.tool()
        #expect(try await tool.outcome(of: Self.generate).status == 0)
        let run = try await tool.outcome(of: Self.generate + ["--since", "old.yaml"])
        #expect(run == .init(status: 0, output: "wrote 1 file, 7 unchanged\n", errors: ""))
        let sdk = try await tool.outcome(of: Self.generate + ["--since", "openapi.yaml"])
        #expect(sdk.status == 0)
        #expect(!tool.folder.exists("Pets/Sources/Deprecated.swift"))
    }

    @Test func `takes the earlier document from sdk.yaml, by a path from there`() async throws {
        let tool = try Self.tool()
        try tool.folder.write("api/sdk.yaml", "since: ../old.yaml\n")
        let run = try await tool.outcome(of: Self.generate + ["--config", "api/sdk.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(try tool.folder.text("Pets/Sources/Deprecated.swift").contains(Self.method))
    }

    @Test func `takes the earlier document from a git revision, and names it in messages`() async throws {
        let repository = try await Repository()
        try await repository.commit(["openapi.yaml": Pets.document])
        try repository.folder.write("openapi.yaml", Self.renamed)
        let since = ["--since", "git:HEAD:openapi.yaml"]
        let run = try await repository.tool.outcome(of: Self.generate + since)
        #expect(run.status == 0, "\(run)")
        #expect(try repository.folder.text("Pets/Sources/Deprecated.swift").contains(Self.method))
        try repository.folder.write("sdk.yaml", "module: Zoo\nclient: PetsClient\n")
        let moved = try await repository.tool.outcome(of: Self.generate + since + ["--verbose"])
        let message =
            "the module 'Pets' is not kept: the module is called 'Zoo' now, which every import must say"
        #expect(
            moved.errors.contains("HEAD:openapi.yaml:24:7: note: \(message) [not-forwarded]\n"),
            "\(moved)"
        )
    }

    @Test func `makes the earlier SDK as its own configuration says`() async throws {
        let tool = try Self.tool()
        try tool.folder.write("then.yaml", "names: {operations: {getPet: fetchPet}}\n")
        let run = try await tool.outcome(
            of: Self.generate + ["--since", "old.yaml", "--since-config", "then.yaml"]
        )
        #expect(run.status == 0, "\(run)")
        #expect(
            try tool.folder.text("Pets/Sources/Deprecated.swift").contains("func fetchPet(petId: String)")
        )
    }

    @Test func `says at the earlier document what cannot be kept`() async throws {
        let tool = try Self.tool()
        let required = "{name: key, in: query, required: true, schema: {type: string}}"
        try tool.folder.write(
            "openapi.yaml",
            Self.renamed.replacing(
                "schema: {type: string}}\n",
                with: "schema: {type: string}}\n        - \(required)\n"
            )
        )
        let run = try await tool.outcome(of: Self.generate + ["--since", "old.yaml", "--verbose"])
        #expect(run.status == 0, "\(run)")
        let message =
            "the method 'pets.getPet(petId:)' is not kept: it has no value for the argument 'key', which is required"
        #expect(run.errors.contains("old.yaml:10:7: note: \(message) [not-forwarded]\n"), "\(run.errors)")
    }

    @Test func `reports errors of the earlier document, and none of its warnings`() async throws {
        let tool = try Self.tool()
        try tool.folder.write("old.yaml", Pets.doubtful)
        let strict = try await tool.outcome(of: Self.generate + ["--since", "old.yaml", "--strict"])
        #expect(strict.output.hasPrefix("wrote "), "\(strict)")
        try tool.folder.write("old.yaml", Pets.broken)
        let run = try await tool.outcome(of: Self.generate + ["--since", "old.yaml"])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("old.yaml:20:23: \(Pets.brokenFinding)\n"), "\(run.errors)")
    }

    @Test(arguments: [
        (["--since", "missing.yaml"], 3, "error: cannot read 'missing.yaml': No such file or directory\n"),
        (["--since-config", "x.yaml"], 2, "Error: --since-config needs --since\n"),
    ])
    func `refuses`(options: [String], status: Int32, beginning: String) async throws {
        let run = try await Self.tool().outcome(of: Self.generate + options)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
    }
}
