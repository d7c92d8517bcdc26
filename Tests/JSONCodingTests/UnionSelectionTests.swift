import JSONCoding
import Testing

@Suite struct `Choosing a member of a union` {
    @Test(arguments: [
        (#""2024-01-02T03:04:05Z""#, "time"),
        (#""2024-01-02""#, "date"),
        (#""F81D4FAE-7dec-11d0-a765-00a0c91e6bf6""#, "uuid"),
        (#""2024-13-02""#, "text"),
        (#""anything""#, "text"),
        ("1", "integer"),
        ("1.0", "integer"),
        ("1.5", "number"),
        ("true", "bool"),
        ("[1]", "array"),
        ("null", "unknown"),
        (#"{"bark": true}"#, "dog"),
        (#"{"lives": 9}"#, "cat"),
        (#"{"lives": 9, "name": "x"}"#, "cat"),
        // Both fit: the one that knows more of the fields wins.
        (#"{"lives": 9, "bark": true, "name": "x"}"#, "cat"),
        // As many known fields: the first one wins.
        (#"{"lives": 9, "bark": true}"#, "dog"),
        // A constant says no.
        (#"{"bark": true, "kind": "cat", "lives": 9}"#, "cat"),
        (#"{"bark": true, "kind": "puppy"}"#, "dog"),
        (#"{"bark": true, "kind": 1}"#, "free"),
        // Nothing required is there: the object with nothing but optional fields takes it.
        ("{}", "free"),
        (#"{"other": 1}"#, "free"),
    ])
    func `by the shape of the value`(json: String, member: String) throws {
        #expect(try JSON.decode(Chosen.self, from: json).member == member)
    }

    @Test func `does not depend on the order of general and special members`() throws {
        #expect(try JSON.decode(Reversed.self, from: "5").member == "integer")
        #expect(try JSON.decode(Reversed.self, from: #""2024-01-02""#).member == "date")
    }

    @Test(arguments: [
        (#"{"kind":"WRONG","name":"Rex"}"#, #"{"kind":"dog","name":"Rex"}"#),
        (#"{"name":"Rex","kind":null}"#, #"{"kind":"dog","name":"Rex"}"#),
        (#"{"name":"Rex"}"#, #"{"kind":"dog","name":"Rex"}"#),
        ("{}", #"{"kind":"dog"}"#),
        (#"{"name":"Rex","kind":"puppy"}"#, #"{"name":"Rex","kind":"puppy"}"#),
        (#"{"name":"Rex","kind":"dog","z":[]}"#, #"{"name":"Rex","kind":"dog","z":[]}"#),
        (
            #"{"a":{"kind":1,"b":["},{","kind"]},"kind":{"kind":[1,{}]},"z":"\"kind\":\\"}"#,
            #"{"kind":"dog","a":{"kind":1,"b":["},{","kind"]},"z":"\"kind\":\\"}"#
        ),
        (#"["kind"]"#, #"["kind"]"#),
        ("5", "5"),
    ])
    func `writes the discriminator whatever the member has there`(json: String, expected: String) throws {
        let value = Tagged(value: try JSON.decode(JSONValue.self, from: json))
        #expect(String(decoding: try JSON.encode(value), as: UTF8.self) == expected)
    }

    @Test func `writes the discriminator of a member within an array`() throws {
        let value = [Tagged(value: ["kind": "x"]), Tagged(value: [:])]
        #expect(
            String(decoding: try JSON.encode(value), as: UTF8.self) == #"[{"kind":"dog"},{"kind":"dog"}]"#
        )
    }

    private struct Chosen: JSONReadable {
        let member: String

        static let names = [
            "text", "time", "date", "uuid", "number", "integer", "bool", "array", "free", "dog", "cat",
        ]
        static let selection = UnionSelection(
            UnionMember(.string),
            UnionMember(.string, format: .dateTime),
            UnionMember(.string, format: .civilDate),
            UnionMember(.string, format: .uuid),
            UnionMember(.number),
            UnionMember(.integer),
            UnionMember(.bool),
            UnionMember(.array),
            UnionMember(.object, optional: ["size"]),
            UnionMember(.object, required: ["bark"], constants: ["kind": ["dog", "puppy"]]),
            UnionMember(.object, required: ["lives"], optional: ["name"])
        )

        init(json reader: inout JSONReader) {
            member = reader.member(of: Self.selection).map { Self.names[$0] } ?? "unknown"
        }
    }

    private struct Reversed: JSONReadable {
        let member: String

        static let selection = UnionSelection(
            UnionMember(.integer),
            UnionMember(.number),
            UnionMember(.string, format: .civilDate),
            UnionMember(.string)
        )

        init(json reader: inout JSONReader) {
            member =
                reader.member(of: Self.selection).map { ["integer", "number", "date", "text"][$0] }
                ?? "unknown"
        }
    }

    private struct Tagged: JSONWritable {
        let value: JSONValue

        func write(json writer: inout JSONWriter) {
            writer.write(value, discriminator: "kind", "dog", "puppy")
        }
    }
}
