import JSONCoding
import Testing

/// A document that can't be read, and all that is said about it.
struct Refusal: CustomTestStringConvertible {
    let json: String
    let description: String
    let offset: Int
    let kind: JSONError.Kind

    init(_ json: String, _ description: String, at offset: Int, _ kind: JSONError.Kind = .syntax) {
        self.json = json
        self.description = description
        self.offset = offset
        self.kind = kind
    }

    var testDescription: String { json.debugDescription }
}

func failure(_ read: () throws(JSONError) -> some Any) -> JSONError? {
    do throws(JSONError) {
        _ = try read()
        return nil
    } catch {
        return error
    }
}

@Suite struct `Errors of JSON` {
    static let syntax: [Refusal] = [
        Refusal("", "there is no JSON: the input is empty", at: 0, .emptyInput),
        Refusal(" \n ", "there is no JSON: the input is empty", at: 3, .emptyInput),
        Refusal("{", "the document ends too early at $ (line 1, column 2)", at: 1, .truncated),
        Refusal(#"{"a":"#, "the document ends too early at $.a (line 1, column 6)", at: 5, .truncated),
        Refusal(#"{"a""#, "the document ends too early at $.a (line 1, column 5)", at: 4, .truncated),
        Refusal(#""ab"#, "the document ends too early at $ (line 1, column 4)", at: 3, .truncated),
        Refusal("[1,", "the document ends too early at $[1] (line 1, column 4)", at: 3, .truncated),
        Refusal("1.", "the document ends too early at $ (line 1, column 3)", at: 2, .truncated),
        Refusal(#""\u12"#, "the document ends too early at $ (line 1, column 6)", at: 5, .truncated),
        Refusal("[1,]", "a comma must not stand before ']' at $ (line 1, column 3)", at: 2),
        Refusal(#"{"a":1 , }"#, "a comma must not stand before '}' at $ (line 1, column 8)", at: 7),
        Refusal("[1 2]", "expected ',' or ']', found '2' at $ (line 1, column 4)", at: 3),
        Refusal(#"{"a":1 "b":2}"#, "expected ',' or '}', found '\"' at $ (line 1, column 8)", at: 7),
        Refusal(#"{"a" 1}"#, "expected ':' after the field name, found '1' at $.a (line 1, column 6)", at: 5),
        Refusal("{a:1}", "expected a field name in double quotes, found 'a' at $ (line 1, column 2)", at: 1),
        Refusal(#"{"a":nul}"#, "expected a value, found 'n' at $.a (line 1, column 6)", at: 5),
        Refusal("[1,\n  tru]", "expected a value, found 't' at $[1] (line 2, column 3)", at: 6),
        Refusal("[]]", "unexpected content after the document at $ (line 1, column 3)", at: 2),
        Refusal("01", "a number must not start with a zero at $ (line 1, column 1)", at: 0),
        Refusal("-a", "expected a digit, found 'a' at $ (line 1, column 2)", at: 1),
        Refusal("1e+", "the document ends too early at $ (line 1, column 4)", at: 3, .truncated),
        Refusal(
            "\"a\tb\"",
            "a control character must be escaped in a string, found byte 0x09 at $ (line 1, column 3)",
            at: 2
        ),
        Refusal(#""\x""#, #"'\' must not stand before 'x' at $ (line 1, column 2)"#, at: 1),
        Refusal(#""\u12g4""#, #"'\u' needs four hexadecimal digits at $ (line 1, column 2)"#, at: 1),
        Refusal(#""é\ud83d""#, "half of a surrogate pair stands alone at $ (line 1, column 3)", at: 3),
        Refusal(#""\ud83dA""#, "half of a surrogate pair stands alone at $ (line 1, column 2)", at: 1),
        Refusal(#""\ude00""#, "half of a surrogate pair stands alone at $ (line 1, column 2)", at: 1),
        Refusal("\r\n\r [\"é\",é]", "expected a value, found byte 0xC3 at $[1] (line 3, column 7)", at: 10),
        Refusal("\u{FEFF}{\"a\":}", "expected a value, found '}' at $.a (line 1, column 6)", at: 8),
    ]

    @Test(arguments: syntax)
    func `syntax errors say what, where and in which value`(_ refusal: Refusal) throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(JSONValue.self, from: refusal.json) }
        )
        #expect(error.description == refusal.description)
        #expect(error.offset == refusal.offset)
        #expect(error.kind == refusal.kind)
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xE2, 0x82, 0x22], [0x22, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
        ] as [[UInt8]]
    )
    func `invalid UTF-8 is refused`(_ bytes: [UInt8]) throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(String.self, from: bytes) }
        )
        #expect(error.description == "invalid UTF-8 at $ (line 1, column 2)")
        #expect(error.offset == 1)
    }

    static let types: [Refusal] = [
        Refusal(#"{}"#, "missing field 'dryRun' at $ (line 1, column 1)", at: 0, .missingField),
        Refusal(
            #"{"dryRun":null}"#,
            "expected a boolean, found null at $.dryRun (line 1, column 11)",
            at: 10,
            .typeMismatch
        ),
        Refusal(#"[]"#, "expected an object, found an array at $ (line 1, column 1)", at: 0, .typeMismatch),
        Refusal(
            #"{"dryRun":true,"details":[{"count":1,"nickname":null},{"nickname":"a"}]}"#,
            "missing field 'count' at $.details[1] (line 1, column 55)",
            at: 54,
            .missingField
        ),
        Refusal(
            "{\"dryRun\":true,\n \"details\":[{\"count\":1.5,\"nickname\":null}]}",
            "expected an integer, found the number 1.5 at $.details[0].count (line 2, column 22)",
            at: 37,
            .outOfRange
        ),
        Refusal(
            #"{"dryRun":true,"details":{}}"#,
            "expected an array, found an object at $.details (line 1, column 26)",
            at: 25,
            .typeMismatch
        ),
        Refusal(
            #"{"dryRun":true,"labels":{"a b":"x","c\"d":7}}"#,
            #"expected a string, found a number at $.labels["c\"d"] (line 1, column 43)"#,
            at: 42,
            .typeMismatch
        ),
        Refusal(
            #"{"dryRun":true,"submitted":"yesterday"}"#,
            "expected a date-time like 2024-01-02T03:04:05Z, found 'yesterday' at $.submitted (line 1, column 28)",
            at: 27,
            .invalidValue
        ),
    ]

    @Test(arguments: types)
    func `values that do not fit are located`(_ refusal: Refusal) throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(Job.self, from: refusal.json) }
        )
        #expect(error.description == refusal.description)
        #expect(error.offset == refusal.offset)
        #expect(error.kind == refusal.kind)
    }

    @Test func `trap 62: a constant is checked`() throws {
        let error = try #require(
            failure { () throws(JSONError) in
                try JSON.decode([Cat].self, from: #"[{"kind":"dog","lives":9}]"#)
            }
        )
        #expect(error.description == "expected the constant 'cat' at $[0].kind (line 1, column 10)")
        #expect(error.kind == .invalidConstant)
    }

    @Test func `the first failure is the one told`() throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode([Int].self, from: #"[1,"a",true,{}]"#) }
        )
        #expect(error.path == "$[1]")
    }

    @Test func `limits of depth and size are errors with a place`() throws {
        let deep = String(repeating: "[", count: 513) + String(repeating: "]", count: 513)
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(JSONValue.self, from: deep) }
        )
        #expect(error.kind == .tooDeep)
        #expect(error.message == "more than 512 arrays and objects stand inside one another")
        #expect(error.offset == 512)
        let fine = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(throws: Never.self) { try JSON.decode(JSONValue.self, from: fine) }
        let large = try #require(
            failure { () throws(JSONError) in
                try JSON.decode(JSONValue.self, from: "[1,2]", limits: JSONLimits(size: 4))
            }
        )
        #expect(large.kind == .tooLarge)
        #expect(large.message == "the document has 5 bytes, more than 4")
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
    func `trap 56: a hundred thousand levels are refused without a crash`(_ opening: String) throws {
        let error = try #require(
            failure { () throws(JSONError) in
                try JSON.decode(Node.self, from: String(repeating: opening, count: 100_000))
            }
        )
        #expect(error.kind == .tooDeep)
    }

    @Test func `no prefix of a document is read or crashes`() throws {
        let document = Array(
            #"{"id":"j\u00e9\ud83d\ude00é","dryRun":true,"details":[{"count":-1.0e1,"nickname":null}],"x":[]}"#
                .utf8
        )
        #expect(throws: Never.self) { try JSON.decode(Job.self, from: document) }
        for length in 0..<document.count {
            let error = try #require(
                failure { () throws(JSONError) in try JSON.decode(Job.self, from: Array(document[..<length]))
                }
            )
            #expect(error.offset <= length)
        }
    }

    @Test func `a required field is no endless recursion when it is missing`() throws {
        let error = try #require(failure { () throws(JSONError) in try JSON.decode(Outer.self, from: "{}") })
        #expect(error.description == "missing field 'middle' at $ (line 1, column 1)")
    }
}

private struct Outer: JSONReadable {
    let middle: Middle

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(JSONFields("middle"))
        middle = reader.value(0)
        reader.skipObject(object)
    }
}

private struct Middle: JSONReadable {
    let content: Either

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(JSONFields("content"))
        content = reader.value(0)
        reader.skipObject(object)
    }
}

private enum Either: JSONReadable {
    indirect case outer(Outer)
    case unknown(JSONValue)

    init(json reader: inout JSONReader) {
        self = reader.kind == .object ? .outer(Outer(json: &reader)) : .unknown(JSONValue(json: &reader))
    }
}
