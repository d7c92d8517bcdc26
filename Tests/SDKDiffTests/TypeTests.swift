import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing types` {
    private func object(_ name: String, _ properties: String) -> String {
        "\(name): {type: object, properties: {\(properties)}}"
    }

    private let holder =
        "Pet: {type: object, properties: {x: {$ref: '#/components/schemas/NAME'}, id: {type: string}}}"

    private func using(_ name: String, _ schema: String) -> String {
        holder.replacing("NAME", with: name) + "\n" + "\(name): \(schema)"
    }

    @Test(
        arguments: [
            "{type: object, properties: {a: {type: string}, b: {type: integer}}}",
            "{type: string, enum: [a, b]}",
            "{oneOf: [{type: string}, {type: integer}]}",
        ]
    )
    func `a renamed component is told once, and not where it is used`(schema: String) throws {
        let both = try TwoSDKs.sent(using("Old", schema), using("New", schema))
        #expect(both.lines == ["breaking swift-declaration-renamed Old: 'Old' is called 'New' now"])
        #expect(both.changes.first?.renamedTo == "New")
        #expect(both.changes.first?.hint == "write 'New'")
    }

    @Test func `an inline schema that became a component is moved`() throws {
        let inline = "{type: object, properties: {a: {type: string}, b: {type: integer}}}"
        #expect(
            try TwoSDKs.sent(
                "Pet: {type: object, properties: {home: \(inline)}}",
                "Pet: {type: object, properties: {home: {$ref: '#/components/schemas/Home'}}}\nHome: \(inline)"
            ).lines == ["breaking swift-declaration-renamed Pet.Home: 'Pet.Home' is found at 'Home' now"]
        )
    }

    @Test func `what is nested in a renamed type is not told again`() throws {
        let schema = "{type: object, properties: {kind: {type: string, enum: [a, b]}, c: {type: string}}}"
        #expect(
            try TwoSDKs.sent(using("Old", schema), using("New", schema)).lines == [
                "breaking swift-declaration-renamed Old: 'Old' is called 'New' now"
            ]
        )
    }

    @Test func `types that recur in themselves are paired`() throws {
        func tree(_ name: String) -> String {
            using(
                name,
                "{type: object, properties: {a: {type: string}, child: {$ref: '#/components/schemas/\(name)'}}}"
            )
        }
        #expect(
            try TwoSDKs.sent(tree("Old"), tree("New")).lines == [
                "breaking swift-declaration-renamed Old: 'Old' is called 'New' now"
            ]
        )
    }

    @Test func `two types that became one are both renamed`() throws {
        let schema = "{type: object, properties: {a: {type: string}}}"
        #expect(
            try TwoSDKs.sent(
                """
                Pet: {type: object, properties: {x: {$ref: '#/components/schemas/One'}, y: {$ref: '#/components/schemas/Two'}}}
                One: \(schema)
                Two: \(schema)
                """,
                """
                Pet: {type: object, properties: {x: {$ref: '#/components/schemas/Both'}, y: {$ref: '#/components/schemas/Both'}}}
                Both: \(schema)
                """
            ).lines == [
                "breaking swift-declaration-renamed One: 'One' is called 'Both' now",
                "breaking swift-declaration-renamed Two: 'Two' is called 'Both' now",
            ]
        )
    }

    @Test func `types that have nothing in common are not one`() throws {
        let lines = try TwoSDKs.sent(
            using("Old", "{type: object, properties: {a: {type: string}, b: {type: string}}}"),
            using("New", "{type: object, properties: {c: {type: string}, d: {type: string}}}")
        ).lines
        #expect(
            lines == [
                "safe swift-declaration-added New: 'New' is new",
                "breaking swift-declaration-removed Old: 'Old' was removed",
                "breaking swift-argument-type-changed Pet.init(x:id:unknownFields:): "
                    + "the argument 'x' of 'Pet.init' is 'New?' now, was 'Old?'",
                "breaking swift-property-type-changed Pet.x: 'Pet.x' is 'New?' now, was 'Old?'",
            ]
        )
    }

    @Test func `the types that a changed declaration names are further causes`() throws {
        let both = try TwoSDKs.sent(
            holder.replacing("NAME", with: "Old") + "\nOld: 1️⃣{type: object, properties: {a: {type: string}}}",
            holder.replacing("NAME", with: "New") + "\nNew: 2️⃣{type: object, properties: {b: {type: string}}}"
        )
        let change = try both.change("swift-property-type-changed")
        #expect(change.related.map { both.place($0) } == ["1️⃣", "2️⃣"])
    }

    @Test func `another kind of type is told once`() throws {
        #expect(
            try TwoSDKs.sent(
                using("Kind", "{type: string, enum: [a, b]}"),
                using("Kind", "{type: object, properties: {a: {type: string}}}")
            ).lines == [
                "breaking swift-declaration-kind-changed Kind: 'Kind' is a struct now, was an open enumeration"
            ]
        )
    }

    @Test func `values of an enumeration come, go and change their spelling`() throws {
        #expect(
            try TwoSDKs.sent(
                using("Kind", "{type: string, enum: [a, b, sold]}"),
                using("Kind", "{type: string, enum: [a, c, SOLD]}")
            ).lines == [
                "breaking swift-declaration-removed Kind.b: 'Kind.b' was removed",
                "safe swift-declaration-added Kind.c: 'Kind.c' is new",
                "warning swift-meaning-changed Kind.sold: "
                    + "'Kind.sold' stands for the value \"SOLD\" now, was the value \"sold\"",
            ]
        )
    }

    @Test func `a value that is gone can still be written`() throws {
        let both = try TwoSDKs.sent(
            using("Kind", "{type: string, enum: [a, 1️⃣b]}"),
            using("Kind", "{type: string, enum: [a]}")
        )
        let change = try both.change("swift-declaration-removed")
        #expect(change.hint == #"write 'Kind(rawValue: "b")'"#)
        #expect(both.place(change.old?.origin) == "1️⃣")
        #expect(change.old?.text == "public static var b: Kind { get }")
    }

    @Test func `cases of a union come, go and change what they carry`() throws {
        func union(_ members: String) -> String { using("Food", "{oneOf: [\(members)]}") }
        #expect(
            try TwoSDKs.sent(
                union("{type: string}, {type: integer}"),
                union("{type: string}, {type: integer}, {type: boolean}")
            ).lines
                == ["warning swift-case-added Food.bool(_:): 'Food.bool' is new"]
        )
        #expect(
            try TwoSDKs.sent(
                union("{type: string}, {type: integer}, {type: boolean}"),
                union("{type: string}, {type: integer}")
            ).lines
                == ["breaking swift-declaration-removed Food.bool(_:): 'Food.bool' was removed"]
        )
    }

    @Test func `another order of members that are told apart by shape may act otherwise`() throws {
        func union(_ members: String) -> String { using("Food", "{oneOf: [\(members)]}") }
        let both = try TwoSDKs.sent(
            union("{type: string}, {type: integer}"),
            union("{type: integer}, {type: string}")
        )
        #expect(
            both.lines == [
                "warning swift-union-order-changed Food: "
                    + "the cases of 'Food' are tried in another order: 'integer', 'string'"
            ]
        )
        #expect(both.changes.first?.verdicts.source == .unaffected)
    }

    @Test func `a discriminator chooses in another way`() throws {
        let members = """
            Cat: {type: object, required: [kind, c], properties: {kind: {type: string}, c: {type: string}}}
            Dog: {type: object, required: [kind, d], properties: {kind: {type: string}, d: {type: string}}}
            """
        let list = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"
        let old = using("Food", "{\(list)}") + "\n" + members
        let new = using("Food", "{\(list), discriminator: {propertyName: kind}}") + "\n" + members
        #expect(
            try TwoSDKs.sent(old, new).lines == [
                "warning swift-union-selection-changed Food: "
                    + "the case of 'Food' is chosen by 'kind' now, was the shape of the value"
            ]
        )
    }

    @Test func `an alias of another type is told at the alias`() throws {
        #expect(
            try TwoSDKs.sent(
                using("Code", "{type: array, items: {type: string}}"),
                using("Code", "{type: array, items: {type: integer}}")
            ).lines == [
                "breaking swift-typealias-target-changed Code: 'Code' is '[Int]' now, was '[String]'"
            ]
        )
    }

    @Test func `an alias is its type`() throws {
        #expect(
            try TwoSDKs.sent(
                using("Code", "{type: array, items: {type: string}}"),
                "Pet: {type: object, properties: {x: {type: array, items: {type: string}}, id: {type: string}}}"
            ).lines == ["breaking swift-declaration-removed Code: 'Code' was removed"]
        )
    }
}
