import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `An SDK of several modules` {
    private static let generate = ["generate", "openapi.yaml", "--output", "Pets", "--verbose"]

    /// With the tags `Pets` and `Owners`; the second uses `Owner` if asked to.
    private static func document(ownersUsePet: Bool) -> String {
        Pets.document.replacing(
            "components:\n",
            with: """
                  /owners:
                    get:
                      operationId: getOwners
                      tags: [Owners]
                      responses:
                        "200":
                          description: Owners.
                          content:
                            application/json:
                              schema:
                                $ref: "#/components/schemas/\(ownersUsePet ? "Pet" : "Owner")"
                components:

                """
        )
    }

    private static func tool(ownersUsePet: Bool) throws -> Tool {
        let tool = try Pets.tool(document(ownersUsePet: ownersUsePet))
        try tool.folder.write("sdk.yaml", "module: Pets\noutput: {modules: perTag}\n")
        return tool
    }

    @Test func `has a folder of sources for each`() async throws {
        let tool = try Self.tool(ownersUsePet: false)
        let run = try await tool.outcome(of: Self.generate)
        #expect(run.status == 0, "\(run)")
        let files = try tool.folder.files(below: "Pets")
        #expect(files.contains("Sources/Pets/PetsClient.swift"))
        #expect(files.contains("Sources/Pets/Models/Owner.swift"))
        #expect(files.contains("Sources/PetsPets/Models/Pet.swift"))
        #expect(files.contains("Sources/PetsPets/Operations/PetsOperations.swift"))
        #expect(files.contains("Sources/PetsOwners/Operations/OwnersOperations.swift"))
    }

    @Test func `tells when a type moves to where all see it`() async throws {
        let tool = try Self.tool(ownersUsePet: false)
        #expect(try await tool.outcome(of: Self.generate).status == 0)
        try tool.folder.write("openapi.yaml", Self.document(ownersUsePet: true))
        let run = try await tool.outcome(of: Self.generate)
        #expect(run.status == 0, "\(run)")
        #expect(
            run.errors == """
                openapi.yaml:35:7: note: the type 'Pet' is in the module 'Pets' now, no longer in 'PetsPets' [type-moved]
                openapi.yaml:35:7: note: 'PetsPets' hands it on; only code that writes 'PetsPets.Pet' must change
                1 note

                """
        )
        #expect(tool.folder.exists("Pets/Sources/Pets/Models/Pet.swift"))
        #expect(!tool.folder.exists("Pets/Sources/PetsPets/Models/Pet.swift"))
    }

    @Test func `warns when callers must import another module`() async throws {
        let tool = try Self.tool(ownersUsePet: true)
        #expect(try await tool.outcome(of: Self.generate).status == 0)
        try tool.folder.write("openapi.yaml", Self.document(ownersUsePet: false))
        let check = try await tool.outcome(of: ["check"] + Self.generate.dropFirst())
        let warning =
            "warning: the type 'Pet' is in the module 'PetsPets' now, no longer in 'Pets' [type-moved]\n"
        #expect(check.status == 1)
        #expect(check.errors.contains(warning), "\(check)")
        let run = try await tool.outcome(of: Self.generate + ["--strict"])
        #expect(run.status == 0, "\(run)")
        #expect(run.errors.contains(warning))
        let again = try await tool.outcome(of: Self.generate)
        #expect(again == .init(status: 0, output: "nothing changed\n", errors: ""))
    }

    @Test func `says nothing when one module becomes several`() async throws {
        let tool = try Self.tool(ownersUsePet: true)
        try tool.folder.write("sdk.yaml", "module: Pets\n")
        #expect(try await tool.outcome(of: Self.generate).status == 0)
        try tool.folder.write("sdk.yaml", "module: Pets\noutput: {modules: perTag}\n")
        let run = try await tool.outcome(of: Self.generate)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test func `keeps earlier names where one module can have them`() async throws {
        let tool = try Self.tool(ownersUsePet: true)
        try tool.folder.write(
            "old.yaml",
            Self.document(ownersUsePet: true).replacing("getPet", with: "onePet")
        )
        let run = try await tool.outcome(of: Self.generate + ["--since", "old.yaml"])
        #expect(run.status == 0, "\(run)")
        #expect(try tool.folder.text("Pets/Sources/PetsPets/Deprecated.swift").contains("func onePet("))
        #expect(!tool.folder.exists("Pets/Sources/Pets/Deprecated.swift"))
    }
}
