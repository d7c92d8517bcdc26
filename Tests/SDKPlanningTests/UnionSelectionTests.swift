import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Choosing the member of a union` {
    private static let animals = """

        Cat: {required: [meow], properties: {meow: {type: string}, name: {type: string}}}
        Dog: {required: [bark], properties: {bark: {type: string}, name: {type: string}}}
        """

    @Test("trap 51: a union inside a union is chosen by what its members look like")
    func nested() throws {
        let planning = try Planning.schemas(
            """
            Animal: {oneOf: [{$ref: '#/components/schemas/Furry'}, {type: string}]}
            Furry: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            """ + Self.animals
        )
        let members = try planning.union("Animal").members
        #expect(members.map { $0.shapes.map(\.kinds) } == [[[.object], [.object]], [[.string]]])
        #expect(members[0].shapes.map(\.requiredKeys) == [["meow"], ["bark"]])
        #expect(planning.findings(from: .note) == [])
    }

    @Test("trap 51: a union in an allOf has the properties of both")
    func inAllOf() throws {
        let planning = try Planning.schemas(
            """
            Tame: {allOf: [{$ref: '#/components/schemas/Furry'}, {required: [owner], properties: {owner: {type: string}}}]}
            Furry: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            """ + Self.animals
        )
        #expect(try planning.members("Tame") == ["cat: Tame.Cat", "dog: Tame.Dog"])
        #expect(
            try planning.properties("Tame.Cat") == ["owner: String", "meow: String", "name: String?"]
        )
    }

    @Test("trap 50: a value of one member of an anyOf is that member")
    func anyOf() throws {
        let planning = try Planning.schemas(
            "Furry: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}"
                + Self.animals
        )
        #expect(try planning.members("Furry") == ["cat: Cat", "dog: Dog"])
        #expect(
            try planning.union("Furry").members.flatMap(\.shapes).map(\.requiredKeys) == [["meow"], ["bark"]]
        )
    }

    @Test("trap 49: a base that lists the children which refer to it is their union, and each is itself")
    func circularBase() throws {
        let planning = try Planning.schemas(
            """
            Base:
              required: [t]
              properties: {t: {type: string}}
              oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
              discriminator: {propertyName: t, mapping: {one: One}}
            One: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: integer}}}]}
            Two: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: integer}}}]}
            """
        )
        #expect(try planning.properties("One") == ["t: String", "a: Int?"])
        #expect(
            try planning.union("Base").selection
                == .discriminator(
                    key: "t",
                    values: [.init(value: "one", member: 0), .init(value: "Two", member: 1)]
                )
        )
    }

    @Test("trap 47: the default mapping takes what no other member takes")
    func defaultMapping() throws {
        let planning = try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            components:
              schemas:
                U:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
                  discriminator: {propertyName: kind, defaultMapping: Other}
                V:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Third'}]
                  discriminator: {propertyName: kind, defaultMapping: 1️⃣Other}
                Third: {properties: {kind: {type: string}}}
                Cat: {required: [kind], properties: {kind: {type: string}}}
                Other: {properties: {kind: {type: string}}}
            """
        )
        #expect(try planning.union("U").fallback == 1)
        #expect(try planning.union("V").fallback == nil)
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "default-mapping-not-in-union",
                    "'Other' is no member of the union, so other values are kept as any JSON"
                )
            ]
        )
    }

    @Test func `a member that no value stands for takes the rest; a second one is never read`() throws {
        let planning = try Planning.schemas(
            """
            U:
              oneOf:
                - {$ref: '#/components/schemas/Cat'}
                - 1️⃣{title: Rest, properties: {a: {type: string}}}
                - 2️⃣{title: Lost, properties: {b: {type: string}}}
              discriminator: {propertyName: name}
            """ + Self.animals
        )
        #expect(try planning.union("U").fallback == 1)
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "union-member-unmapped",
                    "no value of 'name' stands for 'rest': it takes what no other member takes"
                ),
                Finding(
                    "2️⃣",
                    "union-member-unmapped",
                    "no value of 'name' stands for 'lost', so it is never read"
                ),
            ]
        )
    }

    @Test func `a nested union brings its values along`() throws {
        let planning = try Planning.schemas(
            """
            U:
              oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            Inner:
              oneOf: [{$ref: '#/components/schemas/Cat'}]
              discriminator: {propertyName: kind, mapping: {kitten: Cat}}
            """ + Self.animals
        )
        #expect(
            try planning.union("U").selection
                == .discriminator(
                    key: "kind",
                    values: [
                        .init(value: "kitten", member: 0), .init(value: "Inner", member: 0),
                        .init(value: "Cat", member: 0), .init(value: "Dog", member: 1),
                    ]
                )
        )
    }

    @Test func `enumerations and lists are told apart by what is in them`() throws {
        let planning = try Planning.schemas(
            """
            U:
              oneOf:
                - {type: array, items: {type: string}}
                - {type: array, items: {$ref: '#/components/schemas/Cat'}}
                - {type: string, format: date}
                - {$ref: '#/components/schemas/E'}
                - {type: array, items: {type: array, items: {type: integer}}}
            E: {type: string, enum: [a, b]}
            """ + Self.animals
        )
        let shapes = try planning.union("U").members.flatMap(\.shapes)
        #expect(shapes.map { $0.items.flatMap(\.kinds) } == [[.string], [.object], [], [], [.array]])
        #expect(shapes[3].strings == ["a", "b"])
        #expect(shapes[4].items.flatMap(\.items).map(\.kinds) == [[.integer]])
        #expect(planning.findings(from: .note).filter { $0.id == "union-ambiguous" } == [])
    }

    @Test func `members that nothing tells apart are reported`() throws {
        let planning = try Planning.schemas(
            """
            U: {oneOf: [{$ref: '#/components/schemas/Cat'}, 1️⃣{$ref: '#/components/schemas/Lion'}, {type: integer}, 2️⃣{type: integer, format: int64}]}
            Lion: {required: [meow], properties: {meow: {type: string}, name: {type: string}}}
            V: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            A: {properties: {k: {type: string, enum: [a, aa]}}}
            B: {properties: {k: {type: string, enum: [b]}}}
            """ + Self.animals
        )
        #expect(
            planning.findings(from: .note).filter { $0.id == "union-ambiguous" }.map {
                "\($0.place) \($0.message)"
            } == [
                "1️⃣ nothing tells 'lion' from 'cat': a value that fits both is read as 'cat'",
                "2️⃣ nothing tells 'int64' from 'integer': a value that fits both is read as 'integer'",
            ]
        )
        #expect(
            try planning.union("V").members.flatMap(\.shapes).flatMap(\.constants).map(\.values)
                == [["a", "aa"], ["b"]]
        )
    }

    @Test func `constants of any kind and the kinds of properties tell members apart`() throws {
        let planning = try Planning.schemas(
            """
            U: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
            One: {required: [type], properties: {type: {type: integer, enum: [1]}}}
            Two: {required: [type], properties: {type: {type: integer, enum: [2]}}}
            R:
              oneOf:
                - {title: Numbers, properties: {low: {type: number}, same: {type: string}}}
                - {title: Dates, properties: {low: {type: string, format: date}, same: {type: string}}}
            """
        )
        let constants = try planning.union("U").members.flatMap(\.shapes).flatMap(\.constants)
        #expect(
            constants == [
                .init(key: "type", values: ["1"], areStrings: false),
                .init(key: "type", values: ["2"], areStrings: false),
            ]
        )
        let kinds = try planning.union("R").members.flatMap(\.shapes).map(\.propertyKinds)
        #expect(
            kinds == [[.init(key: "low", kinds: [.number])], [.init(key: "low", kinds: [.string])]]
        )
        #expect(planning.findings(from: .note) == [])
    }
}
