import OpenAPIModel
import TestSupport
import Testing
import YAMLModel

@Suite struct `Traps of reading` {
    @Test("trap 59: schemas that refer to each other and nothing else are an error with the way round")
    func aliasCycle() throws {
        let reading = try Reading(
            "3.1.1",
            """
            components:
              schemas:
                A: {$ref: 1️⃣'#/components/schemas/B'}
                B: {$ref: 2️⃣'#/components/schemas/A'}
                C: {$ref: '#/components/schemas/A'}
            """
        )
        #expect(
            reading.findings == [
                Finding(
                    "1️⃣",
                    "reference-cycle",
                    "'#/components/schemas/B' leads back to itself and never to a value",
                    notes: [.init("2️⃣", "by way of '#/components/schemas/A'")]
                )
            ]
        )
    }

    @Test("trap 60: what stands beside a reference counts in 3.1")
    func siblings() throws {
        let reading = try Reading(
            "3.1.1",
            """
            components:
              schemas:
                A: {properties: {x: {$ref: '#/components/schemas/B', description: own, deprecated: true, default: d}}}
                B: {type: string, description: theirs}
            """
        )
        let document = try #require(reading.document)
        let property = try #require(document.schemas[document.components.schemas[0].value].properties.first)
        let schema = document.schemas[property.schema]
        #expect(reading.findings == [])
        #expect(schema.description?.value == "own")
        #expect(schema.deprecated?.value == true)
        #expect(schema.default?.string == "d")
        #expect(document.schemas[document.schemas.resolved(property.schema)].description?.value == "theirs")
    }

    @Test("trap 60: what stands beside a reference is ignored in 3.0, with a warning")
    func ignoredSiblings() throws {
        let reading = try Reading(
            "3.0.4",
            """
            paths: {}
            components:
              schemas:
                A: {properties: {x: {$ref: '#/components/schemas/B', 1️⃣deprecated: true}}}
                B: {type: string}
            """
        )
        #expect(reading.findings.map(\.place) == ["1️⃣"])
        #expect(reading.findings.map(\.id) == ["reference-siblings-ignored"])
        let document = try #require(reading.document)
        let property = try #require(document.schemas[document.components.schemas[0].value].properties.first)
        #expect(document.schemas[property.schema].deprecated == nil)
    }

    @Test(
        "trap 61: references lead anywhere",
        arguments: [
            "#/paths/~1a/get/responses/200/content/application~1json/schema", "#/$defs/T",
            "#/$defs/a~1b~0c%25",
            "files/f.yaml#/a~1b", "files/f.yaml#/T%20x", "#named", "inner.json", "inner.json#deep",
            "https://example.com/schemas/inner.json#/properties/p", "files/f.yaml#away",
        ]
    )
    func references(text: String) throws {
        let reading = try Reading(
            files: [
                "openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                paths:
                  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: integer}}}}}}}
                $defs: {T: {type: integer}, a/b~c%: {type: integer}}
                components:
                  schemas:
                    Use: {$ref: '\(text)'}
                    Named: {$anchor: named, type: integer}
                    Inner:
                      $id: https://example.com/schemas/inner.json
                      type: integer
                      properties: {p: {type: integer}}
                      $defs: {d: {$anchor: deep, type: integer}}
                    Base:
                      $id: https://example.com/schemas/base.json
                      properties: {near: {$ref: inner.json}}
                """,
                "files/f.yaml":
                    "{a/b: {type: integer}, T x: {type: integer}, z: {$anchor: away, type: integer}}",
            ]
        )
        let document = try #require(reading.document)
        let schemas = document.schemas
        func component(_ name: String) -> SchemaID? {
            document.components.schemas.first { $0.name == name }?.value
        }
        // A relative address starts from the schema's own `$id`, where there is one: not here, but in `Base`.
        let near = try #require(component("Base").flatMap { schemas[$0].properties.first?.schema })
        #expect(schemas[schemas.resolved(near)].type?.value == [.integer])
        let isElsewhere = text.hasPrefix("inner.json")
        let use = try #require(component("Use"))
        #expect(schemas[schemas.resolved(use)].type?.value == (isElsewhere ? nil : [.integer]))
    }

    @Test("trap 100: habits of 3.0 in a document of 3.1 are read for what they mean, with warnings")
    func mixedVersions() throws {
        let reading = try Reading(
            "3.1.1",
            """
            x-oai-meta: {a: 1}
            paths:
              /a:
                get:
                  x-oas-draft: true
                  responses: {200: {description: ok}}
            components:
              schemas:
                N: {type: number, minimum: 0, exclusiveMinimum: 1️⃣true}
                S: {type: string, nullable: 2️⃣true, 3️⃣example: a, examples: [b]}
            """
        )
        #expect(
            reading.findings.map { "\($0.place) \($0.id)" } == [
                "1️⃣ exclusive-bound", "2️⃣ nullable-in-later-version", "3️⃣ example-and-examples",
            ]
        )
        let document = try #require(reading.document)
        let schemas = document.components.schemas.map { document.schemas[$0.value] }
        #expect(schemas[0].exclusiveMinimum?.value == "0" && schemas[0].minimum == nil)
        #expect(schemas[1].isNullable)
        let statuses = document.operations.first?.operation.responses.entries.map(\.status.value)
        #expect(statuses == [.exact(200)])
    }
}
