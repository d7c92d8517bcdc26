import Diagnostics
import OpenAPIModel
import TestSupport
import Testing

@Suite struct `References that are followed` {
    /// Where the reference of component `A` leads, as `path pointer`.
    private func target(_ reference: String, _ more: String = "", file: String = "") throws -> String? {
        let reading = try Reading(
            files: [
                "api/openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                paths:
                  /a~b/{id}%:
                    get:
                      parameters: [{name: 'id', in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
                components:
                  schemas:
                    A: {$ref: '\(reference)'}
                \(more)
                """,
                "api/parts/b.yaml": file.isEmpty ? "a/b: {type: string}\nB: {$ref: 'c.yaml'}" : file,
                "api/parts/c.yaml": "type: integer",
                "common/d.yaml": "type: boolean",
            ],
            allowedRoots: ["common"]
        )
        #expect(reading.findings.filter { $0.id != "reference-unusual" } == [])
        let document = try #require(reading.document)
        let id = try #require(document.components.schemas.first?.value)
        let schema = document.schemas[document.schemas.resolved(id)]
        return "\(schema.location.file.index) \(schema.location.pointer)"
    }

    @Test(arguments: [
        (
            "#/paths/~1a~0b~1{id}%25/get/responses/200/content/application~1json/schema",
            "0 /paths/~1a~0b~1{id}%/get/responses/200/content/application~1json/schema"
        ),
        (
            "#/paths/~1a~0b~1%7Bid%7D%25/get/parameters/0/schema",
            "0 /paths/~1a~0b~1{id}%/get/parameters/0/schema"
        ),
        ("parts/b.yaml#/a~1b", "1 /a~1b"),
        ("./parts/../parts/b.yaml#/a~1b", "1 /a~1b"),
        ("parts/%62.yaml#/a~1b", "1 /a~1b"),
        ("parts/b.yaml#/B", "2 "),
        ("parts/c.yaml", "2 "),
        ("parts/c.yaml#", "2 "),
        ("../common/d.yaml", "3 "),
    ])
    func `lead to any place of any file`(reference: String, place: String) throws {
        #expect(try target(reference) == place)
    }

    @Test func `find anchors and embedded schemas by their own addresses`() throws {
        let more = """
                B:
                  $id: https://example.com/schemas/b
                  $defs:
                    C: {$anchor: see, type: string}
                    D: {$ref: '#/$defs/C'}
                    E: {$id: e, $ref: 'b#see'}
                    F: {$ref: '#/components/schemas/G'}
                G: {$anchor: gee, type: number}
            """
        let c = "0 /components/schemas/B/$defs/C"
        #expect(try target("https://example.com/schemas/b#/$defs/D", more) == c)
        #expect(try target("https://example.com/schemas/e", more) == c)
        #expect(try target("https://example.com/schemas/b#see", more) == c)
        #expect(try target("#gee", more) == "0 /components/schemas/G")
        #expect(try target("#/components/schemas/B/$defs/F", more) == "0 /components/schemas/G")
    }

    @Test func `pass through references on their way`() throws {
        let more = "    B: {$ref: 'parts/b.yaml#/T'}"
        let file = "T: {properties: {x: {type: string}}}"
        #expect(try target("#/components/schemas/B/properties/x", more, file: file) == "1 /T/properties/x")
    }

    @Test func `read each file and each schema once`() throws {
        let reading = try Reading(
            files: [
                "openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                components:
                  schemas:
                    A: {$ref: node.yaml}
                    B: {$ref: './node.yaml#'}
                    C: {$ref: 'openapi.yaml#/components/schemas/A'}
                """,
                "node.yaml":
                    "properties: {next: {$ref: node.yaml}, top: {$ref: 'openapi.yaml#/components/schemas/C'}}",
            ]
        )
        #expect(reading.findings.isEmpty)
        let arena = try #require(reading.document?.schemas)
        #expect(arena.count == 6)
        #expect(Set(arena.ids.map { arena[$0].location }).count == arena.count)
        let ends = arena.ids.filter { arena[$0].reference != nil }.map { arena.resolved($0) }
        #expect(Set(ends).count == 1)
    }

    @Test func `may stand for the whole of a section`() throws {
        let reading = try Reading(
            files: [
                "openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                paths: {$ref: paths.yaml}
                components: {schemas: {$ref: 'schemas/_index.yaml'}}
                """,
                "paths.yaml": "/a: {get: {}}",
                "schemas/_index.yaml": "A: {$ref: a.yaml}\nB: {type: string}",
                "schemas/a.yaml": "type: object",
            ]
        )
        let document = try #require(reading.document)
        #expect(document.operations.map(\.pathTemplate.value) == ["/a"])
        #expect(document.components.schemas.map(\.name) == ["A", "B"])
        #expect(reading.findings.map(\.id) == ["reference-unusual", "reference-unusual"])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test func `leave a document that can be walked after a circle`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {$ref: '#/components/schemas/A'}
                Tree: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            """
        )
        let arena = try #require(reading.document?.schemas)
        #expect(reading.findings.map(\.id) == ["reference-cycle"])
        #expect(arena.ids.allSatisfy { arena[arena.resolved($0)].reference == nil })
    }

    @Test func `can be chained a twenty thousand times`() throws {
        let count = 20_000
        let lines = (0..<count).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }
        let text =
            "components:\n  schemas:\n" + lines.joined(separator: "\n") + "\n    S\(count): {type: string}"
        let reading = try Reading("3.1.1", text)
        let document = try #require(reading.document)
        #expect(reading.findings.isEmpty)
        let first = try #require(document.components.schemas.first?.value)
        #expect(document.schemas[document.schemas.resolved(first)].type?.value == [.string])
    }

    @Test(arguments: ["../x.yaml", "a/%2E%2E/%2e%2e/x.yaml", "../api2/x.yaml", "..", "/api/x.yaml", "."])
    func `are refused outside, however they are written`(reference: String) throws {
        let root = """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            components: {schemas: {A: {$ref: 1️⃣'\(reference)'}}}
            """
        let reading = try Reading(files: ["api/openapi.yaml": root])
        let message = "'\(reference)' leads out of the document's folder"
        #expect(reading.findings == [Finding("1️⃣", "reference-outside-root", message)])
    }
}
