import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning objects` {
    @Test("traps 35 and 36: required, optional and nullable make four presences")
    func presences() throws {
        let planning = try Planning.schemas(
            """
            Job:
              type: object
              required: [a, b]
              properties:
                a: {type: string}
                b: {type: [string, 'null']}
                c: {type: string}
                d: {type: [string, 'null']}
            """
        )
        #expect(
            try planning.properties("Job") == [
                "a: String", "b: String?", "c: String?", "d: Nullable<String>?",
            ]
        )
    }

    @Test("traps 35 and 36: nullable of OpenAPI 3.0 is the same")
    func nullable30() throws {
        let planning = try Planning.schemas(
            """
            Job:
              type: object
              required: [b]
              properties:
                b: {type: string, nullable: true}
                d: {type: string, nullable: true}
            """,
            version: "3.0.3"
        )
        #expect(try planning.properties("Job") == ["b: String?", "d: Nullable<String>?"])
    }

    @Test(
        "trap 37: a member that allows only null makes the type nullable",
        arguments: [
            "anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]",
            "oneOf: [{type: 'null'}, {$ref: '#/components/schemas/B'}]",
            "anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]",
        ]
    )
    func nullMembers(schema: String) throws {
        let planning = try Planning.schemas(
            """
            A:
              required: [b]
              properties:
                b: {\(schema)}
                c: {type: ['null', array], items: {type: string}}
            B:
              properties: {x: {type: string}}
            """
        )
        #expect(try planning.properties("A") == ["b: B?", "c: Nullable<[String]>?"])
    }

    @Test("traps 26 and 27: awkward property names stay distinct")
    func names() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties:
                self: {type: string}
                Self: {type: string}
                Type: {type: string}
                type: {type: string}
                init: {type: string}
                hashValue: {type: string}
                foo-bar: {type: string}
                foo_bar: {type: string}
                fooBar: {type: string}
                $id: {type: string}
                '@type': {type: string}
                '': {type: string}
                a.b/c: {type: string}
                1st: {type: string}
                🎉: {type: string}
                _: {type: string}
            """
        )
        #expect(
            try planning.object("A").properties.map(\.name.text) == [
                "self_", "Self_", "Type_", "type", "init_", "hashValue_", "foo_dash_bar", "foo_bar", "fooBar",
                "id",
                "_at_type", "empty", "aBC", "_1st", "u1F389", "underscore",
            ]
        )
        #expect(
            try planning.object("A").properties.map(\.wireName) == [
                "self", "Self", "Type", "type", "init", "hashValue", "foo-bar", "foo_bar", "fooBar", "$id",
                "@type", "",
                "a.b/c", "1st", "🎉", "_",
            ]
        )
    }

    @Test("trap 28: generated members yield to those of the document")
    func generatedMembers() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties:
                unknownFields: {type: string}
            B:
              properties:
                additionalProperties: {type: string}
              additionalProperties: {type: integer}
            """
        )
        #expect(try planning.object("A").unknownFieldsName?.text == "unknownFieldsValue")
        #expect(try planning.object("B").additionalProperties?.name.text == "additionalPropertiesValue")
        #expect(try planning.object("B").unknownFieldsName == nil)
    }

    @Test("traps 39 and 40: allOf merges siblings and later requirements")
    func allOf() throws {
        let planning = try Planning.schemas(
            """
            Base:
              properties: {x: {type: string}, y: {type: string}}
            A:
              allOf: [{$ref: '#/components/schemas/Base'}]
              properties: {sib: {type: integer}}
            B:
              allOf:
                - $ref: '#/components/schemas/Base'
                - required: [y]
            """
        )
        #expect(try planning.properties("A") == ["x: String?", "y: String?", "sib: Int?"])
        #expect(try planning.properties("B") == ["x: String?", "y: String"])
    }

    @Test("trap 41: parts of an allOf that exclude each other are reported with both places")
    func conflict() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties: {x: 1️⃣{type: string}}
            B:
              allOf:
                - $ref: '#/components/schemas/A'
                - properties: {x: 2️⃣{type: integer}}
            """
        )
        #expect(
            planning.findings() == [
                Finding(
                    "2️⃣",
                    "all-of-conflict",
                    "property 'x' is string and integer at once, so no value fits",
                    notes: [Finding.Note("1️⃣", "the other type is here")]
                )
            ]
        )
        #expect(try planning.properties("B") == ["x: JSONValue?"])
    }

    @Test("trap 42: an allOf of one with annotations is that one")
    func wrappedReference() throws {
        let planning = try Planning.schemas(
            """
            Mode: {type: string, enum: [p, q]}
            A:
              properties:
                e: {allOf: [{$ref: '#/components/schemas/Mode'}], default: p, description: The mode., nullable: true}
            """,
            version: "3.0.3"
        )
        #expect(try planning.properties("A") == ["e: Nullable<Mode>?"])
        #expect(try planning.object("A").properties[0].documentation.summary == "The mode.")
        #expect(
            try planning.object("A").properties[0].documentation.remarks == ["Default of the service: `p`"]
        )
    }

    @Test("trap 56: recursion is boxed only where a value would hold itself")
    func recursion() throws {
        let planning = try Planning.schemas(
            """
            Node:
              properties:
                next: {$ref: '#/components/schemas/Node'}
                kids: {type: array, items: {$ref: '#/components/schemas/Node'}}
            A: {properties: {b: {$ref: '#/components/schemas/B'}}}
            B: {properties: {a: {$ref: '#/components/schemas/A'}}}
            """
        )
        #expect(try planning.object("Node").properties.map(\.isBoxed) == [true, false])
        #expect(try planning.object("A").properties.map(\.isBoxed) == [false])
        #expect(try planning.object("B").properties.map(\.isBoxed) == [true])
    }

    @Test("trap 57: a schema that requires itself is an error")
    func requiredCycle() throws {
        let planning = try Planning.schemas(
            """
            A: 1️⃣{required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}
            """
        )
        #expect(planning.sdk == nil)
        #expect(
            planning.findings(from: .error) == [
                Finding("1️⃣", "infinite-type", "schema 'A' requires itself (A → A), so no value is finite")
            ]
        )
    }

    @Test("trap 58: arrays and dictionaries of themselves are declared types")
    func wrappers() throws {
        let planning = try Planning.schemas(
            """
            Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}
            J: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/J'}}]}
            """
        )
        guard case .wrapper(let tree) = planning.type("Tree"), case .wrapper(let map) = planning.type("Map")
        else {
            throw NotThatKind(name: "Tree or Map")
        }
        #expect(planning.swift(tree.type) == "[Tree]")
        #expect(planning.swift(map.type) == "[String: Map]")
        #expect(try planning.members("J") == ["string: String", "array: [J]"])
    }

    @Test("trap 64: a read-only property is not needed in a request, nor a write-only one in an answer")
    func oneWayProperties() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                post:
                  operationId: make
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
                  responses:
                    '200':
                      description: Made.
                      content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
            components:
              schemas:
                User:
                  required: [id, name, password]
                  properties:
                    id: {type: string, readOnly: true}
                    name: {type: string}
                    password: {type: string, writeOnly: true}
            """
        )
        #expect(try planning.properties("User") == ["id: String?", "name: String", "password: String?"])
        #expect(try planning.object("User").isMutable)
    }

    @Test(
        "trap 64: the mark counts wherever it stands",
        arguments: [
            "{$ref: '#/components/schemas/Id', readOnly: true}",
            "{allOf: [{$ref: '#/components/schemas/Id'}, {readOnly: true}]}",
            "{$ref: '#/components/schemas/ServerId'}", "{allOf: [{$ref: '#/components/schemas/ServerId'}]}",
        ]
    )
    func marks(schema: String) throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a: {put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}}
              /b: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Seen'}}}}}}}
            components:
              schemas:
                Id: {type: string}
                ServerId: {type: string, readOnly: true}
                User: {required: [id], properties: {id: \(schema)}}
                Seen: {required: [id], properties: {id: \(schema)}}
            """
        )
        #expect(try planning.properties("User") == ["id: String?"])
        #expect(try planning.properties("Seen") == ["id: String"])
    }

    @Test("trap 65: inline types are named by their path, whatever stands beside them")
    func inlineNames() throws {
        let first = """
            A:
              properties:
                status: {type: string, enum: [x]}
                tags: {type: array, items: {properties: {v: {type: string}}}}
            """
        let planning = try Planning.schemas(first)
        let more = try Planning.schemas(
            """
            Z:
              properties:
                status: {type: string, enum: [y]}
            \(first)
                tag: {properties: {status: {type: string, enum: [z]}}}
            """
        )
        for planned in [planning, more] {
            #expect(try planned.properties("A").prefix(2) == ["status: A.Status?", "tags: [A.TagsItem]?"])
        }
        #expect(try more.properties("A")[2] == "tag: A.Tag?")
        #expect(try more.properties("A.Tag") == ["status: A.Tag.Status?"])
    }

    @Test func `a nested type that hides a top-level one is worked around by qualifying`() throws {
        let planning = try Planning.schemas(
            """
            Status: {type: string, enum: [a]}
            A:
              properties:
                status: {type: string, enum: [x]}
                other: {$ref: '#/components/schemas/Status'}
            """
        )
        #expect(try planning.properties("A") == ["status: A.Status?", "other: Test.Status?"])
    }

    @Test("trap 62: a required constant is the default of the initialiser")
    func constant() throws {
        let planning = try Planning.schemas(
            """
            A:
              required: [kind, version]
              properties:
                kind: {const: fixed}
                version: {const: 5}
                other: {const: x}
            """
        )
        #expect(try planning.properties("A") == ["kind: String", "version: Int", "other: String?"])
        #expect(
            try planning.object("A").properties.map(\.constant) == [.string("fixed"), .number("5"), nil]
        )
    }

    @Test func `types only received are not mutable`() throws {
        let planning = try Planning.schemas("A: {properties: {x: {type: string}}}")
        #expect(try !planning.object("A").isMutable)
    }

    @Test("trap 54: pattern properties are a dictionary")
    func patternProperties() throws {
        let planning = try Planning.schemas(
            """
            A:
              required: [v]
              properties:
                v: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
            """
        )
        #expect(try planning.properties("A") == ["v: [String: Int]"])
    }
}
