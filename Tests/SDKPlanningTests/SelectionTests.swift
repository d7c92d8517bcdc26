import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Choosing a part of a document` {
    /// What an SDK has, by the names of the document.
    private struct Content: Hashable, CustomStringConvertible {
        let operations: [String]
        let types: [String]

        init(_ operations: String, _ types: String) {
            self.operations = operations.split(separator: " ").map(String.init)
            self.types = types.split(separator: " ").map(String.init)
        }

        init(_ sdk: SDK) {
            operations = (sdk.client.operations + sdk.client.groups.flatMap(\.operations)).map(\.operationID)
                .sorted()
            types = sdk.types.map(\.header.name.description).sorted()
        }

        var description: String { "\(operations) \(types)" }
    }

    private static let document = """
        openapi: 3.1.0
        info: 0️⃣{title: Zoo, version: '1'}
        security: [{key: []}]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              responses:
                '200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}}}}
                '404': {$ref: '#/components/responses/Missing'}
            post:
              operationId: addPet
              tags: [pets, keepers]
              security: [{token: []}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}
              responses: {'204': {description: d}}
          /pets/{id}:
            delete:
              operationId: removePet
              tags: [pets]
              deprecated: true
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
              responses: {'204': {description: d}}
          /keepers:
            get:
              operationId: listKeepers
              tags: [keepers]
              parameters:
                - {name: shift, in: query, schema: {$ref: '#/components/schemas/Shift'}}
                - {name: age, in: query, deprecated: true, schema: {$ref: '#/components/schemas/Age'}}
              responses:
                '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Keeper'}}}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: http, scheme: bearer}
          responses:
            Missing: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
          schemas:
            Animal: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {tail: {type: integer}}}]}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {claw: {$ref: '#/components/schemas/Claw'}}}]}
            Claw: {type: object, properties: {length: {type: integer}}}
            Problem: {type: object, properties: {detail: {type: string}}}
            Keeper: {type: object, properties: {name: {type: string}, boss: {$ref: '#/components/schemas/Keeper'}, age: {deprecated: true, $ref: '#/components/schemas/Age'}}}
            Shift: {type: string, enum: [day, night]}
            Age: {type: object, properties: {years: {type: integer}}}
            Unused: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}
            Part: {type: object, properties: {name: {type: string}}}
        """

    private static let everything = Content(
        "addPet listKeepers listPets removePet",
        "Age Animal Cat Claw Dog Keeper Part Problem Shift Unused"
    )

    private static let choices: [(configuration: String, content: Content)] = [
        ("{}", everything),
        ("include: {tags: [keepers]}", Content("addPet listKeepers", "Age Animal Dog Keeper Shift")),
        (
            "include: {tags: keepers, operations: listPets}",
            Content(
                "addPet listKeepers listPets",
                "Age Animal Cat Claw Dog Keeper Problem Shift"
            )
        ),
        ("include: {operations: [get /keepers]}", Content("listKeepers", "Age Keeper Shift")),
        ("include: {operations: [addPet]}", Content("addPet", "Animal Dog")),
        (
            "include: {paths: [/pets]}",
            Content(
                "addPet listPets removePet",
                "Animal Cat Claw Dog Problem"
            )
        ),
        ("include: {paths: ['/pets/*']}", Content("removePet", "")),
        ("include: {paths: ['/k*s/']}", Content("listKeepers", "Age Keeper Shift")),
        ("include: {paths: ['/**/{id}']}", Content("removePet", "")),
        ("include: {operations: [removePet], schemas: [Unused]}", Content("removePet", "Part Unused")),
        (
            "include: {schemas: [Shift]}",
            Content(
                "addPet listKeepers listPets removePet",
                "Age Animal Cat Claw Dog Keeper Problem Shift"
            )
        ),
        (
            "include: {tags: [pets]}\nexclude: {tags: [keepers]}",
            Content(
                "listPets removePet",
                "Animal Cat Claw Dog Problem"
            )
        ),
        ("exclude: {tags: [pets]}", Content("listKeepers", "Age Keeper Part Shift Unused")),
        (
            "exclude: {schemas: [Unused]}",
            Content(
                "addPet listKeepers listPets removePet",
                "Age Animal Cat Claw Dog Keeper Part Problem Shift"
            )
        ),
        ("exclude: {paths: [/pets, /none]}", Content("listKeepers", "Age Keeper Part Shift Unused")),
        (
            "skipDeprecated: true",
            Content(
                "addPet listKeepers listPets",
                "Animal Cat Claw Dog Keeper Part Problem Shift Unused"
            )
        ),
    ]

    @Test(arguments: choices)
    private func `keeps what the chosen operations need`(configuration: String, content: Content) throws {
        let planning = try Planning(Self.document, configuration: configuration)
        #expect(try Content(#require(planning.sdk)) == content)
    }

    @Test func `security schemes that no operation asks for are left out`() throws {
        let planning = try Planning(Self.document, configuration: "include: {operations: [addPet]}")
        #expect(planning.sdk?.client.securitySchemes.map(\.schemeName) == ["token"])
        let other = try Planning(Self.document, configuration: "exclude: {operations: [addPet]}")
        #expect(other.sdk?.client.securitySchemes.map(\.schemeName) == ["key"])
    }

    @Test func `how much is left out is noted at its place`() throws {
        let planning = try Planning(Self.document, configuration: "include: 1️⃣{tags: [keepers]}")
        #expect(
            planning.findings(from: .note).filter { $0.id == "selection-extent" } == [
                Finding("1️⃣", "selection-extent", "the SDK has 2 of 4 operations and 5 of 10 schemas")
            ]
        )
        #expect(
            planning.sdk?.extent
                == SelectionExtent(operations: 2, allOperations: 4, schemas: 5, allSchemas: 10)
        )
        #expect(try Planning(Self.document).sdk?.extent == nil)
    }

    @Test func `entries that match nothing are told with what may be meant`() throws {
        let planning = try Planning(
            Self.document,
            configuration: """
                include:
                  tags: [pets, 1️⃣keeper]
                  paths: [2️⃣/pet]
                  operations: [3️⃣addPets, 4️⃣GET /pets/7]
                  schemas: [5️⃣Shifts]
                exclude:
                  tags: [6️⃣pet]
                """
        )
        let id = "configuration-unused-override"
        #expect(
            planning.findings() == [
                Finding("1️⃣", id, "the document has no tag 'keeper'"),
                Finding("2️⃣", id, "the document has no path '/pet'"),
                Finding("3️⃣", id, "the document has no operation 'addPets'"),
                Finding("4️⃣", id, "the document has no operation 'GET /pets/7'"),
                Finding("5️⃣", id, "the document has no schema 'Shifts'"),
                Finding("6️⃣", id, "the document has no tag 'pet'"),
            ]
        )
        let hints = planning.log.diagnostics.filter { $0.rule.id == id }.map(\.hint)
        #expect(
            hints == [
                "did you mean 'keepers'?", "did you mean '/pets'?", "did you mean 'addPet'?", nil,
                "did you mean 'Shift'?", "did you mean 'pets'?",
            ]
        )
    }

    @Test func `a choice without operations is an error`() throws {
        let planning = try Planning(Self.document, configuration: "include: 1️⃣{paths: [2️⃣/zoo]}")
        #expect(planning.sdk == nil)
        #expect(
            planning.findings() == [
                Finding("1️⃣", "selection-empty", "no operation of the document is chosen"),
                Finding("2️⃣", "configuration-unused-override", "the document has no path '/zoo'"),
            ]
        )
    }

    @Test func `a schema that is needed is not left out, and that is told`() throws {
        let planning = try Planning(Self.document, configuration: "exclude: {schemas: [1️⃣Claw, Unused]}")
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "selection-schema-needed",
                    "schema 'Claw' is not left out, as operations that are chosen need it"
                )
            ]
        )
        #expect(planning.type("Claw") != nil)
    }

    @Test func `deprecated parameters and properties go, required ones stay`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                parameters: [{name: common, in: query, deprecated: true, schema: {type: string}}]
                post:
                  operationId: send
                  parameters:
                    - {name: old, in: query, deprecated: true, schema: {type: string}}
                    - {name: must, in: query, deprecated: true, required: true, schema: {type: string}}
                    - {name: new, in: query, schema: {type: string}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                  responses: {'204': {description: d}}
            components:
              schemas:
                Item:
                  type: object
                  required: [kept]
                  properties:
                    kept: {type: string, deprecated: true}
                    gone: {type: string, deprecated: true}
                    late: {type: string, deprecated: true}
                    name: {type: string}
                Stricter: {allOf: [{$ref: '#/components/schemas/Item'}], required: [late]}
            """,
            configuration: "skipDeprecated: true"
        )
        let operation = try #require(planning.sdk?.client.operations.first)
        #expect(operation.arguments.map(\.name.text) == ["must", "body", "new"])
        #expect(try planning.object("Item").properties.map(\.wireName) == ["kept", "late", "name"])
    }

    @Test func `names given to what is left out are no mistakes`() throws {
        let planning = try Planning(
            Self.document,
            configuration: """
                include: {operations: [listKeepers]}
                names:
                  types: {Dog: Hound}
                  operations: {addPet: add}
                  parameters: {removePet.id: identifier, shift: duty}
                  groups: {pets: animals}
                idempotent: [addPet]
                credentials:
                  all: {schemes: [key, token]}
                  tokens: {schemes: [token], login: {operation: addPet, token: t}}
                types: {Cat: {type: Lion}, Claw.length: Int64}
                """
        )
        #expect(planning.findings() == [])
        #expect(planning.sdk?.client.sharedCredentials.map(\.schemes) == [["key"]])
    }

    @Test func `the chosen part of a document does not refer to the rest`() throws {
        let planning = try Planning(Self.document, configuration: "include: {operations: [removePet]}")
        #expect(planning.sdk?.types == [])
        #expect(planning.sdk?.errors.members == [])
    }
}
