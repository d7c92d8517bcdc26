import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning by the keywords of JSON Schema 2020-12` {
    @Test("trap 55: items by place are properties, and what follows is kept")
    func tuples() throws {
        let planning = try Planning.schemas(
            """
            Point: {type: array, prefixItems: [{type: number, title: the x}, {type: number}], items: false, minItems: 2}
            Row: {prefixItems: [{type: string}, {type: object, properties: {a: {type: string}}}], items: {type: boolean}, minItems: 1}
            Open: {prefixItems: [1️⃣{$ref: '#/components/schemas/Point'}]}
            """
        )
        let point = try planning.object("Point")
        #expect(point.isPositional)
        #expect(point.properties.map(\.wireName) == ["0", "1"])
        #expect(try planning.properties("Point") == ["theX: Double", "second: Double"])
        #expect(point.restType.map { planning.swift($0) } == "[JSONValue]")
        #expect(try planning.properties("Row") == ["first: String", "second: Row.Second?"])
        #expect(try planning.object("Row").restType.map { planning.swift($0) } == "[Bool]")
        #expect(try planning.properties("Open") == ["first: Point?"])
        #expect(planning.findings() == [])
        #expect(
            planning.findings(from: .note).contains(
                Finding(
                    "1️⃣",
                    "tuple-may-be-shorter",
                    "the array may be empty, so all 1 items are optional"
                )
            )
        )
    }

    @Test("trap 55: a boolean stands wherever a schema does")
    func booleans() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties: {a: true, b: 1️⃣false, c: {type: array, items: true}, d: {$ref: '#/components/schemas/T'}}
              additionalProperties: true
              patternProperties: {'^x': true}
            T: true
            U: {oneOf: [true, {type: string}]}
            """
        )
        #expect(
            try planning.properties("A") == [
                "a: JSONValue?", "b: JSONValue?", "c: [JSONValue]?", "d: JSONValue?",
            ]
        )
        #expect(
            planning.findings() == [
                Finding("1️⃣", "schema-allows-nothing", "no value fits this schema: it is 'false'")
            ]
        )
    }

    @Test("trap 54: properties by pattern are a dictionary of their type")
    func patterns() throws {
        let planning = try Planning.schemas(
            """
            One: {properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}
            Same: {properties: {a: {type: string}}, patternProperties: {'^x': {type: integer}, '^y': {type: integer}}, additionalProperties: {type: integer}}
            Open: {properties: {a: {type: string}}, patternProperties: {1️⃣'^x': {type: integer}}, additionalProperties: true}
            Mixed: {properties: {a: {type: string}}, patternProperties: {2️⃣'^x': {type: integer}, '^y': {type: string}}}
            Map: {type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}
            Late: {allOf: [{properties: {a: {type: string}}}], unevaluatedProperties: {type: integer}}
            """
        )
        let rests = try ["One", "Same", "Open", "Mixed", "Late"].map { name in
            try planning.object(name).restType.map { planning.swift($0) }
        }
        #expect(rests == ["[String: Int]", "[String: Int]", nil, nil, "[String: Int]"])
        let words = "'patternProperties' is not supported: values of several types are read as any JSON"
        #expect(
            planning.findings() == [
                Finding("1️⃣", "unsupported-keyword", words), Finding("2️⃣", "unsupported-keyword", words),
            ]
        )
    }

    @Test func `properties of conditions are optional ones, and are reported`() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties: {country: {type: string}}
              if: 1️⃣{properties: {country: {const: US}}}
              then: {required: [zip], properties: {zip: {type: string}, state: {type: string}, country: {type: integer}}}
              else: {properties: {zip: {type: integer}, state: {type: string}}}
              dependentSchemas: {2️⃣card: {properties: {billing: {type: string}}}}
              dependentRequired: {3️⃣card: [country]}
              not: 4️⃣{required: [x]}
            """
        )
        #expect(
            try planning.properties("A") == [
                "country: String?", "zip: JSONValue?", "state: String?", "billing: String?",
            ]
        )
        func unsupported(_ keyword: String, _ effect: String) -> String {
            "'\(keyword)' is not supported: \(effect)"
        }
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "unsupported-keyword",
                    unsupported("if", "what 'then' and 'else' describe is optional")
                ),
                Finding(
                    "2️⃣",
                    "unsupported-keyword",
                    unsupported("dependentSchemas", "what it describes is optional")
                ),
                Finding(
                    "3️⃣",
                    "unsupported-keyword",
                    unsupported("dependentRequired", "values are not checked against it")
                ),
                Finding(
                    "4️⃣",
                    "unsupported-keyword",
                    unsupported("not", "values are not checked against it")
                ),
            ]
        )
    }

    @Test func `keywords that shape nothing are reported in schemas of every type, once`() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties:
                s: {$ref: '#/components/schemas/S'}
                t: {$ref: '#/components/schemas/S'}
                l: {type: array, contains: 1️⃣{type: string}}
                e: {type: string, contentEncoding: 2️⃣base32}
                j: {type: string, contentMediaType: application/json, contentSchema: 3️⃣{type: object}}
                b: {type: string, contentEncoding: base64}
            S: {type: string, not: 4️⃣{const: x}}
            """
        )
        #expect(
            try planning.properties("A") == [
                "s: String?", "t: String?", "l: [JSONValue]?", "e: String?", "j: String?", "b: Data?",
            ]
        )
        #expect(
            planning.findings().map(\.message) == [
                "'contains' is not supported: values are not checked against it",
                "'contentEncoding: base32' is not supported: the string is kept as it is",
                "'contentSchema' is not supported: the string is kept as it is",
                "'not' is not supported: values are not checked against it",
            ]
        )
    }

    @Test func `a dynamic reference is the schema that it names`() throws {
        let planning = try Planning.schemas(
            """
            Tree:
              $dynamicAnchor: node
              properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
            """
        )
        #expect(planning.findings() == [])
        #expect(try planning.properties("Tree") == ["children: [Tree]?"])
    }
}
