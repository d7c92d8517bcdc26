import SDKModel
import SwiftExamples
import Testing

@Suite struct `An example of a call` {
    @Test func `has what must be given, and the first optional values that have a sample`() throws {
        let example = try shop().call(
            "listPets",
            samples: [
                "shop": "main street", "kind": "cat", "born": "2026-01-31", "sort": "name", "page": "3",
            ]
        )
        #expect(
            example.lines == [
                "import Shop",
                "",
                "let client = ShopClient(credential: .token(\"…\"))",
                "let pets = client.pets.listPets(",
                "    shop: \"main street\",",
                "    kind: .cat,",
                "    born: CivilDate(year: 2026, month: 1, day: 31)",
                ")",
                "for try await pet in pets.items {",
                "    print(pet.name)",
                "}",
            ]
        )
    }

    @Test(arguments: [
        Shown("getPet", ["let pet = try await client.pets.getPet(id: \"…\")", "print(pet.name)"]),
        Shown("removePet", ["try await client.pets.removePet(id: \"…\")"]),
        Shown(
            "findPet",
            ["let pet = try await client.findPet()", "if let pet {", "    print(pet.name)", "}"]
        ),
        Shown("motto", ["let text = try await client.motto()", "print(text)"]),
        Shown(
            "photo",
            [
                "let body = try await client.photo()",
                "let bytes = try await body.collect(upTo: 10_000_000)",
                "print(bytes.count)",
            ]
        ),
        Shown(
            "followPets",
            [
                "let events = try await client.followPets()",
                "for try await event in events {",
                "    print(event.type, event.text)",
                "}",
            ]
        ),
        Shown(
            "exportPets",
            [
                "let stream = try await client.exportPets()",
                "for try await pet in stream {",
                "    print(pet.name)",
                "}",
            ]
        ),
        Shown(
            "tags",
            ["let list = try await client.tags()", "for item in list {", "    print(item)", "}"]
        ),
        // Names too long for a line have short ones for their values.
        Shown(
            "getConsolidatedInventoryRecords",
            [
                "let list = try await client.getConsolidatedInventoryRecords()",
                "for item in list {",
                "    print(item.title)",
                "}",
            ]
        ),
        Shown(
            "shelves",
            [
                "let shelfList = try await client.shelves()",
                "for shelf in shelfList.entities ?? [] {",
                "    print(shelf.status?.rawValue ?? \"–\")",
                "}",
            ]
        ),
        Shown(
            "order",
            [
                "let answer = try await client.order()",
                "switch answer {",
                "case .ok(let pet):",
                "    print(pet.name)",
                "case .accepted(let text):",
                "    print(text)",
                "default:",
                "    print(answer)",
                "}",
            ]
        ),
    ])
    func `uses the result by its shape`(shown: Shown) throws {
        #expect(try shop().call(shown.operation).body == shown.lines)
    }

    @Test func `asks for no credential where the operation needs none`() throws {
        #expect(try shop().call("motto").setup == ["let client = ShopClient()"])
    }

    @Test func `is the simplest one that reads`() throws {
        #expect(try shop().sdk.simplestOperation()?.operation.name.text == "findPet")
        let paged = try shop().sdk.simplestOperation(where: \.isPaged)
        #expect(paged?.operation.name.text == "listPets")
        let streaming = try shop().sdk.simplestOperation(where: \.isStreaming)
        #expect(streaming?.operation.name.text == "followPets")
    }

    @Test func `tells failures apart`() throws {
        let document = try shop()
        let choice = try document.choice("getPet")
        let example = ExampleWriter(document.sdk).catching(choice.operation, inGroup: choice.group)
        #expect(
            example.body == [
                "do {",
                "    let pet = try await client.pets.getPet(id: \"…\")",
                "    print(pet.name)",
                "} catch {",
                "    switch error.kind {",
                "    case .response(let response):",
                "        print(\"answered with\", response.status.code, response.requestID ?? \"\")",
                "        if case .problem(let body) = response.body {",
                "            print(body.title)",
                "        }",
                "    case .invalidInput(let input):",
                "        print(\"not sent:\", input)",
                "    case .transport(let failure):",
                "        print(\"no answer:\", failure)",
                "    default:",
                "        print(error)",
                "    }",
                "}",
            ]
        )
    }

    @Test func `shows each way to authenticate`() throws {
        let credentials = try ExampleWriter(shop().sdk).credentials()
        #expect(credentials.map(\.form) == [.secret, .secret, .clientCredentials])
        #expect(
            credentials.flatMap(\.example.body) == [
                "let client = ShopClient(credential: .token(\"…\"))",
                "let client = ShopClient(credential: .login(accessToken: \"…\"))",
                "let client = ShopClient(credential: .login(clientID: \"…\", clientSecret: \"…\", scopes: [\"read\"]))",
            ]
        )
    }

    private func shop() throws -> ExampleDocument {
        try ExampleDocument(Self.document, configuration: Self.configuration)
    }

    struct Shown: Sendable, CustomTestStringConvertible {
        let operation: String
        let lines: [String]

        init(_ operation: String, _ lines: [String]) {
            self.operation = operation
            self.lines = lines
        }

        var testDescription: String { operation }
    }

    private static let configuration = """
        pagination:
          numbered: {items: data, page: {parameter: page, first: 1}}
        """

    private static let document = """
        openapi: 3.2.0
        info: {title: Shop, version: '1'}
        servers: [{url: 'https://api.example.com'}]
        security: [{token: []}]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              parameters:
              - {name: shop, in: query, required: true, schema: {type: string}}
              - {name: page, in: query, schema: {type: integer}}
              - {name: kind, in: query, schema: {type: string, enum: [cat, dog]}}
              - {name: born, in: query, schema: {type: string, format: date}}
              - {name: sort, in: query, schema: {type: string}}
              responses:
                '200':
                  description: Pets.
                  content:
                    application/json:
                      schema:
                        properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
          /pets/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get: {operationId: getPet, tags: [pets], responses: {'200': {$ref: '#/components/responses/Pet'}, '404': {$ref: '#/components/responses/Problem'}}}
            delete: {operationId: removePet, tags: [pets], responses: {'204': {description: Gone.}}}
          /find: {get: {operationId: findPet, security: [], responses: {'200': {$ref: '#/components/responses/Pet'}, '204': {description: None.}}}}
          /motto: {get: {operationId: motto, security: [], responses: {'200': {description: It., content: {text/plain: {}}}}}}
          /photo: {get: {operationId: photo, responses: {'200': {description: It., content: {image/png: {}}}}}}
          /events:
            get: {operationId: followPets, responses: {'200': {description: They., content: {text/event-stream: {itemSchema: {properties: {data: {type: string}}}}}}}}
          /export:
            get: {operationId: exportPets, responses: {'200': {description: They., content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Pet'}}}}}}
          /tags: {get: {operationId: tags, responses: {'200': {description: They., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /records: {get: {operationId: getConsolidatedInventoryRecords, responses: {'200': {description: They., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/ConsolidatedInventoryRecord'}}}}}}}}
          /shelves: {get: {operationId: shelves, responses: {'200': {description: They., content: {application/json: {schema: {$ref: '#/components/schemas/ShelfList'}}}}}}}
          /order:
            post:
              operationId: order
              responses:
                '200': {$ref: '#/components/responses/Pet'}
                '202': {description: Later., content: {text/plain: {}}}
        components:
          securitySchemes:
            token: {type: http, scheme: bearer}
            login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.example.com/token', scopes: {read: Read.}}}}
          responses:
            Pet: {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            Problem: {description: A problem., content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
          schemas:
            Pet: {required: [id, name], properties: {id: {type: integer}, name: {type: string}}}
            Shelf: {properties: {status: {type: string, enum: [full, empty]}}}
            ShelfList: {properties: {entities: {type: array, items: {$ref: '#/components/schemas/Shelf'}}}}
            ConsolidatedInventoryRecord: {required: [title], properties: {title: {type: string}}}
            Problem: {required: [title], properties: {title: {type: string}}}
        """
}
