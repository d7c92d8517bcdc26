import Diagnostics
import OpenAPIModel
import TestSupport
import Testing
import YAMLModel

@Suite struct `A document of Swagger 2.0` {
    @Test(arguments: [
        (
            "host: a.example.com\nbasePath: /v1/\nschemes: [http, https]",
            ["https://a.example.com/v1", "http://a.example.com/v1"]
        ),
        ("host: a.example.com:8080\nschemes: [http]", ["http://a.example.com:8080"]),
        ("host: a.example.com\nbasePath: /", ["https://a.example.com"]),
        ("basePath: /v1", ["/v1"]),
        ("basePath: /", []),
        ("schemes: [https]", []),
    ])
    func `has servers made of schemes, host and base path`(head: String, urls: [String]) throws {
        let document = try #require(try Reading(swagger: head + "\npaths: {}").document)
        #expect(document.version == .v2_0)
        #expect(document.openapi.value == "2.0")
        #expect(document.servers.map(\.url.value) == urls)
    }

    @Test(arguments: [("[http]", ["http://a.example.com"]), ("[https]", [])])
    func `lets operations use other schemes`(schemes: String, urls: [String]) throws {
        let (operation, _) = try Reading.swaggerOperation(
            """
            host: a.example.com
            schemes: [https]
            paths: {/a: {get: {schemes: \(schemes), responses: {204: {description: ok}}}}}
            """
        )
        #expect(operation.servers.map(\.url.value) == urls)
    }

    @Test(arguments: [
        ("query", "", ParameterStyle.form, false), ("query", "csv", .form, false),
        ("query", "multi", .form, true), ("query", "ssv", .spaceDelimited, false),
        ("query", "pipes", .pipeDelimited, false), ("header", "csv", .simple, false),
        ("path", "csv", .simple, false), ("path", "", .simple, false),
    ])
    func `has a style for each collection format`(
        place: String,
        format: String,
        style: ParameterStyle,
        explode: Bool
    ) throws {
        let key = format.isEmpty ? "" : ", collectionFormat: \(format)"
        let (operation, _) = try Reading.swaggerOperation(
            """
            paths:
              /a/\(place == "path" ? "{x}" : "x"):
                get:
                  parameters:
                    - {name: x, in: \(place), required: true, type: array, items: {type: string}\(key)}
                  responses: {204: {description: ok}}
            """
        )
        let parameter = try #require(operation.parameters.first?.value)
        #expect(parameter.style.value == style)
        #expect(parameter.explode.value == explode)
        #expect((parameter.style.range != nil) == !format.isEmpty)
    }

    @Test func `makes a schema of what stands in a parameter`() throws {
        let source = MarkedSource(
            Reading.swaggerHead + """
                paths:
                  /a:
                    get:
                      parameters:
                        - 1️⃣{name: x, in: query, description: X., type: array, items: {type: integer, minimum: 1},
                           maxItems: 3, x-nullable: true, allowEmptyValue: true, x-example: [1]}2️⃣
                      responses: {204: {description: ok}}
                """
        )
        let reading = try Reading(source)
        #expect(reading.findings == [])
        let document = try #require(reading.document)
        let parameter = try #require(document.operations.first?.operation.parameters.first?.value)
        #expect(parameter.allowEmptyValue.value)
        #expect(parameter.example?.sequence?.count == 1)
        #expect(parameter.description?.value == "X.")
        let schema = try document.schema(parameter.schema)
        #expect(schema.location.pointer.description == "/paths/~1a/get/parameters/0")
        #expect(schema.range == source.range(from: "1️⃣", to: "2️⃣"))
        #expect(schema.type?.value == [.array, .null])
        #expect(schema.maxItems?.value == 3)
        #expect(schema.description == nil)
        #expect(schema.unknownKeywords == [])
        let items = try document.schema(schema.items)
        #expect(items.location.pointer.description == "/paths/~1a/get/parameters/0/items")
        #expect(items.minimum?.value == "1")
    }

    @Test func `says null as other versions do`() throws {
        let document = try #require(
            try Reading(
                swagger: """
                    paths: {}
                    definitions:
                      A: {type: string, x-nullable: true}
                      B: {$ref: '#/definitions/C', x-nullable: true}
                      C: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
                    """
            ).document
        )
        let schemas = document.components.schemas.map { document.schemas[$0.value] }
        #expect(schemas.map(\.isNullable) == [true, true, false])
        #expect(schemas.first?.type?.value == [.string, .null])
        #expect(schemas.last?.discriminator?.propertyName.value == "kind")
    }

    @Test func `has security schemes of its four flows, keys and passwords`() throws {
        let document = try #require(
            try Reading(
                swagger: """
                    securityDefinitions:
                      a: {type: basic}
                      b: {type: apiKey, in: query, name: key}
                      c: {type: oauth2, flow: implicit, authorizationUrl: 'https://a.example.com', scopes: {r: Read., x-y: 1}}
                      d: {type: oauth2, flow: password, tokenUrl: 'https://t.example.com', scopes: {}}
                      e: {type: oauth2, flow: application, tokenUrl: 'https://t.example.com', scopes: {}}
                      f: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example.com',
                          tokenUrl: 'https://t.example.com', scopes: {}}
                    paths: {}
                    """
            ).document
        )
        let kinds = document.components.securitySchemes.map(\.value.value.kind)
        #expect(
            kinds.map(Self.name) == [
                "http basic", "query key", "implicit r", "password ", "application ", "accessCode ",
            ]
        )
    }

    private static func name(_ kind: SecurityScheme.Kind) -> String {
        switch kind {
        case .http(let scheme, _): return "http \(scheme.value)"
        case .apiKey(let name, let place): return "\(place.value) \(name.value)"
        case .oauth2(let flows):
            let all = [
                ("implicit", flows.implicit), ("password", flows.password),
                ("application", flows.clientCredentials), ("accessCode", flows.authorizationCode),
            ]
            return all.compactMap { name, flow in
                flow.map { "\(name) \($0.scopes.map(\.name).joined(separator: " "))" }
            }.joined(separator: " and ")
        case .mutualTLS, .openIdConnect: return "another"
        }
    }

    @Test func `follows references into other files`() throws {
        let reading = try Reading(files: [
            "openapi.yaml": """
            swagger: '2.0'
            info: {title: Pets, version: '1'}
            paths: {/a: {$ref: 'paths.yaml#/a'}}
            """,
            "paths.yaml": """
            a:
              post:
                parameters: [{$ref: 'parts.yaml#/parameters/New'}]
                responses: {200: {$ref: 'parts.yaml#/responses/Done'}}
            """,
            "parts.yaml": """
            parameters: {New: {name: n, in: body, schema: {$ref: '#/definitions/A'}}}
            responses: {Done: {description: ok, schema: {$ref: '#/definitions/A'}}}
            definitions: {A: {type: object, properties: {a: {type: string}}}}
            """,
        ])
        #expect(reading.findings == [])
        let document = try #require(reading.document)
        let operation = try #require(document.operations.first?.operation)
        let sent = try document.schema(operation.requestBody?.value.content.first?.value.schema)
        let answer = try #require(operation.responses.entries.first?.response.value)
        let got = try document.schema(answer.content.first?.value.schema)
        #expect(sent.reference?.target == got.reference?.target)
        #expect(try document.schema(sent.reference?.target).properties.map(\.name) == ["a"])
    }

    @Test func `leaves out an operation that needs what cannot be sent`() throws {
        let reading = try Reading(
            swagger: """
                paths:
                  /a: {get: {operationId: a, parameters: [{$ref: '#/parameters/T'}], responses: {204: {description: ok}}}}
                  /b: {get: {operationId: b, parameters: [{$ref: '#/parameters/T'}], responses: {204: {description: ok}}}}
                  /c: {get: {operationId: c, responses: {204: {description: ok}}}}
                parameters:
                  T: {name: t, in: query, required: true, type: array, items: {type: string}, collectionFormat: tsv}
                """
        )
        #expect(reading.findings.map(\.id) == ["collection-format"])
        let document = try #require(reading.document)
        #expect(document.omitted.map(\.operationId) == ["a", "b"])
        #expect(document.operations.compactMap(\.operation.operationId?.value) == ["c"])
    }
}
