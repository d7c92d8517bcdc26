import Foundation
import Testing

@Suite struct `specsmith generate` {
    @Test func `writes sources, a README and the list of its files`() async throws {
        let tool = try Pets.tool()
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        let files = try tool.folder.files(below: "Pets")
        #expect(run == .init(status: 0, output: "wrote \(files.count - 1) files\n", errors: ""))
        #expect(files.contains("README.md"))
        #expect(files.contains(".specsmith-manifest.json"))
        #expect(files.contains { $0.hasPrefix("Sources/") && $0.hasSuffix("/Pet.swift") })
        #expect(!files.contains("Package.swift"))
    }

    @Test func `writes nothing when nothing changed`() async throws {
        let tool = try await Pets.generated()
        let before = try tool.folder.states(below: "Pets")
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run == .init(status: 0, output: "nothing changed\n", errors: ""))
        #expect(try tool.folder.states(below: "Pets") == before)
    }

    @Test func `follows a chain of thousands of schemas to its end`() async throws {
        let tool = try Pets.tool()
        let links = (0..<5000).map { number in
            "    Link\(number): {type: object, properties: {next: {$ref: '#/components/schemas/Link\(number + 1)'}}}\n"
        }
        try tool.folder.write(
            "openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Chain, version: '1'}
            paths:
              /links:
                post:
                  operationId: addLink
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Link0'}}}
                  responses: {'204': {description: Done.}}
            components:
              schemas:
            \(links.joined())    Link5000: {type: string, minLength: 1}

            """
        )
        let run = try await tool("generate", "openapi.yaml", "--output", "Chain")
        #expect(run.status == 0, "\(run.errors.prefix(400))")
    }

    @Test func `leaves an SDK as it was when the document has errors`() async throws {
        let tool = try await Pets.generated()
        let before = try tool.folder.states(below: "Pets")
        try tool.folder.write("openapi.yaml", Pets.broken)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                openapi.yaml:20:23: \(Pets.brokenFinding)
                openapi.yaml:20:23: note: did you mean 'Pet'?
                1 error

                """
        )
        #expect(try tool.folder.states(below: "Pets") == before)
    }

    @Test func `makes no folder for a document with errors`() async throws {
        let tool = try Pets.tool(Pets.broken)
        #expect(try await tool("generate", "openapi.yaml", "--output", "new/Pets").status == 1)
        #expect(!tool.folder.exists("new"))
    }

    @Test func `removes the files of what has gone`() async throws {
        let tool = try await Pets.generated()
        let before = try tool.folder.files(below: "Pets")
        try tool.folder.write("openapi.yaml", Pets.withoutOwner)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 0)
        #expect(run.output.contains("removed 1"), "\(run)")
        let gone = Set(before).subtracting(try tool.folder.files(below: "Pets"))
        #expect(gone.count == 1)
        #expect(gone.allSatisfy { $0.hasSuffix("/Owner.swift") })
    }

    @Test func `keeps a file edited by hand, and overwrites it when forced`() async throws {
        let tool = try await Pets.generated()
        let pristine = try tool.folder.text("Pets/README.md")
        try tool.folder.write("Pets/README.md", "mine\n")
        let refused = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(
            refused
                == .init(
                    status: 1,
                    output: "",
                    errors: """
                        error: generated files were edited by hand: 'README.md' (output folder 'Pets')
                        hint: move the changes elsewhere, or overwrite them with --force

                        """
                )
        )
        #expect(try tool.folder.text("Pets/README.md") == "mine\n")
        let forced = try await tool("generate", "openapi.yaml", "--output", "Pets", "--force")
        #expect(forced.status == 0)
        #expect(try tool.folder.text("Pets/README.md") == pristine)
    }

    @Test func `gives the same bytes in every process`() async throws {
        let tool = try Pets.tool()
        _ = try await tool("generate", "openapi.yaml", "--output", "first")
        _ = try await tool("generate", "openapi.yaml", "--output", "second")
        let first = try tool.folder.states(below: "first").map { [$0.path: $0.contents] }
        #expect(!first.isEmpty)
        #expect(try tool.folder.states(below: "second").map { [$0.path: $0.contents] } == first)
    }

    @Test func `names no folder of the machine`() async throws {
        let tool = try Pets.tool(Pets.document + "  securitySchemes: {key: {type: mutualTLS}}\n")
        let run = try await tool(
            "generate",
            tool.folder.path("openapi.yaml"),
            "--output",
            tool.folder.path("Pets")
        )
        #expect(run.status == 0)
        let name = "\(tool.folder.root.lastPathComponent)/openapi.yaml"
        #expect(
            try tool.folder.text("Pets/.specsmith-manifest.json").contains("\"specification\": \"\(name)\"")
        )
        let place = Data(tool.folder.root.deletingLastPathComponent().path.utf8)
        for file in try tool.folder.states(below: "Pets") {
            #expect(file.contents.range(of: place) == nil, "\(file.path) names \(tool.folder.root.path)")
        }
    }

    @Test func `takes the module's name from the option, then from sdk.yaml`() async throws {
        let tool = try Pets.tool()
        try tool.folder.write("sdk.yaml", "module: Animals\n")
        try tool.folder.write("other.yaml", "module: Beasts\n")
        let cases = [
            ([], "AnimalsClient"),
            (["--config", "other.yaml"], "BeastsClient"),
            (["--module", "Zoo"], "ZooClient"),
            (["--client", "Keeper"], "Keeper"),
        ]
        for (options, client) in cases {
            let arguments = ["generate", "openapi.yaml", "--output", client] + options
            #expect(try await tool.run(arguments, output: .nullDevice, errors: .nullDevice) == 0)
            #expect(
                try tool.folder.files(below: client).contains { $0.hasSuffix("/\(client).swift") },
                "\(options)"
            )
        }
    }

    @Test func `reports an error in sdk.yaml at its place`() async throws {
        let tool = try Pets.tool()
        try tool.folder.write("sdk.yaml", "modul: Animals\n")
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("sdk.yaml:1:1: error: "), "\(run.errors)")
        #expect(run.errors.contains("[configuration-unknown-key]"))
        #expect(!tool.folder.exists("Pets"))
    }

    @Test func `stops at warnings when strict`() async throws {
        let tool = try Pets.tool(Pets.doubtful)
        let strict = try await tool("generate", "openapi.yaml", "--output", "Pets", "--strict")
        #expect(strict.status == 1)
        #expect(
            strict.errors.hasPrefix("openapi.yaml:27:22: error: there is no type 'strng' [type-unknown]\n")
        )
        #expect(!tool.folder.exists("Pets"))
        let tolerant = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(tolerant.status == 0)
        #expect(
            tolerant.errors.hasPrefix(
                "openapi.yaml:27:22: warning: there is no type 'strng' [type-unknown]\n"
            )
        )
    }

    @Test(arguments: [
        (["--runtime-path", "specsmith"], ".package(path: \"../specsmith\")"),
        (["--runtime-path", "/opt/specsmith"], ".package(path: \"/opt/specsmith\")"),
        (
            ["--runtime-url", "https://example.com/specsmith.git", "--runtime-version", "1.2.0"],
            ".package(url: \"https://example.com/specsmith.git\", from: \"1.2.0\")"
        ),
    ])
    func `writes a Package.swift that says where the runtime is`(options: [String], dependency: String)
        async throws
    {
        let tool = try Pets.tool()
        let arguments = ["generate", "openapi.yaml", "--output", "Pets", "--package"] + options
        #expect(try await tool.run(arguments, output: .nullDevice, errors: .nullDevice) == 0)
        let manifest = try tool.folder.text("Pets/Package.swift")
        #expect(manifest.contains(dependency), "\(manifest)")
        #expect(manifest.contains("package: \"specsmith\""), "\(manifest)")
    }

    @Test func `names the runtime's folder even when it is above the output`() async throws {
        let tool = try Pets.tool()
        let name = tool.folder.root.lastPathComponent
        let run = try await tool(
            "generate",
            "openapi.yaml",
            "--output",
            "out/Pets",
            "--package",
            "--runtime-path",
            "."
        )
        #expect(run.status == 0)
        let manifest = try tool.folder.text("out/Pets/Package.swift")
        #expect(manifest.contains(".package(path: \"../../../\(name)\")"), "\(manifest)")
    }
}
