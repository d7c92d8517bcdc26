import Diagnostics
import Testing

@Suite struct `Finding nodes by JSONPath` {
    /// A query and what is left of `document` without what it finds.
    struct Removal: CustomTestStringConvertible, Sendable {
        let query: String
        let document: String
        let rest: String

        init(_ query: String, in document: String, leaves rest: String) {
            self.query = query
            self.document = document
            self.rest = rest
        }

        var testDescription: String { "\(query) in \(document)" }
    }

    private static let letters = "{a: 1, b: {a: 2, c: [3, 4]}, 'd e': null}"
    private static let numbers = "{n: [0, 1, 2, 3, 4, 5]}"

    private static let selectors: [Removal] = [
        Removal("$.a", in: letters, leaves: #"{"b":{"a":2,"c":[3,4]},"d e":null}"#),
        Removal("$['d e']", in: letters, leaves: #"{"a":1,"b":{"a":2,"c":[3,4]}}"#),
        Removal(#"$["b"]['a']"#, in: letters, leaves: #"{"a":1,"b":{"c":[3,4]},"d e":null}"#),
        Removal("$ .b ['c'] [ -1 ]", in: letters, leaves: #"{"a":1,"b":{"a":2,"c":[3]},"d e":null}"#),
        Removal("$.*", in: letters, leaves: "{}"),
        Removal("$.b[*]", in: letters, leaves: #"{"a":1,"b":{},"d e":null}"#),
        Removal("$['a', \"d e\", 'none', 'a']", in: letters, leaves: #"{"b":{"a":2,"c":[3,4]}}"#),
        Removal("$..a", in: letters, leaves: #"{"b":{"c":[3,4]},"d e":null}"#),
        Removal("$..[0]", in: letters, leaves: #"{"a":1,"b":{"a":2,"c":[4]},"d e":null}"#),
        Removal("$.b..*", in: letters, leaves: #"{"a":1,"b":{},"d e":null}"#),
        Removal("$..b..c..*", in: letters, leaves: #"{"a":1,"b":{"a":2,"c":[]},"d e":null}"#),
        Removal("$.ключ_1", in: "{ключ_1: 1, b: 2}", leaves: #"{"b":2}"#),
        Removal(#"$['\u00e9','\uD83D\uDE00','\'']"#, in: #"{é: 1, 😀: 2, "'": 3}"#, leaves: "{}"),
        Removal("$['é']", in: #"{"e\u0301": 1}"#, leaves: #"{"é":1}"#),
        Removal("$.n[0, -2]", in: numbers, leaves: #"{"n":[1,2,3,5]}"#),
        Removal("$.n[6, -7]", in: numbers, leaves: #"{"n":[0,1,2,3,4,5]}"#),
        Removal("$.n[1:3]", in: numbers, leaves: #"{"n":[0,3,4,5]}"#),
        Removal("$.n[4:]", in: numbers, leaves: #"{"n":[0,1,2,3]}"#),
        Removal("$.n[:-4]", in: numbers, leaves: #"{"n":[2,3,4,5]}"#),
        Removal("$.n[ 1 : 9 : 2 ]", in: numbers, leaves: #"{"n":[0,2,4]}"#),
        Removal("$.n[::-2]", in: numbers, leaves: #"{"n":[0,2,4]}"#),
        Removal("$.n[4:1:-1]", in: numbers, leaves: #"{"n":[0,1,5]}"#),
        Removal("$.n[::0]", in: numbers, leaves: #"{"n":[0,1,2,3,4,5]}"#),
        Removal("$.n[-9007199254740991:9007199254740991]", in: numbers, leaves: #"{"n":[]}"#),
        Removal("$.n.a", in: numbers, leaves: #"{"n":[0,1,2,3,4,5]}"#),
    ]

    @Test(arguments: selectors)
    func `by name, place, slice and wildcard`(removal: Removal) throws {
        #expect(try Applied.removing(removal.query, from: removal.document) == removal.rest)
    }

    private static let pets =
        "{l: [{k: a, n: 1}, {k: b, n: 2.0, t: [x]}, {k: ab, n: null}, {n: '2'}], lim: 2}"

    /// A filter for the elements of `pets`, and the places of those it finds.
    private static let filters: [(filter: String, found: [Int])] = [
        ("@.k", [0, 1, 2]),
        ("!@.k", [3]),
        ("@.k == 'a'", [0]),
        ("'a' == @.k", [0]),
        ("@.k != 'a'", [1, 2, 3]),
        ("@.n == 2", [1]),
        ("@.n == 2e0", [1]),
        ("@.n==-0 || @.n>=1", [0, 1]),
        ("@.n == null", [2]),
        ("@.n < 2", [0]),
        ("@.n <= 2", [0, 1]),
        ("@.n > '1'", [3]),
        ("@.k < 'ab'", [0]),
        ("@.missing == @.absent", [0, 1, 2, 3]),
        ("@.missing == null", []),
        ("@.k <= @.missing", [3]),
        ("@.n == $.lim", [1]),
        ("@.n < $.lim && @.k", [0]),
        ("@.k=='a' || @.k=='b' && @.n==1", [0]),
        ("(@.k=='a' || @.k=='b') && ! ( @.n == 1 )", [1]),
        ("@.t[?@ == 'x']", [1]),
        ("@.t == $.l[1].t", [1]),
        ("@ == $.l[3]", [3]),
        ("@.*", [0, 1, 2, 3]),
        ("@..[0]", [1]),
        ("length(@.k) == 2", [2]),
        ("length(@) == 1", [3]),
        ("length(@.n) == 1", [3]),
        ("length('é') == 1", [0, 1, 2, 3]),
        ("count(@.*) == 3", [1]),
        ("count(@['k','k']) == 2", [0, 1, 2]),
        ("value(@..[0]) == 'x'", [1]),
        ("value(@.*) == 'x'", []),
        ("value($.l[*].t) == @.t", [1]),
        ("match(@.k, 'a|b')", [0, 1]),
        ("search(@.k, 'b')", [1, 2]),
        ("!search(@.k, 'b')", [0, 3]),
        ("match(@.k, '[')", []),
        ("match(@.n, '.*')", [3]),
        ("match(@.k, $.l[0].k)", [0]),
        ("@.n==true", []),
    ]

    @Test(arguments: filters)
    func `by a filter`(filter: String, found: [Int]) throws {
        let elements = [
            #"{"k":"a","n":1}"#, #"{"k":"b","n":2.0,"t":["x"]}"#, #"{"k":"ab","n":null}"#, #"{"n":"2"}"#,
        ]
        let rest = elements.indices.filter { !found.contains($0) }.map { elements[$0] }
        #expect(
            try Applied.removing("$.l[?\(filter)]", from: Self.pets)
                == #"{"l":[\#(rest.joined(separator: ","))],"lim":2}"#
        )
    }

    @Test func `by several selectors in one pair of brackets`() throws {
        #expect(
            try Applied.removing("$.n[?@ > 4, 0, 2:4]", from: Self.numbers) == #"{"n":[1,4]}"#
        )
    }

    @Test func `by a filter over the values of an object`() throws {
        #expect(
            try Applied.removing("$.paths.*[?@['x-internal'] == true]", from: Applied.petStore)
                == #"{"paths":{"/pets":{"get":{"tags":["pets"]}}}}"#
        )
    }

    /// A text that is no query, and why.
    private static let malformed: [(query: String, reason: String)] = [
        ("", "expected '$', found the end, at character 1"),
        ("paths", "expected '$', found 'p', at character 1"),
        ("$.", "expected a name or '*', found the end, at character 3"),
        ("$ ", "expected '.' or '[', found ' ', at character 2"),
        ("$paths", "expected '.' or '[', found 'p', at character 2"),
        ("$.a.", "expected a name or '*', found the end, at character 5"),
        ("$.1a", "expected a name or '*', found '1', at character 3"),
        ("$. a", "expected a name or '*', found ' ', at character 3"),
        (
            "$.x-internal",
            "a name with '-' must stand in brackets and quotes, as in ['x-name'], at character 4"
        ),
        ("$[]", "expected a quoted name, '*', an index or '?', found ']', at character 3"),
        ("$[a]", "expected a quoted name, '*', an index or '?', found 'a', at character 3"),
        ("$['a'", "expected ']', found the end, at character 6"),
        ("$['a", "the quote is not closed, at character 3"),
        ("$['\\x']", "expected what a backslash can escape, found 'x', at character 5"),
        ("$['\\ud800']", "half a surrogate pair is no character, at character 6"),
        ("$['\\\"']", "expected what a backslash can escape, found '\"', at character 5"),
        ("$[01]", "'01' is no index, at character 3"),
        ("$[-0]", "'-0' is no index, at character 3"),
        ("$[9007199254740992]", "'9007199254740992' is no index, at character 3"),
        ("$[1:2:3:4]", "expected ']', found ':', at character 8"),
        ("$[?]", "expected a query, a value or a function, found ']', at character 4"),
        ("$[?'a']", "a value must be compared with something, at character 4"),
        ("$[?@.a == b]", "'b' is no value; texts need quotes, at character 11"),
        ("$[?@.* == 1]", "only a query for a single node can be compared, at character 4"),
        ("$[?@..a == 1]", "only a query for a single node can be compared, at character 4"),
        ("$[?@.a = 1]", "expected ']', found '=', at character 8"),
        ("$[?length(@)]", "a value must be compared with something, at character 4"),
        ("$[?length(@.*) == 1]", "only a query for a single node can be compared, at character 11"),
        ("$[?count(1) == 1]", "expected a query, which 'count' takes, found '1', at character 10"),
        ("$[?match(@.a)]", "expected ',', found ')', at character 13"),
        (
            "$[?match(@.a, 'x') == true]",
            "'match' cannot be compared, as it is true or false, at character 4"
        ),
        (
            "$[?size(@) == 1]",
            "there is no function 'size', but length, count, match, search and value, at character 4"
        ),
        ("$[?@.a == 1.]", "expected a digit, found ']', at character 13"),
        ("$[?@.a == 01]", "expected a number, at character 11"),
        ("$[?(@.a]", "expected ')', found ']', at character 8"),
    ]

    @Test(arguments: malformed)
    func `a text that is no query is an error`(query: String, reason: String) throws {
        let overlay = try Applied.overlay(target: query)
        #expect(
            overlay.findings.map(\.message) == ["target '\(query)' is no JSONPath query: \(reason)"]
        )
        #expect(overlay.findings.map(\.rule.id) == ["overlay-target-invalid"])
    }

    @Test(arguments: ["(", "!(", "@[?", "length("])
    func `parentheses without end do not exhaust the stack`(opening: String) throws {
        let query = "$[?" + String(repeating: opening, count: 10_000)
        let overlay = try Applied.overlay(target: query)
        #expect(overlay.findings.count == 1)
        #expect(overlay.findings.first?.message.contains("nested too deeply") == true)
    }

    @Test func `a query that looks at everything again and again is given up`() throws {
        let nested = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        let many = "{a: [\((0..<40).map { _ in nested }.joined(separator: ", "))]}"
        let query = "$..[?count(@..[?count(@..*) > 1]) > 10000]"
        let result = try Applied.run(query, on: many)
        #expect(result.findings.map(\.message) == ["target '\(query)' looks at too many nodes"])
        #expect(result.findings.map(\.rule.id) == ["overlay-target-invalid"])
    }

    @Test func `a query from the root is answered once for all elements`() throws {
        let numbers = (0..<2_000).map(String.init).joined(separator: ", ")
        let result = try Applied.removing("$.a[?count($.a[?@ >= 0]) != 2000]", from: "{a: [\(numbers)]}")
        #expect(result == "{\"a\":[\(numbers.replacing(" ", with: ""))]}")
    }
}
