import ReferenceModel
import Testing

@Suite struct `Shapes of schemas` {
    typealias Shape = APIReference.SchemaShape

    @Test(
        arguments: [
            ("{type: string, format: date-time}", "string (date-time)"),
            ("{type: [integer, 'null']}", "integer or null"),
            ("{type: [string, integer]}", "string or integer"),
            ("{type: array, items: {type: array, items: {type: boolean}}}", "array of array of boolean"),
            ("{type: array}", "array"),
            ("{type: object, additionalProperties: {type: number}}", "map of string to number"),
            ("{enum: [1, 2]}", "integer"),
            ("{pattern: a}", "string"),
            ("{}", "any JSON"),
            ("true", "any JSON"),
            ("{oneOf: [{type: string}, {type: 'null'}]}", "string or null"),
            ("{anyOf: [{type: string}, {type: integer}]}", "string or integer"),
            ("{type: array, items: {type: object, properties: {a: {type: string}}}}", "array of object"),
            ("{oneOf: [{$ref: '#/components/schemas/Other'}, {enum: [a]}]}", "Other or string"),
            ("{$ref: '#/components/schemas/Other'}", "Other"),
            ("{allOf: [{$ref: '#/components/schemas/Other'}], description: It.}", "Other"),
            ("{$ref: '#/components/schemas/Word'}", "Word (string)"),
            ("{type: array, items: {$ref: '#/components/schemas/Other'}}", "array of Other"),
        ]
    )
    func `tell their type in words`(schema: String, words: String) throws {
        let planned = try PlannedReference.schemas(
            """
            Holder: {type: object, properties: {value: \(schema)}}
            Other: {type: object, properties: {a: {type: string}}}
            Word: {type: string, minLength: 2}
            """
        )
        #expect(try planned.properties("Holder").map(\.schema.type.text) == [words])
    }

    @Test(
        arguments: [
            ("{type: string, minLength: 3, maxLength: 100}", ["3 to 100 characters"]),
            ("{type: string, minLength: 1, maxLength: 1}", ["exactly 1 character"]),
            ("{type: string, maxLength: 1}", ["at most 1 character"]),
            ("{type: string, minLength: 0}", []),
            ("{type: integer, minimum: 1, maximum: 9007199254740993}", ["1 to 9007199254740993"]),
            ("{type: number, exclusiveMinimum: 0, multipleOf: 0.5}", ["more than 0", "a multiple of 0.5"]),
            ("{type: array, minItems: 1, uniqueItems: true}", ["at least 1 item", "no item twice"]),
            ("{type: object, maxProperties: 2}", ["at most 2 keys"]),
        ]
    )
    func `tell constraints in words`(schema: String, words: [String]) throws {
        let planned = try PlannedReference.schemas("A: {type: object, properties: {value: \(schema)}}")
        let constraints = try #require(try planned.properties("A").first?.schema.constraints)
        #expect(constraints == words.map { .words($0) })
    }

    @Test func `keep a pattern apart from words`() throws {
        let planned = try PlannedReference.schemas("A: {type: string, maxLength: 3, pattern: '^a|b$'}")
        #expect(
            try planned.model("A").schema.constraints == [.words("at most 3 characters"), .pattern("^a|b$")]
        )
    }

    @Test func `add what stands beside a reference`() throws {
        let planned = try PlannedReference.schemas(
            """
            Holder:
              type: object
              properties:
                value: {$ref: '#/components/schemas/Word', description: Mine., maxLength: 9, default: ab, readOnly: true}
            Word: {type: string, minLength: 2, description: A word.}
            """
        )
        let shape = try #require(try planned.properties("Holder").first?.schema)
        #expect(shape.description == .init("Mine."))
        #expect(shape.constraints == [.words("at least 2 characters"), .words("at most 9 characters")])
        #expect(shape.defaultValue == "ab")
        #expect(shape.isReadOnly)
        #expect(shape.structure == .plain)
    }

    @Test func `take members from all parts, the first ones first`() throws {
        let planned = try PlannedReference.schemas(
            """
            Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string, maxLength: 5}}}
            Child:
              allOf:
                - $ref: '#/components/schemas/Base'
                - type: object
                  required: [own, kind]
                  properties:
                    own: {type: integer}
                    kind: {description: Only said here.}
            """
        )
        let properties = try planned.properties("Child")
        #expect(properties.map(\.name) == ["id", "kind", "own"])
        #expect(properties.map(\.isRequired) == [true, true, true])
        #expect(properties.map(\.schema.type.text) == ["string", "string", "integer"])
        #expect(properties.map(\.swift?.name) == ["id", "kind", "own"])
        #expect(properties[1].schema.description == .init("Only said here."))
        #expect(properties[1].schema.constraints == [.words("at most 5 characters")])
    }

    @Test func `lead from a model to itself without unfolding it`() throws {
        let planned = try PlannedReference.schemas(
            """
            Tree:
              type: object
              properties:
                left: {$ref: '#/components/schemas/Tree'}
                all: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                deep: {type: object, properties: {again: {$ref: '#/components/schemas/Tree/properties/deep'}}}
            """
        )
        let tree = try #require(planned.reference.models.firstIndex { $0.name == "Tree" })
        let properties = try planned.properties("Tree")
        #expect(properties[0].schema.structure == .model(.init(index: tree)))
        #expect(properties[0].schema.type.pieces.map(\.model) == [.init(index: tree)])
        guard case .array(let item) = properties[1].schema.structure else {
            Issue.record("no array: \(properties[1].schema.structure)")
            return
        }
        #expect(item.structure == .model(.init(index: tree)))
        let deep = try planned.model("TreeDeep")
        #expect(deep.uses == [.model(.init(index: tree))])
    }

    @Test func `list the kinds of a union with what chooses each`() throws {
        let planned = try PlannedReference.schemas(
            """
            Shape:
              oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}, {type: 'null'}]
              discriminator: {propertyName: kind, mapping: {round: '#/components/schemas/Circle', ball: Circle}}
            Circle: {type: object, required: [kind], properties: {kind: {type: string}}}
            Square: {type: object, required: [kind], properties: {kind: {type: string}}}
            """
        )
        let model = try planned.model("Shape")
        #expect(model.kind == .union)
        guard case .alternatives(let alternatives) = model.schema.structure else {
            Issue.record("no union: \(model.schema.structure)")
            return
        }
        #expect(alternatives.discriminator == "kind")
        #expect(alternatives.members.map(\.discriminatorValues) == [["round", "ball"], ["Square"]])
        #expect(alternatives.members.map(\.swiftName) == [".circle", ".square"])
        #expect(model.schema.isNullable)
        #expect(model.schema.type.text == "Circle or Square or null")
    }

    @Test func `make a union of a base with a discriminator`() throws {
        let planned = try PlannedReference.schemas(
            """
            Pet:
              type: object
              required: [type]
              properties: {type: {type: string}, name: {type: string}}
              discriminator: {propertyName: type}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
            """
        )
        let model = try planned.model("Pet")
        guard case .alternatives(let alternatives) = model.schema.structure else {
            Issue.record("no union: \(model.schema.structure)")
            return
        }
        #expect(alternatives.members.map(\.discriminatorValues) == [["Cat"], ["Dog"]])
        #expect(alternatives.common?.properties.map(\.name) == ["type", "name"])
    }

    @Test func `name the values of an enumeration in Swift and describe them`() throws {
        let planned = try PlannedReference.schemas(
            """
            State:
              type: [string, 'null']
              enum: [in-progress, done, null]
              x-enum-descriptions: [It runs.]
            """
        )
        let model = try planned.model("State")
        #expect(model.kind == .enumeration)
        #expect(
            model.schema.allowedValues == [
                .init(value: "in-progress", swiftName: ".inProgress", description: .init("It runs.")),
                .init(value: "done", swiftName: ".done", description: nil),
            ]
        )
        #expect(model.schema.isNullable)
    }

    @Test func `tell which keys are left`() throws {
        let planned = try PlannedReference.schemas(
            """
            Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
            Open: {type: object, additionalProperties: {type: integer}, properties: {a: {type: string}}}
            """
        )
        guard case .object(let closed) = try planned.model("Closed").schema.structure,
            case .object(let open) = try planned.model("Open").schema.structure
        else {
            Issue.record("no objects")
            return
        }
        #expect(closed.isClosed && closed.others == nil)
        #expect(!open.isClosed)
        #expect(open.others?.type.text == "integer")
    }

    @Test func `end where schemas lie too deep in each other`() throws {
        let depth = 90
        let schema = (0..<depth).reduce("{type: string}") { inner, _ in "{type: array, items: \(inner)}" }
        let planned = try PlannedReference.schemas("Deep: \(schema)")
        var shape = try planned.model("Deep").schema
        var levels = 0
        while case .array(let item) = shape.structure {
            shape = item
            levels += 1
        }
        #expect(levels == 64)
    }
}
