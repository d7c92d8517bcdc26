import Foundation
import Testing

@Suite struct `specsmith generate, twice` {
    @Test("trap 102: two processes write the same bytes and report in the same order")
    func sameBytes() async throws {
        let tool = try Pets.tool(Self.document)
        let first = try await tool("generate", "openapi.yaml", "--output", "One", "--verbose")
        let second = try await tool("generate", "openapi.yaml", "--output", "Two", "--verbose")
        #expect(first.status == 0)
        #expect(first.errors.contains(": warning: "))
        #expect(first == second)
        let one = try tool.folder.states(below: "One").map { [$0.path: $0.contents] }
        #expect(one.count > 4)
        #expect(try tool.folder.states(below: "Two").map { [$0.path: $0.contents] } == one)
    }

    @Test("trap 102: a run that fails leaves what is there as it was")
    func untouched() async throws {
        let tool = try await Pets.generated()
        let before = try tool.folder.states(below: "Pets")
        try tool.folder.write("openapi.yaml", Pets.document + "\nx-a: [\n")
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi.yaml:"))
        #expect(try tool.folder.states(below: "Pets") == before)
    }

    @Test
    func `writes nothing for a document with a reference that leads nowhere, unless told to be lenient`()
        async throws
    {
        let tool = try Pets.tool(Pets.document.replacing("schemas/Pet", with: "schemas/Dog"))
        let refused = try await tool("generate", "openapi.yaml", "--output", "Pets", "--format", "oneline")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasPrefix("openapi.yaml:20:23: error: '#/components/schemas/Dog' leads nowhere")
        )
        #expect(try tool.folder.files(below: ".") == ["openapi.yaml"])
        let written = try await tool("generate", "openapi.yaml", "--output", "Pets", "--lenient")
        #expect(written.status == 0)
        #expect(
            written.errors.contains("openapi.yaml:20:23: warning: '#/components/schemas/Dog' leads nowhere")
        )
        #expect(try tool.folder.files(below: "Pets").contains("README.md"))
    }

    /// Many names and findings, so that an order that depends on hashes would show.
    private static let document = """
        openapi: 3.1.0
        info: {title: Many, version: '1'}
        paths: {}
        components:
          schemas:
        \((0..<60).map { "    S\($0): {type: string, enum: [a\($0), a\($0)], x: 1, minLength: -\($0 + 1)}\n" }.joined())
        """
}
