import Foundation
import JSONCoding
import Testing

@Suite struct `Any JSON` {
    @Test func `literals, subscripts and members`() throws {
        let value: JSONValue = ["name": "Ada", "tags": [1, 2.5, nil, true], "o": ["k": "v"]]
        #expect(value.name?.string == "Ada")
        #expect(value["tags"]?[0]?.int == 1)
        #expect(value["tags"]?[1]?.double == 2.5)
        #expect(value["tags"]?[2]?.isNull == true)
        #expect(value["tags"]?[3]?.bool == true)
        #expect(value["tags"]?[4] == nil)
        #expect(value["tags"]?[-1] == nil)
        #expect(value.o?.k?.string == "v")
        #expect(value.absent?.deeper == nil)
        #expect(
            try String(decoding: JSON.encode(value), as: UTF8.self)
                == #"{"name":"Ada","tags":[1,2.5,null,true],"o":{"k":"v"}}"#
        )
    }

    @Test func `objects keep their order and the last duplicate`() throws {
        let value = try JSON.decode(JSONObject.self, from: #"{"b":1,"a":2,"b":3}"#)
        #expect(value.keys == ["b", "a"])
        #expect(value["b"] == 3)
        #expect(value == ["a": 2, "b": 3])
        #expect(value.hashValue == (["a": 2, "b": 3] as JSONObject).hashValue)
        #expect(value != ["a": 2])
    }

    @Test func `large objects are found in, changed and shortened`() throws {
        var object = JSONObject((0..<5000).map { ("k\($0)", JSONValue.number(JSONNumber($0))) })
        #expect(object["k4999"] == 4999)
        object["k0"] = nil
        object["k4999"] = "x"
        object["new"] = true
        #expect(object.count == 5000)
        #expect(object["k0"] == nil)
        #expect(object["k4999"] == "x")
        #expect(object["k1"] == 1)
        #expect(object.keys.last == "new")
    }

    @Test func `canonically equivalent names stay apart`() throws {
        let json = "{\"\u{E9}\":1,\"e\u{301}\":2}"
        let value = try JSON.decode(JSONValue.self, from: json)
        #expect(value.object?.count == 2)
        #expect(try JSON.encode(value) == Array(json.utf8))
    }

    @Test(
        arguments: [
            ("1", 1, 1), ("1.0", 1, 1), ("1.5", nil, 1.5), ("1e400", nil, nil), ("-0", 0, -0.0),
            ("9223372036854775808", nil, 9_223_372_036_854_775_808),
        ] as [(String, Int?, Double?)]
    )
    func `numbers convert exactly or not at all`(text: String, int: Int?, double: Double?) throws {
        let number = try #require(JSONNumber(text))
        #expect(Int(exactly: number) == int)
        #expect(Double(number) == double)
    }

    @Test(arguments: ["", "01", " 1", "1 ", "+1", ".5", "0x1", "nan", "1_000", "\"1\""])
    func `what is no JSON number is none`(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test func `trap 5: exact numbers survive any coder`() throws {
        let json = #"{"a":[9007199254740993,18446744073709551615,0.1,null,true,"x"]}"#
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        #expect(try JSON.encode(value) == Array(json.utf8))
        #expect(try JSONEncoder().encode(value) == Data(json.utf8))
    }

    @Test func `indented documents have a line for each value`() throws {
        let value: JSONValue = ["a": [1, [], ["b": nil]], "c": [:]]
        let expected = """
            {
              "a": [
                1,
                [],
                {
                  "b": null
                }
              ],
              "c": {}
            }
            """
        #expect(try String(decoding: JSON.encode(value, indented: true), as: UTF8.self) == expected)
        #expect(value.description == expected)
    }

    @Test func `tokens have the places of all they stand for, duplicates too`() throws {
        let json = #" {"a":[1,{"b":null}],"a":"x\n"} "#
        let shown = try Array(json.utf8).withUnsafeBufferPointer { buffer in
            let tokens = try JSONTokens(buffer)
            return (0..<tokens.count).map { index in
                let token = tokens[index]
                return "\(token.kind) \(token.start)..<\(token.end) next \(token.next)"
            }
        }
        #expect(
            shown
                == [
                    "object 1..<30 next 9", "key 2..<5 next 2", "array 6..<20 next 7", "number 7..<8 next 4",
                    "object 9..<19 next 7", "key 10..<13 next 6", "null 14..<18 next 7", "key 21..<24 next 8",
                    "string 25..<30 next 9",
                ].map { $0 == "object 1..<30 next 9" ? "object 1..<31 next 9" : $0 }
        )
    }
}
