import SDKRuntime
import Testing

@Suite struct `Query parameters` {
    private func query(_ build: (inout OperationRequest) -> Void) async throws -> String {
        let path = try await sent {
            $0.appendPath("/x")
            build(&$0)
        }.request.path
        return String(try #require(path).dropFirst(2))
    }

    @Test func `trap 70: form explodes or joins with commas, commas in data are encoded`() async throws {
        #expect(try await query { $0.query("t", ["a", "b"]) } == "?t=a&t=b")
        #expect(try await query { $0.query("t", ["a,b", "c"], explode: false) } == "?t=a%2Cb,c")
        #expect(try await query { $0.query("t", ["R": 100, "G": 200]) } == "?G=200&R=100")
        #expect(try await query { $0.query("t", ["R": 100, "G": 200], explode: false) } == "?t=G,200,R,100")
    }

    @Test func `trap 71: spaceDelimited and pipeDelimited encode their delimiters`() async throws {
        #expect(
            try await query { $0.query("t", ["a", "b"], style: .spaceDelimited, explode: false) }
                == "?t=a%20b"
        )
        #expect(
            try await query { $0.query("t", ["a", "b"], style: .pipeDelimited, explode: false) } == "?t=a%7Cb"
        )
        #expect(
            try await query { $0.query("t", ["R": 100], style: .pipeDelimited, explode: false) }
                == "?t=R%7C100"
        )
        #expect(try await query { $0.query("t", ["a", "b"], style: .pipeDelimited) } == "?t=a&t=b")
        #expect(
            try await refusal { $0.query("t", ["a b"], style: .spaceDelimited, explode: false) }
                == InvalidInput(
                    parameter: "t",
                    reason: "an item contains ' ', which separates the items in this style"
                )
        )
    }

    @Test func `trap 72: deepObject has a bracket for each level and repeats names of arrays`() async throws {
        let filter = try JSON.decode(
            JSONValue.self,
            from: #"{"color":"red","n":{"a":1},"tags":["x","y"],"no":null}"#
        )
        #expect(
            try await query { $0.query("f", filter, style: .deepObject) }
                == "?f%5Bcolor%5D=red&f%5Bn%5D%5Ba%5D=1&f%5Btags%5D=x&f%5Btags%5D=y"
        )
        let hopeless = try JSON.decode(JSONValue.self, from: #"{"a":[[1]]}"#)
        #expect(
            try await refusal { $0.query("f", hopeless, style: .deepObject) }.reason
                == "an array within an array has no form in a parameter"
        )
    }

    @Test func `deepObject has empty brackets for an array and indices for the objects in one`() async throws
    {
        #expect(try await query { $0.query("f", ["x", "y"], style: .deepObject) } == "?f%5B%5D=x&f%5B%5D=y")
        let items = try JSON.decode(JSONValue.self, from: #"{"a":[{"b":1},{"b":2}]}"#)
        #expect(
            try await query { $0.query("f", items, style: .deepObject) }
                == "?f%5Ba%5D%5B0%5D%5Bb%5D=1&f%5Ba%5D%5B1%5D%5Bb%5D=2"
        )
    }

    @Test func `trap 73: what is empty is left out, an empty string is not`() async throws {
        #expect(try await query { $0.query("a", [String]()) } == "")
        #expect(try await query { $0.query("a", [String: Int]()) } == "")
        #expect(try await query { $0.query("a", String?.none) } == "")
        #expect(try await query { $0.query("a", "") } == "?a=")
        #expect(try await query { $0.query("a", [String](), allowEmptyValue: true) } == "?a=")
        #expect(
            try await query {
                $0.query("a", [String]())
                $0.query("b", 1)
                $0.query("c", [String]())
            } == "?b=1"
        )
    }

    @Test(arguments: [
        ("a+b", "a%2Bb"), ("c&d", "c%26d"), ("e f", "e%20f"), ("ü", "%C3%BC"), (";", "%3B"), ("a=b", "a%3Db"),
        ("%2F", "%252F"), ("-._~", "-._~"), ("#", "%23"), ("\r\n", "%0D%0A"), ("🎉", "%F0%9F%8E%89"),
    ])
    func `trap 74: characters with a meaning are encoded`(value: String, encoded: String) async throws {
        #expect(try await query { $0.query("k", value) } == "?k=\(encoded)")
        #expect(try await query { $0.query(value, 1) } == "?\(encoded)=1")
    }

    @Test func `trap 75: allowReserved keeps what does not break the query`() async throws {
        #expect(
            try await query { $0.query("k", "a/b?c:d@e!$'()*,;", allowReserved: true) }
                == "?k=a/b?c:d@e!$'()*,;"
        )
        #expect(
            try await query { $0.query("k", "#&=+[] %2F%zz%", allowReserved: true) }
                == "?k=%23%26%3D%2B%5B%5D%20%2F%25zz%25"
        )
        #expect(
            try await query { $0.query("k", ["a,b", "c/d"], explode: false, allowReserved: true) }
                == "?k=a%2Cb,c/d"
        )
    }

    @Test func `trap 76: content is one JSON text, percent-encoded`() async throws {
        #expect(try await query { $0.queryJSON("f", ["a": "b c"]) } == "?f=%7B%22a%22%3A%22b%20c%22%7D")
        #expect(try await query { $0.queryJSON("f", String?.none) } == "")
    }

    @Test func `null is left out wherever it stands`() async throws {
        let value = try JSON.decode(JSONValue.self, from: #"{"a":null,"b":1}"#)
        #expect(try await query { $0.query("k", value) } == "?b=1")
        #expect(try await query { $0.query("k", JSONValue.null, allowEmptyValue: true) } == "")
        #expect(try await query { $0.query("k", ["a", nil, "b"]) } == "?k=a&k=b")
    }
}
