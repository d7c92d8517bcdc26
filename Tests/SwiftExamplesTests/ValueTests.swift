import SwiftExamples
import Testing

@Suite struct `A value in an example` {
    @Test(arguments: [
        Value("{type: string}", "a \"b\" \\(c)\\n", "\"a \\\"b\\\" \\\\(c)\\\\n\""),
        Value("{type: integer}", "12", "12"),
        Value("{type: integer, format: int32}", "-7", "-7"),
        Value("{type: integer}", "1e3", "1000"),
        Value("{type: number}", "0.5", "0.5"),
        Value("{type: boolean}", "false", "false"),
        Value("{type: array, items: {type: string}}", "[a, b, c]", "[\"a\", \"b\"]"),
        Value("{type: object, additionalProperties: {type: integer}}", "{a: 1}", "[\"a\": 1]"),
        Value("{}", "{a: [1, null, true]}", "[\"a\": [1, .null, true]]"),
    ])
    func `is like its sample`(value: Value) throws {
        #expect(try argument(value) == value.swift)
    }

    @Test(arguments: [
        Value("{type: string}", "[1]", "\"…\""),
        Value("{type: integer}", "99999999999999999999", "1"),
        Value("{type: number}", "1e999", "1"),
        Value("{type: array, items: {type: string}}", "[1]", "[\"…\"]"),
        Value("{type: boolean}", nil, "true"),
        Value("{type: object, additionalProperties: {type: integer}}", nil, "[:]"),
    ])
    func `is made up where the sample does not fit or is not there`(value: Value) throws {
        #expect(try argument(value) == value.swift)
    }

    @Test(arguments: [
        Bound(
            "{type: string, format: date}",
            "2026-02-03",
            "guard let body = CivilDate(year: 2026, month: 2, day: 3) else { return }"
        ),
        Bound(
            "{type: string, format: date-time}",
            "2026-02-03T04:05:06Z",
            "guard let body = DateTime(\"2026-02-03T04:05:06Z\") else { return }"
        ),
        Bound(
            "{type: string, format: uuid}",
            nil,
            "guard let body = UUID(uuidString: \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\") else { return }"
        ),
    ])
    func `is bound before the call where it can be refused`(bound: Bound) throws {
        let example = try ExampleDocument(body: bound.schema).call("send", samples: bound.samples)
        #expect(example.body == [bound.statement, "try await client.send(body: body)"])
        #expect(example.imports.contains("Foundation") == bound.statement.contains("UUID"))
    }

    @Test func `of a model has its required properties and the first others that have a sample`() throws {
        let document = try ExampleDocument(body: "{$ref: '#/components/schemas/Job'}", schemas: Self.schemas)
        let example = try document.call(
            "send",
            samples: [
                "body": """
                {"name": "nightly", "kind": "fast", "owner": {"id": 7}, "note": null, "a": 1, "b": 2, "c": 3,
                 "until": "2026-01-31", "target": {"type": "disk", "path": "/tmp"}}
                """
            ]
        )
        #expect(
            example.body == [
                "try await client.send(",
                "    body: Job(",
                "        name: \"nightly\",",
                "        kind: .fast,",
                "        owner: Owner(id: 7),",
                "        note: .null,",
                "        until: CivilDate(year: 2026, month: 1, day: 31)",
                "    )",
                ")",
            ]
        )
    }

    @Test func `of a model has what a reader sees at a glance`() throws {
        let document = try ExampleDocument(
            body: "{$ref: '#/components/schemas/Box'}",
            schemas: """

                    Box: {properties: {tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}, notes: {type: array, items: {}}}}
                    Tag: {properties: {name: {type: string}, by: {$ref: '#/components/schemas/By'}}}
                    By: {properties: {name: {type: string}}}
                """
        )
        let sample = "{tags: [{name: new, by: {name: me}}], notes: []}"
        let example = try document.call("send", samples: ["body": sample])
        // Neither an empty list nor what would be an empty model.
        #expect(example.body == ["try await client.send(body: BoxModel(tags: [Tag(name: \"new\")]))"])
    }

    @Test(arguments: [
        ("{path: /tmp}", "Backup(target: .disk(Disk(path: \"/tmp\")))"),
        ("7", "Backup(target: .integer(7))"),
        ("[odd]", "Backup(target: .unknown([\"odd\"]))"),
    ])
    func `of a union is that of the member which fits`(target: String, swift: String) throws {
        let document = try ExampleDocument(
            body: "{$ref: '#/components/schemas/Backup'}",
            schemas: Self.schemas
        )
        let example = try document.call("send", samples: ["body": "{target: \(target)}"])
        #expect(example.body == ["try await client.send(body: \(swift))"])
    }

    @Test func `is a file on disk where bytes are sent`() throws {
        let document = try ExampleDocument(
            """
            openapi: 3.1.0
            info: {title: Post, version: '1'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /photo:
                put:
                  operationId: sendPhoto
                  requestBody: {required: true, content: {image/png: {}}}
                  responses: {'204': {description: Sent.}}
              /album:
                post:
                  operationId: sendAlbum
                  requestBody:
                    required: true
                    content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Album'}}}
                  responses: {'204': {description: Sent.}}
            components:
              schemas:
                Album:
                  type: object
                  required: [cover, notes]
                  properties:
                    cover: {type: string, contentMediaType: image/jpeg}
                    notes: {type: array, items: {type: string, contentMediaType: application/pdf}}
                    raw: {type: string, format: binary}
            """
        )
        let photo = try document.call("sendPhoto")
        #expect(
            photo.body == [
                "let png = try HTTPBody(contentsOf: URL(filePath: \"file.png\"))",
                "try await client.sendPhoto(png: png)",
            ]
        )
        let example = try document.call("sendAlbum", samples: ["multipart": "{cover: a, notes: [b], raw: c}"])
        #expect(example.imports == ["Foundation", "Post"])
        #expect(
            example.body == [
                "let cover = try FilePart(contentsOf: URL(filePath: \"cover.jpg\"))",
                "let notes = try FilePart(contentsOf: URL(filePath: \"notes.pdf\"))",
                "let raw = try FilePart(contentsOf: URL(filePath: \"raw.bin\"))",
                "try await client.sendAlbum(multipart: AlbumMultipart(cover: cover, notes: [notes], raw: raw))",
            ]
        )
    }

    @Test func `ends where types contain themselves`() throws {
        let document = try ExampleDocument(body: "{$ref: '#/components/schemas/Tree'}", schemas: Self.trees)
        let example = try document.call("send")
        #expect(example.body == ["try await client.send(body: .fork(Fork(left: .leaf(1), right: .leaf(1))))"])
    }

    @Test func `is short, however long the sample`() throws {
        let text = String(repeating: "x", count: 5000)
        let example = try ExampleDocument(body: "{type: string}").call(
            "send",
            samples: ["body": "\"\(text)\""]
        )
        #expect(example.body.allSatisfy { $0.count < 120 })
    }

    private func argument(_ value: Value) throws -> String {
        let example = try ExampleDocument(body: value.schema).call("send", samples: value.samples)
        let line = try #require(example.body.first)
        try #require(example.body.count == 1 && line.hasSuffix(")"))
        return String(line.dropFirst("try await client.send(body: ".count).dropLast())
    }

    struct Value: Sendable, CustomTestStringConvertible {
        let schema: String
        let sample: String?
        let swift: String

        init(_ schema: String, _ sample: String?, _ swift: String) {
            self.schema = schema
            self.sample = sample
            self.swift = swift
        }

        var samples: [String: String] { sample.map { ["body": $0] } ?? [:] }
        var testDescription: String { "\(schema) like \(sample ?? "nothing")" }
    }

    struct Bound: Sendable, CustomTestStringConvertible {
        let schema: String
        let sample: String?
        let statement: String

        init(_ schema: String, _ sample: String?, _ statement: String) {
            self.schema = schema
            self.sample = sample
            self.statement = statement
        }

        var samples: [String: String] { sample.map { ["body": $0] } ?? [:] }
        var testDescription: String { schema }
    }

    private static let schemas = """

            Job:
              required: [name, kind]
              properties:
                name: {type: string}
                kind: {type: string, enum: [slow, fast]}
                owner: {$ref: '#/components/schemas/Owner'}
                note: {type: [string, 'null']}
                until: {type: string, format: date}
                target: {$ref: '#/components/schemas/Disk'}
                a: {type: integer}
            Backup: {properties: {target: {oneOf: [{$ref: '#/components/schemas/Disk'}, {type: integer}]}}}
            Owner: {required: [id], properties: {id: {type: integer}}}
            Disk: {required: [path], properties: {path: {type: string}}}
        """

    private static let trees = """

            Tree: {oneOf: [{$ref: '#/components/schemas/Fork'}, {type: integer, title: Leaf}]}
            Fork:
              required: [left, right]
              properties: {left: {$ref: '#/components/schemas/Tree'}, right: {$ref: '#/components/schemas/Tree'}}
        """
}
