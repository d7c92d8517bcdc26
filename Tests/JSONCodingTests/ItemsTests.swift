import JSONCoding
import Testing

@Suite struct `Arrays with items by place` {
    /// A name, a count, a flag, and more.
    struct Row: JSONModel {
        var name: String
        var count: Int?
        var isActive: Bool?
        var others: [JSONValue] = []

        static let fields = JSONFields(items: "0", "1", "2")

        init(name: String, count: Int? = nil, isActive: Bool? = nil, others: [JSONValue] = []) {
            self.name = name
            self.count = count
            self.isActive = isActive
            self.others = others
        }

        init(json reader: inout JSONReader) {
            let items = reader.beginItems(Self.fields)
            self.name = reader.string(0)
            self.count = reader.optionalInt(1)
            self.isActive = reader.optionalBool(2)
            self.others = reader.endItems(items)
        }

        func write(json writer: inout JSONWriter) {
            let items = writer.beginItems(Self.fields)
            writer.string(0, name)
            writer.optionalInt(1, count)
            writer.optionalBool(2, isActive)
            writer.endItems(items, others)
        }
    }

    /// Rows, rows by key, and more rows.
    struct Table: JSONModel {
        var rows: [Row]
        var last: [String: Row]
        var others: [Row] = []

        static let fields = JSONFields(items: "0", "1")

        init(json reader: inout JSONReader) {
            let items = reader.beginItems(Self.fields)
            self.rows = reader.array(0)
            self.last = reader.dictionary(1)
            self.others = reader.endItems(items)
        }

        func write(json writer: inout JSONWriter) {
            let items = writer.beginItems(Self.fields)
            writer.array(0, rows)
            writer.dictionary(1, last)
            writer.endItems(items, others)
        }
    }

    @Test(arguments: [
        (#"["a"]"#, Row(name: "a")),
        (#"["a",1]"#, Row(name: "a", count: 1)),
        (#"["a",null,true]"#, Row(name: "a", isActive: true)),
        (#"["a",1,true,{"x":1e400},null]"#, nil),
        (#"["a",null,null,7]"#, Row(name: "a", others: [7])),
    ])
    func `come back as they came`(text: String, row: Row?) throws {
        let read = try JSON.decode(Row.self, from: Array(text.utf8))
        if let row { #expect(read == row) }
        #expect(String(decoding: try JSON.encode(read), as: UTF8.self) == text)
    }

    @Test func `hold each other`() throws {
        let text = #"[[["a"],["b",2]],{"k":["c",null,false,[]]},["d"],["e",5]]"#
        let read = try JSON.decode(Table.self, from: Array(text.utf8))
        #expect(read.others.map(\.name) == ["d", "e"])
        #expect(read.last["k"]?.isActive == false)
        #expect(String(decoding: try JSON.encode(read), as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("[]", "missing field '0' at $ (line 1, column 1)"),
        ("{}", "expected an array, found an object at $ (line 1, column 1)"),
        ("[1]", "expected a string, found a number at $[0] (line 1, column 2)"),
        (#"["a","b"]"#, "expected an integer, found a string at $[1] (line 1, column 6)"),
    ])
    func `say what is wrong, and where`(text: String, message: String) throws {
        let error = #expect(throws: JSONError.self) { try JSON.decode(Row.self, from: Array(text.utf8)) }
        #expect(error?.description == message)
    }
}
