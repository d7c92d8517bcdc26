import SDKModel
import TestSupport
import Testing

@Suite struct `Planning enumerations` {
    private func cases(_ values: String, type: String = "string") throws -> [String] {
        try Planning.schemas("E: {type: \(type), enum: \(values)}").cases("E")
    }

    @Test("trap 16: values that differ only in spelling stay distinct")
    func spelling() throws {
        #expect(try cases("[a, A]") == ["a = a", "A = A"])
        #expect(
            try cases("[foo-bar, foo_bar, fooBar]") == [
                "foo_dash_bar = foo-bar", "foo_bar = foo_bar", "fooBar = fooBar",
            ]
        )
    }

    @Test("trap 17: signs and digits")
    func signs() throws {
        #expect(try cases("['-1', '+1', '1']") == ["minus1 = -1", "plus1 = +1", "_1 = 1"])
        #expect(try cases("[-1, 0, 1]", type: "integer") == ["minus1 = -1", "_0 = 0", "_1 = 1"])
    }

    @Test("trap 18: values without a word")
    func symbols() throws {
        #expect(
            try cases("['', '*', ' ', é, 🎉]") == [
                "empty = ", "asterisk = *", "space =  ", "é = é", "u1F389 = 🎉",
            ]
        )
    }

    @Test("trap 19: words that older YAML takes for booleans, and numbers and dates, are strings as written")
    func coreSchema() throws {
        #expect(
            try cases("[yes, no, on, off, 1.0, 2024-01-01]") == [
                "yes = yes", "no = no", "on = on", "off = off", "_1_0 = 1.0", "_20240101 = 2024-01-01",
            ]
        )
    }

    @Test("trap 20: keywords and members of the standard library")
    func reserved() throws {
        let names = try Planning.schemas(
            """
            E:
              type: string
              enum: [self, Self, Type, init, none, some, default, 'true', nil, rawValue, allCases, hash, description,
                knownValues]
            """
        ).enumeration("E")
        #expect(
            names.cases.map(\.name.text) == [
                "self_", "Self_", "type", "init_", "none_", "some_", "default", "true", "nil", "rawValue_",
                "allCases", "hash_", "description", "knownValues_",
            ]
        )
        #expect(names.knownValuesName.text == "knownValues")
    }

    @Test("trap 21: a value listed twice is one case")
    func duplicates() throws {
        #expect(try cases("[a, a]") == ["a = a"])
        #expect(try cases("[1, 1]", type: "integer") == ["_1 = 1"])
    }

    @Test("trap 22: null is no case but makes the type nullable")
    func null() throws {
        let planning = try Planning.schemas(
            """
            A:
              required: [e]
              properties:
                e: {type: [string, 'null'], enum: [x, y, null]}
            """
        )
        #expect(try planning.properties("A") == ["e: A.E?"])
        #expect(try planning.cases("A.E") == ["x = x", "y = y"])
    }

    @Test("trap 23: values of several kinds are constants of any JSON")
    func mixed() throws {
        let planning = try Planning.schemas(
            """
            A:
              required: [e]
              properties: {e: {enum: [1, a, true, 'true', null, 1.5, [x], {k: 1}, '1']}}
            """
        )
        #expect(planning.findings() == [])
        #expect(try planning.properties("A") == ["e: A.E?"])
        let type = try planning.enumeration("A.E")
        #expect(type.rawType == .json)
        #expect(
            type.cases.map { entry in
                switch entry.value {
                case .array: "\(entry.name) = array"
                case .object: "\(entry.name) = object"
                default: "\(entry.name) = \(entry.value)"
                }
            } == [
                "_1 = number(\"1\")", "a = string(\"a\")", "true = bool(true)",
                "trueString = string(\"true\")", "_1_dot_5 = number(\"1.5\")", "value6 = array",
                "value7 = object", "_1String = string(\"1\")",
            ]
        )
    }

    @Test("trap 23: values that Swift has no literal for are any JSON, which is reported")
    func unwritable() throws {
        let planning = try Planning.schemas(
            "A: {properties: {e: {enum: 1️⃣[a, 99999999999999999999]}}}"
        )
        #expect(try planning.properties("A") == ["e: JSONValue?"])
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "mixed-enumeration",
                    "the values of this enum are of several kinds; it is read as any JSON"
                )
            ]
        )
    }

    @Test func `an enum of other values than the type has does not count, which is reported`() throws {
        let planning = try Planning.schemas(
            "A: {properties: {a: {type: array, items: {type: string}, enum: 1️⃣[x, y]}, o: {type: object, enum: 2️⃣[{}]}}}"
        )
        #expect(try planning.properties("A") == ["a: [String]?", "o: [String: JSONValue]?"])
        let words = "'enum' is not supported: values are not checked against it"
        #expect(
            planning.findings() == [
                Finding("1️⃣", "unsupported-keyword", words), Finding("2️⃣", "unsupported-keyword", words),
            ]
        )
    }

    @Test func `a oneOf of constants is an enumeration`() throws {
        let planning = try Planning.schemas("E: {oneOf: [{const: a}, {const: b, title: B}]}")
        #expect(try planning.cases("E") == ["a = a", "b = b"])
    }

    @Test func `any string beside an enum is that open enumeration`() throws {
        let planning = try Planning.schemas(
            """
            E: {anyOf: [{type: string}, {type: string, enum: [gpt-4, gpt-3.5]}]}
            """
        )
        #expect(try planning.cases("E") == ["gpt4 = gpt-4", "gpt3_5 = gpt-3.5"])
    }

    @Test func `x-enum-varnames and descriptions name and explain the cases`() throws {
        let planning = try Planning.schemas(
            """
            E:
              type: string
              enum: [a.example.com, b.example.com]
              x-enum-varnames: [usEast1, euWest1]
              x-enum-descriptions: [Virginia, Ireland]
            """
        )
        #expect(try planning.cases("E") == ["usEast1 = a.example.com", "euWest1 = b.example.com"])
        #expect(try planning.enumeration("E").cases.map(\.documentation.summary) == ["Virginia", "Ireland"])
    }
}
