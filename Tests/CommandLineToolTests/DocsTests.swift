import Foundation
import Testing

@Suite struct `specsmith docs` {
    private static let markdown = ["docs", "openapi.yaml", "--output", "pages"]

    @Test func `writes Markdown pages, and nothing where nothing changed`() async throws {
        let tool = try Pets.tool()
        let first = try await tool.outcome(of: Self.markdown)
        #expect(first == .init(status: 0, output: "wrote 5 files\n", errors: ""))
        #expect(
            try tool.folder.files(below: "pages").sorted() == [
                ".specsmith-manifest.json", "Pets.md", "README.md", "models/Owner.md", "models/Pet.md",
                "models/README.md",
            ]
        )
        let page = try tool.folder.text("pages/Pets.md")
        #expect(page.contains("`GET /pets/{petId}`"))
        #expect(page.contains("[`Pet`](models/Pet.md)"))
        let before = try tool.folder.states(below: "pages")
        let second = try await tool.outcome(of: Self.markdown)
        #expect(second == .init(status: 0, output: "nothing changed\n", errors: ""))
        #expect(try tool.folder.states(below: "pages") == before)
        let check = try await tool.outcome(of: Self.markdown + ["--check"])
        #expect(check == .init(status: 0, output: "up to date: 5 files\n", errors: ""))
    }

    @Test func `says what differs and writes nothing, then removes only what it wrote`() async throws {
        let tool = try Pets.tool()
        _ = try await tool.outcome(of: Self.markdown)
        try tool.folder.write("pages/notes.md", "mine\n")
        try tool.folder.write("openapi.yaml", Pets.withoutOwner)
        let before = try tool.folder.states(below: "pages")
        let check = try await tool.outcome(of: Self.markdown + ["--check"])
        #expect(check.status == 1)
        #expect(
            check.output.split(separator: "\n").contains("pages/models/Owner.md is not generated any more")
        )
        #expect(check.output.split(separator: "\n").contains("pages/models/Pet.md is out of date"))
        #expect(try tool.folder.states(below: "pages") == before)
        let run = try await tool.outcome(of: Self.markdown)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!tool.folder.exists("pages/models/Owner.md"))
        #expect(try tool.folder.text("pages/notes.md") == "mine\n")
    }

    @Test func `keeps a page that was edited by hand, unless it is forced`() async throws {
        let tool = try Pets.tool()
        _ = try await tool.outcome(of: Self.markdown)
        try tool.folder.write("pages/Pets.md", "mine\n")
        let run = try await tool.outcome(of: Self.markdown)
        #expect(run.status == 1)
        #expect(run.errors.contains("Pets.md"))
        #expect(try tool.folder.text("pages/Pets.md") == "mine\n")
        let forced = try await tool.outcome(of: Self.markdown + ["--force"])
        #expect(forced.status == 0)
        #expect(try tool.folder.text("pages/Pets.md") != "mine\n")
    }

    @Test func `writes one page of HTML`() async throws {
        let tool = try Pets.tool()
        let run = try await tool.outcome(of: Self.markdown + ["--format", "html"])
        #expect(run == .init(status: 0, output: "wrote 1 file\n", errors: ""))
        let page = try tool.folder.text("pages/index.html")
        #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("getPet"))
    }

    @Test func `writes a catalog for DocC`() async throws {
        let tool = try Pets.tool()
        let run = try await tool.outcome(of: Self.markdown + ["--format", "docc"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(tool.folder.exists("pages/Pets.docc/getting-started.md"))
    }

    @Test(arguments: [[], ["--check"], ["--force"]])
    func `stays away from the folder of an SDK`(arguments: [String]) async throws {
        let tool = try await Pets.generated()
        let before = try tool.folder.states(below: "Pets")
        let run = try await tool.outcome(of: ["docs", "openapi.yaml", "--output", "Pets"] + arguments)
        #expect(
            run
                == .init(
                    status: 1,
                    output: "",
                    errors: """
                        error: the folder holds an SDK, whose files would be removed (output folder 'Pets')
                        hint: write to a folder of its own, or remove that one first

                        """
                )
        )
        #expect(try tool.folder.states(below: "Pets") == before)
    }

    @Test(arguments: [[], ["--force"]])
    func `is stayed away from by an SDK`(arguments: [String]) async throws {
        let tool = try Pets.tool()
        _ = try await tool.outcome(of: Self.markdown)
        let before = try tool.folder.states(below: "pages")
        let run = try await tool.outcome(
            of: ["generate", "openapi.yaml", "--output", "pages"] + arguments
        )
        #expect(
            run
                == .init(
                    status: 1,
                    output: "",
                    errors: """
                        error: the folder holds pages of Markdown, whose files would be removed \
                        (output folder 'pages')
                        hint: write to a folder of its own, or remove that one first

                        """
                )
        )
        #expect(try tool.folder.states(below: "pages") == before)
    }

    @Test(arguments: ["html", "docc"])
    func `keeps the pages of another form`(format: String) async throws {
        let tool = try Pets.tool()
        _ = try await tool.outcome(of: Self.markdown)
        let before = try tool.folder.states(below: "pages")
        let run = try await tool.outcome(of: Self.markdown + ["--format", format])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("error: the folder holds pages of Markdown"), "\(run.errors)")
        #expect(try tool.folder.states(below: "pages") == before)
    }

    @Test func `writes nothing where the document has errors`() async throws {
        let tool = try Pets.tool()
        try tool.folder.write("openapi.yaml", Pets.broken)
        let run = try await tool.outcome(of: Self.markdown)
        #expect(run.status == 1)
        #expect(run.errors.contains(Pets.brokenFinding), "\(run.errors)")
        #expect(!tool.folder.exists("pages"))
    }

    @Test(
        arguments: [
            (["--check", "--force"], "--check and --force exclude each other"),
            (["--format", "pdf"], "pdf"),
            (["--verbose", "--quiet"], "--verbose and --quiet exclude each other"),
        ]
    )
    func `refuses what makes no sense`(arguments: [String], message: String) async throws {
        let run = try await Pets.tool().outcome(of: Self.markdown + arguments)
        #expect(run.status == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
    }
}
