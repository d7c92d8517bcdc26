import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing properties` {
    private func compare(_ old: String, _ new: String, required: (old: String, new: String) = ("", ""))
        throws -> [String]
    {
        try TwoSDKs.sent(
            "Pet: {type: object, required: [\(required.old)], properties: {a: \(old)}}",
            "Pet: {type: object, required: [\(required.new)], properties: {a: \(new)}}"
        ).lines
    }

    @Test func `one that became optional breaks readers and not those who make the value`() throws {
        #expect(
            try compare("{type: string}", "{type: string}", required: ("a", "")) == [
                "breaking swift-property-became-optional Pet.a: 'Pet.a' is 'String?' now, was 'String'"
            ]
        )
    }

    @Test func `one that is no longer optional breaks both`() throws {
        #expect(
            try compare("{type: string}", "{type: string}", required: ("", "a")) == [
                "breaking swift-property-became-non-optional Pet.a: 'Pet.a' is 'String' now, was 'String?'",
                "breaking swift-argument-became-required Pet.init(a:unknownFields:): "
                    + "the argument 'a' of 'Pet.init' must be given now",
            ]
        )
    }

    @Test func `null that is allowed now breaks readers only`() throws {
        #expect(
            try compare("{type: string}", "{type: [string, 'null']}", required: ("a", "a")) == [
                "breaking swift-property-became-optional Pet.a: 'Pet.a' is 'String?' now, was 'String'"
            ]
        )
    }

    @Test func `null that is no longer allowed breaks those who pass it, too`() throws {
        #expect(
            try compare("{type: [string, 'null']}", "{type: string}", required: ("a", "a")) == [
                "breaking swift-property-became-non-optional Pet.a: 'Pet.a' is 'String' now, was 'String?'",
                "breaking swift-argument-became-non-optional Pet.init(a:unknownFields:): "
                    + "the argument 'a' of 'Pet.init' is 'String' now, was 'String?'",
            ]
        )
    }

    @Test(
        arguments: [
            ("{type: integer, format: int32}", "{type: integer, format: int64}", "Int64?", "Int?"),
            ("{type: string, format: date}", "{type: string, format: date-time}", "DateTime?", "CivilDate?"),
            ("{type: string, format: uuid}", "{type: string}", "String?", "UUID?"),
            ("{type: integer}", "{type: number}", "Double?", "Int?"),
            ("{type: string}", "{type: array, items: {type: string}}", "[String]?", "String?"),
        ]
    )
    func `another type breaks all`(old: String, new: String, now: String, was: String) throws {
        #expect(
            try compare(old, new) == [
                "breaking swift-property-type-changed Pet.a: 'Pet.a' is '\(now)' now, was '\(was)'",
                "breaking swift-argument-type-changed Pet.init(a:unknownFields:): "
                    + "the argument 'a' of 'Pet.init' is '\(now)' now, was '\(was)'",
            ]
        )
    }

    @Test func `an array of optionals can be made from one of values`() throws {
        #expect(
            try compare(
                "{type: array, items: {type: string}}",
                "{type: array, items: {type: [string, 'null']}}"
            ) == ["breaking swift-property-type-changed Pet.a: 'Pet.a' is '[String?]?' now, was '[String]?'"]
        )
    }

    @Test func `one that is new and optional is safe, one that is required breaks the initializer`() throws {
        let old = "Pet: {type: object, properties: {a: {type: string}}}"
        let new = "Pet: {type: object, properties: {a: {type: string}, b: {type: string}}}"
        #expect(
            try TwoSDKs.sent(old, new).lines == ["safe swift-declaration-added Pet.b: 'Pet.b' is new"]
        )
        #expect(
            try TwoSDKs.sent(old, new.replacing("object,", with: "object, required: [b],")).lines == [
                "safe swift-declaration-added Pet.b: 'Pet.b' is new",
                "breaking swift-argument-added-required Pet.init(a:unknownFields:): "
                    + "'Pet.init' needs the argument 'b: String' now",
            ]
        )
    }

    @Test func `one that is gone breaks readers and those who pass it`() throws {
        let both = try TwoSDKs.sent(
            "Pet: {type: object, properties: {1️⃣a: {type: string}, b: {type: string}}}",
            "Pet: {type: object, properties: {b: {type: string}}}"
        )
        #expect(
            both.lines == [
                "breaking swift-declaration-removed Pet.a: 'Pet.a' was removed",
                "breaking swift-argument-removed Pet.init(a:b:unknownFields:): "
                    + "'Pet.init' no longer takes the argument 'a'",
            ]
        )
        let removed = try both.change("swift-declaration-removed")
        #expect(both.place(removed.old?.origin) == "1️⃣")
        #expect(removed.old?.text == "public var a: String?")
        #expect(removed.new == nil)
        let argument = try both.change("swift-argument-removed")
        #expect(both.place(argument.old?.origin) == "1️⃣", "the narrowest place")
        #expect(argument.reasons?.map(both.place) == ["1️⃣"], "not all of the type")
        #expect(argument.renamedTo == "Pet.init(b:unknownFields:)")
    }

    @Test func `another order breaks the initializer`() throws {
        let both = try TwoSDKs.sent(
            "Pet: {type: object, properties: {a: {type: string}, b: {type: string}}}",
            "Pet: {type: object, properties: {b: {type: string}, a: {type: string}}}"
        )
        #expect(
            both.lines == [
                "breaking swift-arguments-reordered Pet.init(a:b:unknownFields:): "
                    + "the arguments of 'Pet.init' stand in another order"
            ]
        )
        #expect(
            try both.change("swift-arguments-reordered").hint
                == "write them in the order '(b:a:unknownFields:)'"
        )
        #expect(
            try both.change("swift-arguments-reordered").reasons == [],
            "whatever else changed of the properties"
        )
    }

    @Test func `fields that are typed now are found under another name`() throws {
        #expect(
            try TwoSDKs.sent(
                "Pet: {type: object, properties: {a: {type: string}}}",
                "Pet: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}"
            ).lines == [
                "safe swift-declaration-added Pet.additionalProperties: 'Pet.additionalProperties' is new",
                "breaking swift-argument-removed Pet.init(a:unknownFields:): "
                    + "'Pet.init' no longer takes the argument 'unknownFields'",
                "breaking swift-declaration-removed Pet.unknownFields: 'Pet.unknownFields' was removed",
            ]
        )
    }

    @Test func `deprecation warns, and its end does not`() throws {
        let lines = try compare("{type: string}", "{type: string, deprecated: true}")
        #expect(lines == ["warning swift-declaration-deprecated Pet.a: 'Pet.a' is deprecated now"])
        let back = try compare("{type: string, deprecated: true}", "{type: string}")
        #expect(back == ["safe swift-declaration-undeprecated Pet.a: 'Pet.a' is no longer deprecated"])
    }

    @Test func `a constant of another value compiles and acts otherwise`() throws {
        #expect(
            try compare("{const: one}", "{const: two}", required: ("a", "a")) == [
                "breaking swift-constant-value-changed Pet.a: 'Pet.a' is always \"two\" now, was \"one\""
            ]
        )
    }

    @Test func `what has one value now can no longer be set`() throws {
        #expect(
            try compare("{type: string}", "{const: two}", required: ("a", "a")) == [
                "breaking swift-property-became-read-only Pet.a: 'Pet.a' can no longer be set",
                "breaking swift-argument-removed Pet.init(a:unknownFields:): "
                    + "'Pet.init' no longer takes the argument 'a'",
            ]
        )
        #expect(
            try compare("{const: two}", "{type: string}", required: ("a", "a")) == [
                "safe swift-property-became-settable Pet.a: 'Pet.a' can be set now",
                "breaking swift-argument-added-required Pet.init(unknownFields:): "
                    + "'Pet.init' needs the argument 'a: String' now",
            ]
        )
    }

    @Test func `a name that stands for another field compiles and may act otherwise`() throws {
        let both = try TwoSDKs.sent(
            "Pet: {type: object, properties: {pet-name: {type: string}}}",
            "Pet: {type: object, properties: {petName: {type: string}}}"
        )
        #expect(
            both.lines == [
                "warning swift-meaning-changed Pet.petName: "
                    + "'Pet.petName' stands for the field 'petName' now, was the field 'pet-name'"
            ]
        )
        #expect(both.changes.first?.verdicts.source == .unaffected)
        #expect(both.changes.first?.verdicts.behaviour == .warning)
    }

    @Test func `a type that is only received is a class, told once`() throws {
        let schemas = "Pet: {type: object, properties: {a: {type: string}, b: {type: string}}}"
        let answer =
            "responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}"
        let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"
        let sent = TwoSDKs.document("\(body)\n\(answer)", schemas: schemas)
        let received = TwoSDKs.document(answer, schemas: schemas)
        let both = try TwoSDKs(sent, received)
        #expect(
            both.lines.filter { !$0.contains("call") } == [
                "breaking swift-struct-became-class Pet: "
                    + "'Pet' is a class now, was a struct: its properties can no longer be set"
            ]
        )
        #expect(
            try TwoSDKs(received, sent).lines.filter { !$0.contains("call") } == [
                "safe swift-class-became-struct Pet: 'Pet' is a struct now, was a class"
            ]
        )
    }
}
