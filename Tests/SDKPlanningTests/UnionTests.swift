import SDKModel
import Testing

@Suite struct `Planning unions` {
    @Test("trap 38: several types are a union")
    func types() throws {
        let planning = try Planning.schemas("U: {type: [string, integer]}")
        #expect(try planning.members("U") == ["string: String", "integer: Int"])
        #expect(try planning.union("U").members.flatMap(\.shapes).map(\.kinds) == [[.string], [.integer]])
    }

    @Test("trap 45: cases are named by what they hold")
    func kinds() throws {
        let planning = try Planning.schemas(
            """
            U:
              oneOf:
                - {type: string}
                - {type: integer}
                - {$ref: '#/components/schemas/Obj'}
                - {type: array, items: {type: string}}
            Obj: {properties: {a: {type: string}}}
            """
        )
        #expect(
            try planning.members("U") == ["string: String", "integer: Int", "obj: Obj", "array: [String]"]
        )
        #expect(try planning.union("U").selection == .shape)
    }

    @Test("trap 43: members of the same kind are told apart by their keys")
    func keys() throws {
        let planning = try Planning.schemas(
            """
            U: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            Cat: {required: [meow], properties: {name: {type: string}, meow: {type: string}}}
            Dog: {required: [bark], properties: {name: {type: string}, bark: {type: string}, kind: {const: dog}}}
            """
        )
        let shapes = try planning.union("U").members.flatMap(\.shapes)
        #expect(shapes.map(\.requiredKeys) == [["meow"], ["bark"]])
        #expect(shapes.map(\.knownKeys) == [["name", "meow"], ["name", "bark", "kind"]])
        #expect(shapes.map(\.constants) == [[], [UnionType.Constant(key: "kind", values: ["dog"])]])
    }

    @Test("trap 47: a mapping by reference, by name and by several keys; what is not mapped goes by its name")
    func mapping() throws {
        let planning = try Planning.schemas(
            """
            U:
              oneOf:
                - {$ref: '#/components/schemas/Cat'}
                - {$ref: '#/components/schemas/Dog'}
                - {$ref: '#/components/schemas/Emu'}
              discriminator:
                propertyName: kind
                mapping:
                  cat: '#/components/schemas/Cat'
                  kitten: '#/components/schemas/Cat'
                  dog: Dog
            Cat: {properties: {kind: {type: string}}}
            Dog: {properties: {kind: {type: string}}}
            Emu: {properties: {kind: {type: string}}}
            """
        )
        #expect(
            try planning.union("U").selection
                == .discriminator(
                    key: "kind",
                    values: [
                        .init(value: "cat", member: 0), .init(value: "kitten", member: 0),
                        .init(value: "dog", member: 1), .init(value: "Emu", member: 2),
                    ]
                )
        )
    }

    @Test("trap 49: a base with a discriminator is a union of its allOf children")
    func children() throws {
        let planning = try Planning.schemas(
            """
            Holder: {required: [config], properties: {config: {$ref: '#/components/schemas/Config'}}}
            Config:
              required: [engine]
              properties: {engine: {type: string}, region: {type: string}}
              discriminator: {propertyName: engine}
            S3:
              allOf:
                - $ref: '#/components/schemas/Config'
                - {required: [bucket], properties: {bucket: {type: string}}}
            GCS:
              allOf:
                - $ref: '#/components/schemas/Config'
                - {properties: {object: {type: string}}}
            """
        )
        #expect(try planning.properties("Holder") == ["config: Config"])
        #expect(try planning.members("Config") == ["s3: S3", "gcs: GCS"])
        #expect(
            try planning.union("Config").selection
                == .discriminator(
                    key: "engine",
                    values: [.init(value: "S3", member: 0), .init(value: "GCS", member: 1)]
                )
        )
        #expect(try planning.properties("S3") == ["engine: String", "region: String?", "bucket: String"])
    }

    @Test func `properties beside a oneOf are in every member`() throws {
        let planning = try Planning.schemas(
            """
            U:
              properties: {id: {type: string}}
              required: [id]
              oneOf:
                - {title: First, properties: {a: {type: string}}}
                - {title: Second, properties: {b: {type: string}}}
            """
        )
        #expect(try planning.members("U") == ["first: U.First", "second: U.Second"])
        #expect(try planning.properties("U.First") == ["id: String", "a: String?"])
    }

    @Test func `members that only validate make no union`() throws {
        let planning = try Planning.schemas(
            """
            U:
              properties: {a: {type: string}, b: {type: string}}
              anyOf: [{required: [a]}, {required: [b]}]
            """
        )
        #expect(try planning.properties("U") == ["a: String?", "b: String?"])
    }

    @Test func `a union that leads back to itself is indirect`() throws {
        let planning = try Planning.schemas(
            """
            U: {oneOf: [{type: string}, {$ref: '#/components/schemas/Box'}]}
            Box: {required: [inner], properties: {inner: {$ref: '#/components/schemas/U'}}}
            """
        )
        #expect(try planning.union("U").isIndirect)
        #expect(try planning.object("BoxModel").properties.map(\.isBoxed) == [false])
    }
}

@Suite struct `Planning recursive unions` {
    @Test func `any string or itself ends`() throws {
        let planning = try Planning.schemas(
            """
            U: {oneOf: [{type: string}, {$ref: '#/components/schemas/V'}]}
            V: {anyOf: [{type: string}, {$ref: '#/components/schemas/U'}]}
            """
        )
        #expect(try planning.members("U") == ["string: String", "v: V"])
    }
}
