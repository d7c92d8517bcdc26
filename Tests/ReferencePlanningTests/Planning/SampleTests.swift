import ReferenceModel
import Testing

@Suite struct `Examples of a reference` {
    @Test func `give the same arguments in Swift and in a shell, and none that changes nothing`() throws {
        let operation = try PlannedReference.operation(
            """
            operationId: list
            parameters:
              - {name: limit, in: query, schema: {type: integer, default: 20}}
              - {name: old, in: query, deprecated: true, schema: {type: boolean}}
              - {name: name, in: query, example: a b, schema: {type: string}}
              - {name: X-Trace, in: header, example: x1, schema: {type: string}}
              - {name: more, in: query, example: c, schema: {type: string}}
              - {name: page, in: query, required: true, schema: {type: integer, default: 1}}
            responses: {'204': {description: Done.}}
            """
        ).operation
        let example = try #require(operation.calls.first?.example.last)
        #expect(example == "try await client.list(page: 1, name: \"a b\", xTrace: \"x1\")")
        #expect(
            operation.curl == [
                "curl 'https://api.example.com/a?name=a%20b&page=1' \\", "  -H 'X-Trace: x1'",
            ]
        )
    }

    @Test func `send parts that are files from files`() throws {
        let operation = try PlannedReference.operation(
            """
            operationId: send
            requestBody:
              content:
                multipart/form-data:
                  schema:
                    type: object
                    properties:
                      cover: {type: string, contentMediaType: image/png}
                      pages: {type: array, minItems: 1, items: {type: string, format: binary}}
                      icon: {type: string, format: binary}
                      title: {type: string, example: It's}
                  encoding: {icon: {contentType: 'image/*, text/plain'}}
            responses: {'204': {description: Done.}}
            """
        ).operation
        #expect(
            operation.curl.filter { $0.contains("-F") } == [
                "  -F 'cover=@cover.png;type=image/png' \\", "  -F 'pages=@pages.bin' \\",
                "  -F 'icon=@icon.png' \\", "  -F 'title=It'\\''s'",
            ]
        )
    }

    @Test func `are XML where the body is`() throws {
        let operation = try PlannedReference.operation(
            """
            operationId: send
            requestBody: {content: {application/xml: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses: {'204': {description: Done.}}
            """,
            schemas: """
                Thing: {type: object, properties: {id: {type: integer, example: 7, xml: {attribute: true}}, name: {type: string, example: a<b}}}
                """
        ).operation
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Thing id="7">
              <name>a&lt;b</name>
            </Thing>
            """
        #expect(operation.body?.contents.first?.samples.map(\.text) == [text])
        let lines = text.split(separator: "\n").map(String.init)
        #expect(
            operation.curl.suffix(4) == ["  --data-binary '\(lines[0])"] + lines[1...2] + ["\(lines[3])'"]
        )
    }

    @Test(arguments: [("404", 404), ("503", 503), ("4XX", 1), ("200", 1)])
    func `tell the status of the error that they are of`(status: String, told: Int) throws {
        let operation = try PlannedReference.operation(
            """
            operationId: read
            responses:
              '\(status)': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
            """,
            schemas:
                "Failure: {type: object, properties: {status: {type: integer, maximum: 1000, minimum: 1}}}"
        ).operation
        #expect(
            operation.responses.first?.contents.first?.samples.map(\.text) == ["{\n  \"status\": \(told)\n}"]
        )
    }

    @Test func `leave out what does not travel that way`() throws {
        let planned = try PlannedReference.operation(
            """
            operationId: send
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
            responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
            """,
            schemas: """
                Account:
                  type: object
                  properties:
                    id: {type: string, example: a1, readOnly: true}
                    name: {type: string, example: Ada}
                    secret: {type: string, example: s3, writeOnly: true}
                """
        )
        let operation = try planned.operation
        func lines(_ sample: APIReference.Sample?) -> [Substring] {
            sample?.text.split(separator: "\n").dropFirst().dropLast() ?? []
        }
        #expect(
            lines(operation.body?.contents.first?.samples.first)
                == ["  \"name\": \"Ada\",", "  \"secret\": \"s3\""]
        )
        #expect(
            lines(operation.responses.first?.contents.first?.samples.first)
                == ["  \"id\": \"a1\",", "  \"name\": \"Ada\""]
        )
        #expect(try lines(planned.model("Account").sample).count == 3)
    }

    @Test func `of a model nested in another are in that one's`() throws {
        let planned = try PlannedReference.schemas(
            "Pet: {type: object, properties: {owner: {type: object, properties: {name: {type: string, example: Ada}}}}}"
        )
        #expect(try planned.model("Pet").sample?.text == "{\n  \"owner\": {\n    \"name\": \"Ada\"\n  }\n}")
        #expect(try planned.model("Pet.Owner").sample == nil)
    }
}
