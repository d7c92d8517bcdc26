import Diagnostics
import OpenAPIModel
import TestSupport
import Testing
import YAMLModel

@Suite struct `Bodies of Swagger 2.0` {
    @Test(arguments: [
        ("consumes: [application/json, multipart/form-data]", "", ["application/json"]),
        (
            "consumes: [application/json]", "consumes: [text/plain, application/xml]",
            ["text/plain", "application/xml"]
        ),
        ("consumes: [application/json]", "consumes: []", ["application/json"]),
        ("", "", ["application/json"]),
    ])
    func `has a body for a body parameter`(all: String, own: String, types: [String]) throws {
        let (operation, document) = try Reading.swaggerOperation(
            """
            \(all)
            paths:
              /a:
                post:
                  \(own)
                  parameters: [{$ref: '#/parameters/New'}]
                  responses: {204: {description: ok}}
            parameters: {New: {name: n, in: body, required: true, description: B., schema: {$ref: '#/definitions/A'}}}
            definitions: {A: {type: object}}
            """
        )
        let body = try #require(operation.requestBody)
        #expect(operation.parameters == [])
        #expect(body.reference?.text.value == "#/parameters/New")
        #expect(body.reference?.target.pointer.description == "/parameters/New")
        #expect(body.value.description?.value == "B.")
        #expect(body.value.required.value)
        #expect(body.value.content.map(\.name) == types)
        let schema = try document.schema(body.value.content.first?.value.schema)
        #expect(schema.reference?.text.value == "#/definitions/A")
        #expect(document.components.requestBodies.map(\.name) == ["New"])
        #expect(document.components.schemas.map(\.name) == ["A"])
    }

    @Test(arguments: [
        ("[]", "string", ["application/x-www-form-urlencoded"]),
        ("[multipart/form-data]", "string", ["multipart/form-data"]),
        ("[application/json]", "string", ["application/x-www-form-urlencoded"]),
        ("[application/x-www-form-urlencoded]", "file", ["multipart/form-data"]),
        ("[application/json]", "file", ["multipart/form-data"]),
    ])
    func `has a form for its fields`(consumes: String, type: String, types: [String]) throws {
        let (operation, document) = try Reading.swaggerOperation(
            """
            consumes: \(consumes)
            paths:
              /a:
                parameters: [{name: shared, in: formData, type: integer}, {name: f, in: formData, type: integer}]
                post:
                  parameters:
                    - {name: f, in: formData, required: true, type: \(type), description: F.}
                    - {name: l, in: formData, type: array, items: {type: string}, collectionFormat: pipes}
                  responses: {204: {description: ok}}
            """
        )
        let body = try #require(operation.requestBody?.value)
        #expect(body.required.value)
        #expect(body.content.map(\.name) == types)
        let media = try #require(body.content.first?.value)
        #expect(media.encoding.map(\.name) == ["l"])
        #expect(media.encoding.first?.value.style.value == .pipeDelimited)
        let form = try document.schema(media.schema)
        #expect(form.type?.value == [.object])
        #expect(form.properties.map(\.name) == ["f", "l", "shared"])
        #expect(form.required.map(\.value) == ["f"])
        let field = try document.schema(form.properties.first?.schema)
        #expect(field.location.pointer.description == "/paths/~1a/post/parameters/0")
        #expect(field.type?.value == [.string])
        #expect(field.format?.value == (type == "file" ? "binary" : nil))
        #expect(field.description?.value == "F.")
    }

    @Test(arguments: [
        (
            "produces: [application/xml, application/json]", "", "{type: object}",
            ["application/xml", "application/json"]
        ),
        ("produces: [application/xml]", "produces: [text/csv]", "{type: string}", ["text/csv"]),
        ("", "", "{type: string}", ["application/json"]),
        ("produces: [image/png]", "", "{$ref: '#/definitions/E'}", ["application/json"]),
        ("produces: [application/json, image/png]", "", "{type: file}", ["image/png"]),
        ("produces: [application/json]", "", "{type: string, format: binary}", ["*/*"]),
        ("", "", "{type: file}", ["*/*"]),
    ])
    func `has responses in what it produces`(
        all: String,
        own: String,
        schema: String,
        types: [String]
    ) throws {
        let (operation, _) = try Reading.swaggerOperation(
            """
            \(all)
            paths: {/a: {get: {\(own.isEmpty ? "" : own + ",") responses: {200: {$ref: '#/responses/R'}}}}}
            responses: {R: {description: ok, schema: \(schema)}}
            definitions: {E: {type: object}}
            """
        )
        let response = try #require(operation.responses.entries.first?.response)
        #expect(response.reference?.text.value == "#/responses/R")
        #expect(response.value.content.map(\.name) == types)
    }

    @Test func `takes media types from examples where nothing else names them`() throws {
        let (operation, document) = try Reading.swaggerOperation(
            """
            paths:
              /a:
                get:
                  responses:
                    200:
                      description: ok
                      schema: {type: string}
                      headers: {X-A: {type: array, items: {type: integer}, description: A.}}
                      examples: {text/plain: hello}
                    204: {description: nothing}
            """
        )
        let response = try #require(operation.responses.entries.first?.response.value)
        #expect(response.content.map(\.name) == ["text/plain"])
        #expect(response.content.first?.value.example?.string == "hello")
        let header = try #require(response.headers.first?.value.value)
        #expect(header.description?.value == "A.")
        #expect(header.style.value == .simple)
        #expect(try document.schema(header.schema).type?.value == [.array])
        #expect(operation.responses.entries.last?.response.value.content == [])
    }
}
