import JSONCoding
import Testing

@Suite struct `Choosing by items, known strings and demands` {
    /// The place of the member that a value belongs to.
    struct Choice: JSONReadable {
        static let selection = UnionSelection(
            UnionMember(.string, strings: ["low", "high"]),
            UnionMember(.string),
            UnionMember(.array, items: [UnionMember(.string)]),
            UnionMember(.array, items: [UnionMember(.integer)]),
            UnionMember(.array, items: [UnionMember(.number, .integer)]),
            UnionMember(.array, items: [UnionMember(.array, items: [UnionMember(.integer)])]),
            UnionMember(.array, items: [UnionMember(.object, required: ["id"])]),
            UnionMember(.object, optional: ["a", "b"]),
            UnionMember(.object, required: ["a", "b"]),
            UnionMember(.object, optional: ["a", "b"], constants: ["a": ["x"]])
        )

        let index: Int?

        init(json reader: inout JSONReader) { index = reader.member(of: Self.selection) }
    }

    struct Typed: JSONReadable {
        static let selection = UnionSelection(
            UnionMember(.object, required: ["kind"], tokens: ["kind": ["1", "2"]]),
            UnionMember(.object, required: ["kind"], tokens: ["kind": ["true"]]),
            UnionMember(
                .object,
                optional: ["low", "high"],
                fieldKinds: ["low": [.integer], "high": [.number]]
            ),
            UnionMember(
                .object,
                optional: ["low", "high"],
                fieldKinds: ["low": [.string], "high": [.string]]
            )
        )

        let index: Int?

        init(json reader: inout JSONReader) { index = reader.member(of: Self.selection) }
    }

    @Test(arguments: [
        (#"{"kind":2}"#, 0), (#"{"kind":true}"#, 1), (#"{"low":1,"high":null}"#, 2), (#"{"high":"z"}"#, 3),
        (#"{"low":1,"high":"z"}"#, nil), ("{}", 2), (#"{"kind":"1","low":"a"}"#, 3),
    ])
    func `looks at constants of any kind, and at the kinds of fields`(text: String, index: Int?) throws {
        #expect(try JSON.decode(Typed.self, from: Array(text.utf8)).index == index)
    }

    @Test(arguments: [
        (#""high""#, 0), (#""other""#, 1), ("[]", 2), (#"["a"]"#, 2), ("[1,2]", 3), ("[1,2.5]", 4),
        ("[1,1.0]", 3), ("[[1],[2,3]]", 5), (#"[{"id":1}]"#, 6), (#"[{"id":1},{}]"#, nil), ("[[1],2]", nil),
        (#"{"a":"y"}"#, 7), (#"{"a":1,"b":2}"#, 8), (#"{"a":"x"}"#, 9), ("{}", 7), ("true", nil),
    ])
    func `takes the most specific member`(text: String, index: Int?) throws {
        #expect(try JSON.decode(Choice.self, from: Array(text.utf8)).index == index)
    }
}
