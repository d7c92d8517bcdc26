import Foundation
import Testing

@Suite struct `specsmith generate after a change` {
    private static let manifest = ".specsmith-manifest.json"

    /// Two tags, and schemas in files of their own that refer to each other.
    private static func tool() async throws -> Tool {
        let tool = try Pets.tool(document)
        try tool.folder.write("sdk.yaml", "module: Pets\n")
        try tool.folder.write("paths/pets.yaml", paths)
        try tool.folder.write("schemas/pet.yaml", pet)
        try tool.folder.write("schemas/owner.yaml", owner)
        _ = try await tool("generate", "openapi.yaml", "--output", "Pets", "--strict", "--quiet")
        return tool
    }

    @Test func `writes one model, and its hash, for one more optional property`() async throws {
        let tool = try await Self.tool()
        let before = try tool.folder.states(below: "Pets")
        try tool.folder.write("schemas/pet.yaml", Self.pet + Self.nickname)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets", "--strict")
        let after = try tool.folder.states(below: "Pets")
        // All but the model and the list of files, which does not count itself.
        #expect(
            run == .init(status: 0, output: "wrote 1 file, \(before.count - 2) unchanged\n", errors: "")
        )
        try #require(after.map(\.path) == before.map(\.path))
        let changed = zip(before, after).filter { $0 != $1 }.map(\.1.path)
        #expect(changed == [Self.manifest, "Sources/Models/Pet.swift"])
        #expect(try tool.folder.text("Pets/Sources/Models/Pet.swift").contains("nickname: String?"))
        let lines = try zip(
            Self.lines(of: Self.manifest, in: before),
            Self.lines(of: Self.manifest, in: after)
        ).filter { $0 != $1 }.map(\.1)
        #expect(lines.count == 1)
        #expect(lines.allSatisfy { $0.contains("\"Sources/Models/Pet.swift\"") }, "\(lines)")
    }

    @Test func `gives back the bytes of before when the property is gone again`() async throws {
        let tool = try await Self.tool()
        let before = try tool.folder.states(below: "Pets").map { [$0.path: $0.contents] }
        try tool.folder.write("schemas/pet.yaml", Self.pet + Self.nickname)
        _ = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(try tool.folder.states(below: "Pets").map { [$0.path: $0.contents] } != before)
        try tool.folder.write("schemas/pet.yaml", Self.pet)
        _ = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(try tool.folder.states(below: "Pets").map { [$0.path: $0.contents] } == before)
    }

    private static func lines(of path: String, in states: [TemporaryFolder.State]) throws -> [Substring] {
        let state = try #require(states.first { $0.path == path })
        return String(decoding: state.contents, as: UTF8.self).split(separator: "\n")
    }

    private static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0, description: Pets and those who keep them.}
        servers:
          - url: https://pets.example.com/v1
        paths:
          /pets:
            $ref: paths/pets.yaml#/pets
          /owners/{ownerId}:
            $ref: paths/pets.yaml#/owner

        """

    private static let paths = """
        pets:
          post:
            operationId: createPet
            summary: Adds a pet.
            tags: [Pets]
            requestBody:
              required: true
              content:
                application/json:
                  schema: {$ref: ../schemas/pet.yaml}
            responses:
              "201":
                description: The pet.
                content:
                  application/json:
                    schema: {$ref: ../schemas/pet.yaml}
        owner:
          get:
            operationId: getOwner
            summary: Looks up an owner.
            tags: [Owners]
            parameters:
              - {name: ownerId, in: path, required: true, schema: {type: string}}
            responses:
              "200":
                description: The owner.
                content:
                  application/json:
                    schema: {$ref: ../schemas/owner.yaml}

        """

    /// The properties are last, so that one more can follow.
    private static let pet = """
        type: object
        required: [name]
        properties:
          name: {type: string, minLength: 1}
          owner: {$ref: owner.yaml}

        """

    private static let nickname = "  nickname: {type: string, description: What friends call it.}\n"

    private static let owner = """
        type: object
        properties:
          pets: {type: array, items: {$ref: pet.yaml}}

        """
}
