import SDKModel
import Testing

@Suite struct `Planning the parts of a body` {
    private func planned(
        _ schema: String,
        encoding: String = "{}",
        version: String = "3.1.0",
        schemas: String = "{}"
    )
        throws -> Planning
    {
        try Planning(
            """
            openapi: \(version)
            info: {title: Test, version: '1'}
            paths:
              /a:
                post:
                  operationId: send
                  responses: {'204': {description: Done.}}
                  requestBody: {required: true, content: {multipart/form-data: {schema: \(schema), encoding: \(encoding)}}}
            components: {schemas: \(schemas)}
            """
        )
    }

    @Test(arguments: [
        ("{type: string}", "{}", TypeReference.string, MultipartLayout.Coding.value(contentType: nil)),
        ("{type: string, format: binary}", "{}", .file, .file(contentType: "application/octet-stream")),
        (
            "{type: string, format: binary}", "{contentType: 'image/*, image/png'}", .file,
            .file(contentType: "image/png")
        ),
        ("{type: string, contentMediaType: image/png}", "{}", .file, .file(contentType: "image/png")),
        (
            "{type: string, contentMediaType: image/png, contentEncoding: base64}", "{}", .base64,
            .value(contentType: nil)
        ),
        ("{}", "{}", .file, .file(contentType: "application/octet-stream")),
        ("{}", "{contentType: application/json}", .json, .value(contentType: "application/json")),
        ("{type: string}", "{contentType: text/csv}", .string, .value(contentType: "text/csv")),
        ("{type: string}", "{contentType: application/pdf}", .file, .file(contentType: "application/pdf")),
        ("{type: string}", "{contentType: text/plain}", .string, .value(contentType: nil)),
        ("{type: integer}", "{}", .integer(.int), .value(contentType: nil)),
        (
            "{type: array, items: {type: string, format: binary}}", "{}", .array(.file),
            .files(contentType: "application/octet-stream")
        ),
        ("{type: array, items: {type: string}}", "{}", .array(.string), .value(contentType: nil)),
        (
            "{type: array, items: {type: string}}", "{explode: false}", .array(.string),
            .style(.form, explode: false)
        ),
        ("{type: object}", "{}", .dictionary(.json), .value(contentType: nil)),
        (
            "{type: object}", "{contentType: application/vnd.x+json}", .dictionary(.json),
            .value(contentType: "application/vnd.x+json")
        ),
        ("{type: object}", "{contentType: application/xml}", .file, .file(contentType: "application/xml")),
    ])
    func `trap 94: a part is a value or a file, as schema and encoding say`(
        schema: String,
        encoding: String,
        type: TypeReference,
        coding: MultipartLayout.Coding
    ) throws {
        let planning = try planned("{properties: {p: \(schema)}}", encoding: "{p: \(encoding)}")
        #expect(planning.findings() == [])
        let object = try planning.object("SendMultipart")
        #expect(object.properties.map(\.type) == [type])
        #expect(object.properties.map(\.presence) == [.optional])
        #expect(object.parts?.parts == [.init(name: "p", property: 0, coding: coding, headers: [])])
    }

    @Test func `before 3.1 a part of any type is JSON`() throws {
        let planning = try planned("{properties: {p: {}}}", version: "3.0.3")
        #expect(try planning.object("SendMultipart").properties.map(\.type) == [.json])
    }

    @Test func `trap 94: headers of a part are properties beside it`() throws {
        let planning = try planned(
            "{required: [log], properties: {log: {type: string}, logXKind: {type: string}}}",
            encoding:
                "{log: {headers: {X-Kind: {required: true, schema: {type: integer}}, Content-Type: {schema: {}}}}}"
        )
        let object = try planning.object("SendMultipart")
        #expect(object.properties.map(\.name.text) == ["log", "logXKind", "log_space_X_dash_Kind"])
        #expect(object.properties[2].presence == .required)
        #expect(object.parts?.parts[0].headers == [.init(name: "X-Kind", property: 2, explode: false)])
        #expect(object.parts?.othersName?.text == "additionalParts")
    }

    @Test func `a schema of parts alone is declared once, and not as JSON`() throws {
        let planning = try planned(
            "{$ref: '#/components/schemas/Upload'}",
            schemas: "{Upload: {type: object, properties: {file: {type: string, format: binary}}}}"
        )
        #expect(planning.findings() == [])
        #expect(try #require(planning.sdk).types.map(\.header.name.description) == ["UploadMultipart"])
    }

    @Test func `nothing can be added where the document allows nothing else`() throws {
        let planning = try planned("{properties: {a: {type: string}}, additionalProperties: false}")
        #expect(try planning.object("SendMultipart").parts?.othersName == nil)
    }

    @Test func `parts without names stand in their order`() throws {
        let planning = try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                post:
                  operationId: send
                  responses: {'204': {description: Done.}}
                  requestBody:
                    required: true
                    content:
                      multipart/mixed:
                        schema: {type: array, prefixItems: [{type: object, title: About}, {}], items: {}}
                        prefixEncoding: [{}, {contentType: image/png}]
                        itemEncoding: {contentType: text/html}
            """
        )
        #expect(planning.findings() == [])
        let object = try planning.object("SendMultipart")
        #expect(object.properties.map(\.name.text) == ["about", "part2", "parts"])
        #expect(object.properties.map(\.type) == [.dictionary(.json), .file, .array(.file)])
        #expect(
            object.parts?.parts.map(\.coding) == [
                .value(contentType: nil), .file(contentType: "image/png"), .files(contentType: "text/html"),
            ]
        )
        #expect(object.parts?.parts.map(\.name) == [nil, nil, nil])
    }
}
