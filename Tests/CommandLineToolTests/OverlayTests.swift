import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Overlays and filters on the command line` {
    private static let generate = ["generate", "openapi.yaml", "--output", "Pets"]

    private static func overlay(_ actions: String, extends: String? = nil) -> String {
        """
        overlay: 1.0.0
        info: {title: Test, version: 1.0.0}
        \(extends.map { "extends: \($0)\n" } ?? "")actions:
          - \(actions)

        """
    }

    private static let renaming = overlay("{target: $.paths.*.get, update: {operationId: findPet}}")

    @Test func `are applied in the order in which they are named`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("a.yaml", Self.renaming)
        try tool.folder.write(
            "b.yaml",
            Self.overlay("{target: \"$.paths.*[?@.operationId=='findPet']\", update: {operationId: seekPet}}")
        )
        let run = try await tool.outcome(of: Self.generate + ["--overlay", "a.yaml", "--overlay", "b.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(try tool.folder.text("Pets/README.md").contains("seekPet"))
        let check = ["check"] + Self.generate.dropFirst()
        let same = try await tool.outcome(of: check + ["--overlay", "a.yaml", "--overlay", "b.yaml"])
        #expect(same.status == 0, "\(same)")
        let other = try await tool.outcome(of: check + ["--overlay", "b.yaml", "--overlay", "a.yaml"])
        #expect(other.status == 1)
        #expect(
            other.errors.contains(
                "b.yaml:4:14: warning: target '$.paths.*[?@.operationId=='findPet']' finds nothing in the document "
                    + "[overlay-target-unmatched]\n"
            ),
            "\(other)"
        )
    }

    @Test func `sdk.yaml names them by paths from its folder`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("api/sdk.yaml", "overlays: [../fixes/names.yaml]\n")
        try tool.folder.write("fixes/names.yaml", Self.renaming)
        let run = try await tool.outcome(of: Self.generate + ["--config", "api/sdk.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(try tool.folder.text("Pets/README.md").contains("findPet"))
        try tool.folder.write("api/sdk.yaml", "overlays: [names.yaml]\n")
        let missing = try await tool.outcome(of: Self.generate + ["--config", "api/sdk.yaml"])
        #expect(missing.status == 1)
        #expect(
            missing.errors.contains(
                "api/sdk.yaml:1:12: error: the overlay is missing: there is no file 'names.yaml' [overlay-not-found]\n"
            ),
            "\(missing)"
        )
    }

    @Test func `what they add is found in their file`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write(
            "bad.yaml",
            Self.overlay("{target: $.components.schemas.Pet, update: {required: [1]}}")
        )
        let run = try await tool.outcome(of: Self.generate + ["--overlay", "bad.yaml"])
        #expect(run.errors.contains("bad.yaml:4:60: "), "\(run)")
    }

    @Test func `an overlay with errors stops the run`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("bad.yaml", Self.overlay("{target: $.info.title, update: Zoo}"))
        let run = try await tool.outcome(of: Self.generate + ["--overlay", "bad.yaml"])
        #expect(run.status == 1)
        #expect(
            run.errors.contains(
                "bad.yaml:4:14: error: the target finds a string, which cannot be updated [overlay-update-impossible]\n"
            ),
            "\(run)"
        )
        #expect(!tool.folder.exists("Pets"))
        let none = try await tool.outcome(of: Self.generate + ["--overlay", "none.yaml"])
        #expect(none.status == 3, "\(none)")
    }

    @Test(arguments: [
        ("openapi.yaml", false), ("./openapi.yaml", false), ("https://example.com/other.yaml", false),
        ("other.yaml", true), ("../openapi.yaml", true),
    ])
    func `extends is compared with the document`(extends: String, isOther: Bool) async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("a.yaml", Self.overlay("{target: $.info, update: {x-a: 1}}", extends: extends))
        let run = try await tool.outcome(of: Self.generate + ["--overlay", "a.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(
            run.errors.contains(
                "a.yaml:3:10: warning: the overlay extends '\(extends)', and is applied to 'openapi.yaml' "
                    + "[overlay-other-document]\n"
            ) == isOther,
            "\(run)"
        )
    }

    @Test func `lint checks what overlays have made`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("a.yaml", Self.overlay("{target: $.paths.*.get, update: {tags: [1]}}"))
        let run = try await tool.outcome(of: ["lint", "openapi.yaml", "--overlay", "a.yaml"])
        #expect(run.errors.contains("a.yaml:4:45: warning: "), "\(run)")
    }

    @Test func `diff compares what overlays have made`() async throws {
        let tool = try Pets.tool(Pets.document)
        try tool.folder.write("names.yaml", Self.renaming)
        try tool.folder.write("with.yaml", "overlays: [names.yaml]\n")
        try tool.folder.write("without.yaml", "{}\n")
        let run = try await tool.outcome(of: [
            "diff", "openapi.yaml", "openapi.yaml", "--old-config", "without.yaml", "--new-config",
            "with.yaml",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("findPet"), "\(run)")
    }

    private static let zoo = Pets.document.replacing(
        "paths:\n",
        with: """
            paths:
              /keepers:
                get: {operationId: listKeepers, tags: [Keepers], responses: {"204": {description: None}}}
                post: {operationId: addKeeper, deprecated: true, responses: {"204": {description: None}}}

            """
    )

    /// Options and the operations that are left.
    private static let filters: [(options: [String], operations: [String])] = [
        ([], ["addKeeper", "getPet", "listKeepers"]),
        (["--include-tag", "Keepers"], ["listKeepers"]),
        (["--include-tag", "Keepers", "--include-tag", "Pets"], ["getPet", "listKeepers"]),
        (["--include-path", "/keepers"], ["addKeeper", "listKeepers"]),
        (["--include-operation", "POST /keepers"], ["addKeeper"]),
        (["--exclude-tag", "Keepers"], ["addKeeper", "getPet"]),
        (["--exclude-path", "/pets"], ["addKeeper", "listKeepers"]),
        (["--exclude-operation", "getPet"], ["addKeeper", "listKeepers"]),
        (["--skip-deprecated"], ["getPet", "listKeepers"]),
    ]

    @Test(arguments: filters)
    func `options choose operations`(options: [String], operations: [String]) async throws {
        let tool = try Pets.tool(Self.zoo)
        let run = try await tool.outcome(of: Self.generate + options)
        #expect(run.status == 0, "\(run)")
        let readme = try tool.folder.text("Pets/README.md")
        let found = ["addKeeper", "getPet", "listKeepers"].filter { readme.contains("\($0)(") }
        #expect(found == operations, "\(readme)")
        #expect(readme.contains("of 3 operations") == !options.isEmpty)
    }

    @Test func `a tag that there is not is told at the document`() async throws {
        let tool = try Pets.tool(Self.zoo)
        let run = try await tool.outcome(of: Self.generate + ["--include-tag", "Keeper"])
        #expect(run.status == 1)
        #expect(run.errors.contains("warning: the document has no tag 'Keeper'"), "\(run)")
        #expect(run.errors.contains("error: no operation of the document is chosen"), "\(run)")
    }
}
