import ReferenceModel
import Testing

@Suite struct `Operations of a reference` {
    @Test func `list parameters by place, required ones first`() throws {
        let operation = try PlannedReference.operation(
            """
            operationId: list
            parameters:
              - {name: b, in: query, schema: {type: string}}
              - {name: a, in: query, required: true, schema: {type: string}}
              - {name: X-H, in: header, schema: {type: array, items: {type: string}}}
              - {name: f, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
            responses: {'204': {description: Done.}}
            """
        ).operation
        #expect(operation.parameters.map(\.name) == ["a", "b", "f", "X-H"])
        #expect(operation.parameters.map(\.isRequired) == [true, false, false, false])
        #expect(operation.parameters.map(\.style) == [nil, nil, "separated by |", "separated by commas"])
        #expect(operation.parameters.map(\.argument?.name) == ["a", "b", "f", "xH"])
        #expect(
            operation.parameters.map(\.argument?.type.text) == [
                "String", "String?", "[String]?", "[String]?",
            ]
        )
    }

    @Test(
        arguments: [
            ("{match: any, permissions: [a:b]}", APIReference.Permissions.Kind.any),
            ("{match: all, permissions: [a:b]}", .all),
            ("{permissions: [a:b]}", .any),
            ("[a:b]", .any),
        ]
    )
    func `tell whether any or all permissions are required`(
        permissions: String,
        kind: APIReference.Permissions.Kind
    ) throws {
        let operation = try PlannedReference.operation(
            "x-required-permissions: \(permissions)\nresponses: {'204': {description: Done.}}"
        ).operation
        #expect(operation.permissions == .init(kind: kind, names: ["a:b"]))
    }

    @Test func `are there with the reason where the SDK has left them out`() throws {
        let planned = try PlannedReference(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a/{b}:
                get:
                  operationId: lost
                  tags: [things]
                  summary: Cannot be called
                  responses: {'204': {description: Done.}}
            """
        )
        let group = try #require(planned.reference.groups.first)
        #expect(group.tag == "things")
        #expect(group.access == nil)
        let operation = try #require(group.operations.first)
        #expect(operation.id == "lost")
        #expect(operation.summary == "Cannot be called")
        #expect(operation.calls == [])
        #expect(
            operation.omission
                == "no path parameter 'b' is declared for GET /a/{b}, so the operation is left out"
        )
    }

    @Test func `have a call for each media type`() throws {
        let operation = try PlannedReference.operation(
            """
            operationId: send
            requestBody:
              required: true
              content:
                application/json: {schema: {type: object, properties: {a: {type: string}}}}
                text/plain: {schema: {type: string}}
            responses: {'204': {description: Done.}}
            """
        ).operation
        #expect(operation.calls.map(\.variant) == [nil, "sends text/plain"])
        #expect(operation.calls.map(\.access) == ["client.send", "client.send"])
        #expect(
            operation.calls.map(\.declaration.first) == [
                "func send(body: SendBody) async throws(TestError)",
                "func send(text: String) async throws(TestError)",
            ]
        )
        #expect(operation.calls.allSatisfy { $0.example.contains { $0.contains("client.send(") } })
    }

    @Test func `show answers with what the SDK makes of them`() throws {
        let planned = try PlannedReference.operation(
            """
            operationId: read
            responses:
              '200':
                description: It.
                headers: {X-Count: {schema: {type: integer}, required: true}}
                content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
              4XX: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
              default: {description: Bad.}
            """,
            schemas: """
                Thing: {type: object, properties: {a: {type: string, example: b}}}
                Failure: {type: object, properties: {why: {type: string}}}
                """
        )
        let operation = try planned.operation
        #expect(operation.responses.map(\.status) == ["200", "4XX", "default"])
        #expect(operation.responses.map(\.reason) == ["OK", nil, nil])
        #expect(operation.responses.map(\.isSuccess) == [true, false, false])
        #expect(operation.responses[0].headers.map(\.name) == ["X-Count"])
        #expect(operation.responses[0].contents.first?.samples.map(\.text) == ["{\n  \"a\": \"b\"\n}"])
        let call = try #require(operation.calls.first)
        #expect(call.result?.pieces == [.init("Thing", model: .init(index: 0))])
        #expect(call.errors.map(\.status) == ["4XX", "default"])
        #expect(call.errors.map(\.caseName) == [".failure", nil])
        #expect(try planned.model("Failure").uses == [.operation(anchor: "read", id: "read")])
    }

    @Test func `quote everything in a call from a shell`() throws {
        let operation = try PlannedReference(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: 'https://{host}.example.com/', variables: {host: {default: a}}}]
            security: [{key: []}]
            paths:
              /a/{id}:
                post:
                  operationId: send
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}, example: "it's/a b"}
                    - {name: q, in: query, required: true, schema: {type: array, items: {type: string}}, example: [a&b, c]}
                  requestBody:
                    content: {application/json: {schema: {type: string}, example: "it's $HOME"}}
                  responses: {'204': {description: Done.}}
            components:
              securitySchemes: {key: {type: apiKey, in: query, name: api key}}
            """
        ).operation
        #expect(
            operation.curl == [
                "curl -X POST 'https://a.example.com/a/it%27s%2Fa%20b?q=a%26b&q=c&api%20key=API_KEY' \\",
                "  -H 'Content-Type: application/json' \\",
                "  --data-binary '\"it'\\''s $HOME\"'",
            ]
        )
    }

    @Test func `stand under their first tag, in the order of the document's tags`() throws {
        let planned = try PlannedReference(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            tags: [{name: z, description: Last letter.}, {name: empty}]
            paths:
              /a: {get: {operationId: one, responses: {'204': {description: Done.}}}}
              /b: {get: {operationId: two, tags: [b, z], responses: {'204': {description: Done.}}}}
              /c: {get: {operationId: three, tags: [z], responses: {'204': {description: Done.}}}}
            """
        )
        let groups = planned.reference.groups
        #expect(groups.map(\.title) == ["z", "b", "Other operations"])
        #expect(groups.map { $0.operations.map(\.id) } == [["three"], ["two"], ["one"]])
        #expect(groups.map(\.access) == ["client.z", "client.b", "client"])
        #expect(groups.first?.description == .init("Last letter."))
    }

    @Test(
        arguments: [
            (["/pets", "/pets/{id}"], ["pets"]),
            (["/api/v1/pets", "/api/v1/owners/{id}", "/api/v1/pets/{id}"], ["pets", "owners"]),
            (["/v1", "/v1/pets", "/v1/owners"], ["v1", "pets", "owners"]),
            (["/v1/pets", "/v2/pets"], ["v1", "v2"]),
            (["/{tenant}/pets", "/{tenant}/owners", "/health"], ["pets", "owners", "health"]),
            (["/pets", "/", "/{id}"], ["pets", "Other operations"]),
            (["/users", "/users:purge", "/users('{id}')"], ["users"]),
            (["/Models", "/models", "/README"], ["Models", "models", "README"]),
            (["/"], ["Other operations"]),
        ]
    )
    func `stand together by what their paths are about, where there are no tags`(
        paths: [String],
        titles: [String]
    ) throws {
        let operations = paths.enumerated().map { index, path in
            let names = path.matches(of: /\{(\w+)\}/).map(\.output.1)
            let parameters = names.map { "{name: \($0), in: path, required: true, schema: {type: string}}" }
            return """
                  "\(path)": {get: {operationId: get\(index), parameters: [\(parameters.joined(separator: ", "))],
                    responses: {'204': {description: Done.}}}}
                """
        }
        let groups = try PlannedReference(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            tags: [{name: unused}]
            paths:
            \(operations.joined(separator: "\n"))
            """
        ).reference.groups
        #expect(groups.map(\.title) == titles)
        #expect(groups.flatMap(\.operations).count == paths.count)
        #expect(groups.allSatisfy { $0.tag == nil && $0.access == "client" })
        #expect(Set(groups.map { $0.anchor.lowercased() } + ["readme", "models"]).count == groups.count + 2)
    }

    @Test func `have anchors that differ in more than case, and are names of files`() throws {
        let planned = try PlannedReference(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a: {get: {operationId: get thing, tags: [../etc], responses: {'204': {description: Done.}}}}
              /b: {get: {operationId: Get-Thing, tags: [../etc], responses: {'204': {description: Done.}}}}
              /c: {get: {operationId: 日本, tags: [con], responses: {'204': {description: Done.}}}}
              /d: {get: {operationId: get.thing, tags: [readme], responses: {'204': {description: Done.}}}}
            """
        )
        let operations = planned.reference.groups.flatMap(\.operations).map(\.anchor)
        #expect(operations == ["get-thing", "Get-Thing-operation", "operation", "get-thing-operation-2"])
        #expect(
            planned.reference.groups.map(\.anchor) == [
                "etc", "con-operations", "readme-operations",
            ]
        )
    }
}
