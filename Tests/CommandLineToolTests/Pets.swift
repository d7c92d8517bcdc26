/// A small document, and ways to spoil it.
enum Pets {
    static let document = """
        openapi: 3.1.0
        info:
          title: Pets
          version: 1.0.0
        servers:
          - url: https://pets.example.com/v1
        paths:
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - {name: petId, in: path, required: true, schema: {type: string}}
              responses:
                "200":
                  description: The pet.
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/Pet"
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                owner: {$ref: "#/components/schemas/Owner"}
            Owner:
              type: object
              properties:
                email: {type: string}

        """

    /// Its reference leads nowhere: an error at 20:23.
    static let broken = document.replacing(
        "\"#/components/schemas/Pet\"",
        with: "\"#/components/schemas/Pett\""
    )

    static let brokenFinding =
        "error: '#/components/schemas/Pett' leads nowhere: there is no 'Pett' [reference-not-found]"

    /// A type that there is not: a warning at 27:22.
    static let doubtful = document.replacing("name: {type: string}\n", with: "name: {type: strng}\n")

    /// Without the owner and the property of that type.
    static let withoutOwner = document.replacing(
        """
                owner: {$ref: "#/components/schemas/Owner"}
            Owner:
              type: object
              properties:
                email: {type: string}

        """,
        with: ""
    )

    /// A pet whose owner is described in another file.
    static func referring(to address: String) -> String {
        document.replacing(
            "owner: {$ref: \"#/components/schemas/Owner\"}",
            with: "owner: {$ref: \"\(address)\"}"
        )
    }

    static let owner = """
        type: object
        properties:
          phone: {type: string}

        """

    /// A folder with the document as `openapi.yaml`, and the tool in it.
    static func tool(_ text: String = document) throws -> Tool {
        let folder = try TemporaryFolder()
        try folder.write("openapi.yaml", text)
        return Tool(folder: folder)
    }

    /// The same, with the SDK generated into `Pets`.
    static func generated() async throws -> Tool {
        let tool = try tool()
        _ = try await tool("generate", "openapi.yaml", "--output", "Pets", "--quiet")
        return tool
    }
}
