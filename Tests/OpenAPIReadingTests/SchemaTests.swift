import Diagnostics
import OpenAPIModel
import Testing
import YAMLModel

@Suite struct `A schema that is read` {
    /// The schema under a name among the components.
    private func schema(_ name: String, _ version: String, _ text: String) throws -> Schema {
        let lines = text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let reading = try Reading(version, "paths: {}\ncomponents:\n  schemas:\n" + lines)
        let document = try #require(reading.document)
        let id = try #require(document.components.schemas.first { $0.name == name }?.value)
        return document.schemas[id]
    }

    @Test(arguments: [
        ("3.0.4", "{type: string, nullable: true}", [SchemaType.string, .null]),
        ("3.0.4", "{type: string}", [.string]),
        ("3.1.1", "{type: [string, 'null']}", [.string, .null]),
        ("3.1.1", "{type: [string, null]}", [.string, .null]),
        ("3.1.1", "{type: integer, nullable: true}", [.integer, .null]),
    ])
    func `says null in one way for all versions`(version: String, text: String, types: [SchemaType]) throws {
        let schema = try schema("A", version, "A: \(text)")
        #expect(schema.type?.value == types)
        #expect(schema.isNullable == types.contains(.null))
    }

    @Test func `keeps nullable without a type`() throws {
        let schema = try schema("A", "3.0.4", "A: {nullable: true, allOf: [{type: object}]}")
        #expect(schema.type == nil)
        #expect(schema.isNullable)
    }

    @Test(
        arguments: [
            ("3.0.4", "{minimum: 1, exclusiveMinimum: true}", nil, "1"),
            ("3.0.4", "{minimum: 1, exclusiveMinimum: false}", "1", nil),
            ("3.1.1", "{minimum: 1, exclusiveMinimum: 2}", "1", "2"),
            ("3.1.1", "{minimum: 1, exclusiveMinimum: true}", nil, "1"),
        ] as [(String, String, String?, String?)]
    )
    func `has bounds as numbers`(version: String, text: String, minimum: String?, exclusive: String?) throws {
        let schema = try schema("A", version, "A: \(text)")
        #expect(schema.minimum?.value == minimum)
        #expect(schema.exclusiveMinimum?.value == exclusive)
    }

    @Test func `keeps numbers beyond any machine type as text`() throws {
        let schema = try schema(
            "A",
            "3.1.1",
            "A: {minimum: -9223372036854775808, maximum: 18446744073709551615, multipleOf: 1e-400, maxLength: 9223372036854775808}"
        )
        #expect(schema.minimum?.value == "-9223372036854775808")
        #expect(schema.maximum?.value == "18446744073709551615")
        #expect(schema.maxLength?.value == .max)
    }

    @Test func `tells an absent const from null`() throws {
        #expect(try schema("A", "3.1.1", "A: {const: null}").const?.content == .null)
        #expect(try schema("A", "3.1.1", "A: {}").const == nil)
    }

    @Test func `keeps properties in source order with their places`() throws {
        let schema = try schema("A", "3.1.1", "A:\n  properties:\n    b: {}\n    a: true\n    $ref: {}")
        #expect(schema.properties.map(\.name) == ["b", "a", "$ref"])
        #expect(schema.properties.map(\.nameRange.start.line) == [8, 9, 10])
        #expect(schema.reference == nil)
    }

    @Test func `applies keywords beside a reference in 3.1 only`() throws {
        let text = "A: {type: object}\nB: {$ref: '#/components/schemas/A', description: b, deprecated: true}"
        let later = try schema("B", "3.1.1", text)
        #expect(later.reference?.text.value == "#/components/schemas/A")
        #expect(later.description?.value == "b")
        #expect(later.deprecated?.value == true)
        let earlier = try schema("B", "3.0.4", text)
        #expect(earlier.reference?.text.value == "#/components/schemas/A")
        #expect(earlier.description == nil)
    }

    @Test func `has every keyword of JSON Schema`() throws {
        let schema = try schema(
            "A",
            "3.1.1",
            """
            A:
              $id: https://example.com/a
              $anchor: here
              $comment: why
              if: {}
              then: {}
              else: {}
              not: {}
              prefixItems: [{}, {}]
              contains: {}
              minContains: 1
              propertyNames: {}
              patternProperties: {'^x-': {}}
              unevaluatedProperties: false
              dependentRequired: {a: [b]}
              dependentSchemas: {a: {}}
              contentEncoding: base64
              contentSchema: {}
              $defs: {d: {}}
              examples: [1, 2]
              x-own: 1
              colour: red
            """
        )
        #expect(schema.id?.value == "https://example.com/a")
        #expect(schema.anchor?.value == "here")
        #expect(schema.comment?.value == "why")
        #expect([schema.if, schema.then, schema.else, schema.not, schema.contains].allSatisfy { $0 != nil })
        #expect(schema.prefixItems.count == 2)
        #expect(schema.minContains?.value == 1)
        #expect(schema.propertyNames != nil && schema.contentSchema != nil)
        #expect(schema.patternProperties.map(\.name) == ["^x-"])
        #expect(schema.unevaluatedProperties != nil)
        #expect(schema.dependentRequired.first?.value.map(\.value) == ["b"])
        #expect(schema.dependentSchemas.map(\.name) == ["a"])
        #expect(schema.contentEncoding?.value == "base64")
        #expect(schema.defs.map(\.name) == ["d"])
        #expect(schema.examples.count == 2)
        #expect(schema.extensions.map(\.name) == ["x-own"])
        #expect(schema.unknownKeywords.map(\.name) == ["colour"])
    }

    @Test func `finds the schemas of a discriminator by name, pointer and file`() throws {
        let reading = try Reading(
            files: [
                "openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                components:
                  schemas:
                    Pet:
                      discriminator:
                        propertyName: kind
                        mapping: {c: Cat, d: '#/components/schemas/Dog', e: eel.yaml, f: 'eel.yaml#/$defs/Fish'}
                    Cat: {}
                    Dog: {}
                """,
                "eel.yaml": "$defs: {Fish: {}}",
            ]
        )
        #expect(reading.findings.isEmpty)
        let document = try #require(reading.document)
        let pet = try #require(document.components.schemas.first?.value)
        let mapping = try #require(document.schemas[pet].discriminator?.mapping)
        #expect(mapping.map(\.key.value) == ["c", "d", "e", "f"])
        let pointers = mapping.map { $0.target.map { document.schemas[$0].location.pointer.description } }
        #expect(pointers == ["/components/schemas/Cat", "/components/schemas/Dog", "", "/$defs/Fish"])
    }
}
