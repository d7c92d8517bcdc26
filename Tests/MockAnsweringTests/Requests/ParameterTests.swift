import HTTPTypes
import MockAnswering
import Testing

/// A parameter, a request, and what is read of it.
struct ParameterCase: CustomTestStringConvertible, Sendable {
    let parameter: String
    /// After `/a`.
    let target: String
    let words: String
    var headers: [(String, String)] = []

    init(_ parameter: String, _ target: String, _ words: String, headers: [(String, String)] = []) {
        self.parameter = parameter
        self.target = target
        self.words = words
        self.headers = headers
    }

    var testDescription: String { "\(parameter) \(target) \(headers.map(\.1).joined())" }
}

@Suite struct `Reading parameters` {
    static let list = "schema: {type: array, items: {type: integer}}"
    static let object = "schema: {type: object, properties: {R: {type: integer}, G: {type: string}}}"

    private static let query: [ParameterCase] = [
        ParameterCase("{name: p, in: query, schema: {type: integer}}", "?p=5", "op p=5"),
        ParameterCase("{name: p, in: query, schema: {type: integer}}", "", "op"),
        ParameterCase("{name: p, in: query, schema: {type: integer}}", "?q=1", "op"),
        ParameterCase(
            "{name: p, in: query, schema: {type: integer}}",
            "?p=05",
            "400: query parameter 'p' must be an integer, is a string"
        ),
        ParameterCase(
            "{name: p, in: query, schema: {type: integer}}",
            "?p=",
            "400: query parameter 'p' must be an integer, is a string"
        ),
        ParameterCase(
            "{name: p, in: query, allowEmptyValue: true, schema: {type: integer}}",
            "?p",
            "op p=\"\""
        ),
        ParameterCase(
            "{name: p, in: query, required: true, schema: {type: integer}}",
            "?",
            "400: query parameter 'p' is required"
        ),
        ParameterCase("{name: p, in: query, schema: {type: number}}", "?p=-1.5e3", "op p=-1.5e3"),
        ParameterCase("{name: p, in: query, schema: {type: boolean}}", "?p=true", "op p=true"),
        ParameterCase("{name: p, in: query, schema: {type: string}}", "?p=1", "op p=\"1\""),
        ParameterCase("{name: p, in: query, schema: {type: string}}", "?p=a+b%2B%C3%A9", "op p=\"a b+é\""),
        ParameterCase("{name: p, in: query, schema: {type: [string, 'null']}}", "?p=null", "op p=\"null\""),
        ParameterCase("{name: p, in: query, schema: {type: [integer, 'null']}}", "?p=", "op p=null"),
        ParameterCase("{name: p, in: query, schema: {enum: [1, 2]}}", "?p=2", "op p=2"),
        ParameterCase("{name: p, in: query, schema: {enum: ['1']}}", "?p=1", "op p=\"1\""),
        ParameterCase("{name: p, in: query, schema: {}}", "?p=1", "op p=\"1\""),
        ParameterCase(
            "{name: p, in: query, schema: {type: [integer, string], maxLength: 9}}",
            "?p=1",
            "op p=1"
        ),
        ParameterCase(
            "{name: p, in: query, schema: {type: [integer, string], minimum: 5}}",
            "?p=1",
            "op p=\"1\""
        ),
        ParameterCase(
            "{name: p, in: query, schema: {oneOf: [{type: integer}, {const: all}]}}",
            "?p=all",
            "op p=\"all\""
        ),
        ParameterCase(
            "{name: p, in: query, schema: {allOf: [{type: integer}, {maximum: 3}]}}",
            "?p=4",
            "400: query parameter 'p' must be at most 3"
        ),
        ParameterCase(
            "{name: p, in: query, schema: {type: string}}",
            "?p=a&p=b",
            "400: query parameter 'p' must be given once"
        ),
        ParameterCase(
            "{name: p, in: query, schema: {type: string}}",
            "?p=%",
            "400: query parameter 'p' must be percent-encoded UTF-8"
        ),
    ]

    private static let lists: [ParameterCase] = [
        ParameterCase("{name: p, in: query, \(list)}", "?p=1&p=2", "op p=[1,2]"),
        ParameterCase("{name: p, in: query, \(list)}", "?p=1", "op p=[1]"),
        ParameterCase("{name: p, in: query, \(list)}", "?p=", "op p=[]"),
        ParameterCase("{name: p, in: query, \(list)}", "?p[]=1&p[]=2", "op p=[1,2]"),
        // Not as the document says, but nothing else can be meant.
        ParameterCase("{name: p, in: query, \(list)}", "?p=1,2", "op p=[1,2]"),
        ParameterCase("{name: p, in: query, explode: false, \(list)}", "?p=1,2", "op p=[1,2]"),
        ParameterCase("{name: p, in: query, explode: false, \(list)}", "?p=1%2C2", "op p=[1,2]"),
        ParameterCase(
            "{name: p, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "?p=a%2Cb,c",
            "op p=[\"a,b\",\"c\"]"
        ),
        ParameterCase(
            "{name: p, in: query, \(list)}",
            "?p=1&p=x",
            "400: query parameter 'p' at '/1' must be an integer, is a string"
        ),
        ParameterCase(
            "{name: p, in: query, style: spaceDelimited, explode: false, \(list)}",
            "?p=1%202+3",
            "op p=[1,2,3]"
        ),
        ParameterCase(
            "{name: p, in: query, style: pipeDelimited, explode: false, \(list)}",
            "?p=1|2%7C3",
            "op p=[1,2,3]"
        ),
        ParameterCase("{name: p, in: query, style: pipeDelimited, \(list)}", "?p=1&p=2", "op p=[1,2]"),
        ParameterCase(
            "{name: p, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}",
            "?p=a",
            "op p=\"a\""
        ),
    ]

    private static let objects: [ParameterCase] = [
        ParameterCase("{name: p, in: query, \(object)}", "?R=1&G=2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase("{name: p, in: query, \(object)}", "?x=1", "op"),
        ParameterCase(
            "{name: p, in: query, explode: false, \(object)}",
            "?p=R,1,G,2",
            "op p={\"R\":1,\"G\":\"2\"}"
        ),
        ParameterCase(
            "{name: p, in: query, style: deepObject, explode: true, \(object)}",
            "?p[R]=1&p%5BG%5D=a%26b",
            "op p={\"R\":1,\"G\":\"a&b\"}"
        ),
        ParameterCase(
            "{name: p, in: query, style: deepObject, explode: true, \(object)}",
            "?p[R]=x",
            "400: query parameter 'p' at '/R' must be an integer, is a string"
        ),
        ParameterCase(
            """
            {name: p, in: query, style: deepObject, explode: true, schema: {type: object, properties: \
            {a: {type: object, properties: {b: {type: array, items: {type: integer}}}}}}}
            """,
            "?p[a][b][]=1&p[a][b][]=2",
            "op p={\"a\":{\"b\":[1,2]}}"
        ),
        ParameterCase(
            "{name: p, in: query, style: deepObject, explode: true, \(object)}",
            "?p" + String(repeating: "[a]", count: 1000) + "=1",
            "400: query parameter 'p' is nested too deeply"
        ),
        ParameterCase(
            "{name: p, in: query, schema: {type: object, additionalProperties: {type: integer}}}",
            "?a=1&b=2",
            "op p={\"a\":1,\"b\":2}"
        ),
        ParameterCase(
            "{name: p, in: query, content: {application/json: {schema: {type: object, required: [a]}}}}",
            "?p=%7B%22a%22:1%7D",
            "op p={\"a\":1}"
        ),
        ParameterCase(
            "{name: p, in: query, content: {application/json: {schema: {type: object, required: [a]}}}}",
            "?p=%7B%7D",
            "400: query parameter 'p' has no 'a', which is required"
        ),
        ParameterCase(
            "{name: p, in: query, content: {application/json: {schema: {type: object}}}}",
            "?p=%7B",
            "400: query parameter 'p' must be JSON: the document ends too early (line 1, column 2)"
        ),
        ParameterCase(
            "{name: p, in: querystring, content: {application/x-www-form-urlencoded: {\(object)}}}",
            "?R=1&G=2",
            "op p={\"R\":1,\"G\":\"2\"}"
        ),
    ]

    private static let headers: [ParameterCase] = [
        ParameterCase(
            "{name: X-P, in: header, schema: {type: integer}}",
            "",
            "op X-P=5",
            headers: [("x-p", "5")]
        ),
        ParameterCase("{name: X-P, in: header, \(list)}", "", "op X-P=[1,2]", headers: [("X-P", "1, 2")]),
        ParameterCase(
            "{name: X-P, in: header, \(list)}",
            "",
            "op X-P=[1,2]",
            headers: [("X-P", "1"), ("X-P", "2")]
        ),
        ParameterCase(
            "{name: X-P, in: header, \(object)}",
            "",
            "op X-P={\"R\":1,\"G\":\"a\"}",
            headers: [("X-P", "R,1,G,a")]
        ),
        ParameterCase(
            "{name: X-P, in: header, explode: true, \(object)}",
            "",
            "op X-P={\"R\":1,\"G\":\"a\"}",
            headers: [("X-P", "R=1, G=a")]
        ),
        ParameterCase(
            "{name: X-P, in: header, required: true, schema: {type: string}}",
            "",
            "400: header 'X-P' is required"
        ),
        // These are described elsewhere.
        ParameterCase("{name: Accept, in: header, required: true, schema: {type: integer}}", "", "op"),
        ParameterCase(
            "{name: c, in: cookie, schema: {type: integer}}",
            "",
            "op c=5",
            headers: [("Cookie", "a=1; c=5")]
        ),
        ParameterCase(
            "{name: c, in: cookie, explode: false, \(list)}",
            "",
            "op c=[1,2]",
            headers: [("Cookie", "c=1,2")]
        ),
        ParameterCase(
            "{name: c, in: cookie, style: cookie, schema: {type: string}}",
            "",
            "op c=\"%41\"",
            headers: [("Cookie", "c=%41")]
        ),
        ParameterCase(
            "{name: c, in: cookie, schema: {type: string}}",
            "",
            "op c=\"A\"",
            headers: [("Cookie", "c=%41")]
        ),
        // Other programs of the same host may have set it.
        ParameterCase(
            "{name: c, in: cookie, schema: {type: string}}",
            "",
            "op c=\"1\"",
            headers: [("Cookie", "a%=2; =;; c=1 ;%zz")]
        ),
        ParameterCase(
            "{name: c, in: cookie, required: true, schema: {type: string}}",
            "",
            "400: cookie 'c' is required"
        ),
    ]

    @Test(arguments: query + lists + objects + headers)
    func `by style and type`(parameter: ParameterCase) throws {
        let mocking = try Mocking.parameter(parameter.parameter)
        let words = try mocking.read("GET", "/a" + parameter.target, parameter.headers)
        #expect(words == parameter.words)
    }

    @Test(arguments: [
        ParameterCase("\(list)", "1,2", "op p=[1,2]"),
        ParameterCase("\(object)", "R,1,G,2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase("explode: true, \(object)", "R=1,G=2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase("style: label, schema: {type: integer}", ".5", "op p=5"),
        ParameterCase("style: label, \(list)", ".1,2", "op p=[1,2]"),
        ParameterCase("style: label, explode: true, \(list)", ".1.2", "op p=[1,2]"),
        ParameterCase("style: label, explode: true, \(object)", ".R=1.G=2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase("style: label, \(list)", "1,2", "400: path parameter 'p' must start with '.'"),
        ParameterCase("style: matrix, schema: {type: integer}", ";p=5", "op p=5"),
        ParameterCase("style: matrix, \(list)", ";p=1,2", "op p=[1,2]"),
        ParameterCase("style: matrix, explode: true, \(list)", ";p=1;p=2", "op p=[1,2]"),
        ParameterCase("style: matrix, \(object)", ";p=R,1,G,2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase("style: matrix, explode: true, \(object)", ";R=1;G=2", "op p={\"R\":1,\"G\":\"2\"}"),
        ParameterCase(
            "style: matrix, schema: {type: integer}",
            ";q=5",
            "400: path parameter 'p' must start with ';p'"
        ),
    ])
    func `of the path`(parameter: ParameterCase) throws {
        let mocking = try Mocking.parameter(
            "{name: p, in: path, required: true, \(parameter.parameter)}",
            path: "/a/{p}"
        )
        let words = try mocking.read("GET", "/a/" + parameter.target)
        #expect(words == parameter.words)
    }

    @Test func `unknown ones of the query are refused only if that is wanted`() throws {
        let parameter = "{name: p, in: query, schema: {type: string}}"
        #expect(try Mocking.parameter(parameter).read("GET", "/a?x=1") == "op")
        let strict = try Mocking.parameter(parameter, options: MockOptions(refusesUnknownQuery: true))
        #expect(try strict.read("GET", "/a?p=1") == "op p=\"1\"")
        #expect(
            try strict.read("GET", "/a?x=1&y&x=2")
                == "400: query parameter 'x' is not known to this operation; query parameter 'y' is not known to this operation"
        )
    }

    @Test func `a query that cannot be decoded is told once`() throws {
        let mocking = try Mocking.parameter(
            "{name: p, in: query, required: true, schema: {type: integer}}, {name: q, in: query, schema: {}}"
        )
        #expect(try mocking.read("GET", "/a?p=1&%zz=2") == "400: query must be percent-encoded UTF-8")
        #expect(try mocking.read("GET", "/a?p=1&%ff") == "400: query must be percent-encoded UTF-8")
    }

    @Test func `all that is wrong is told, in the order of the document`() throws {
        let mocking = try Mocking.parameter(
            """
            {name: a, in: query, required: true, schema: {type: integer}}, {name: B, in: header, required: true, \
            schema: {type: string}}, {name: c, in: query, schema: {type: string, maxLength: 1}}
            """
        )
        let answer = try mocking.answer("GET", "/a?c=xyz&a=b")
        #expect(answer.response.status == .badRequest)
        #expect(
            answer.text
                == #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"query parameter 'a' must be an "#
                + #"integer, is a string (and 2 more)","instance":"/a","errors":["#
                + #"{"in":"query","name":"a","pointer":"","keyword":"type","detail":"must be an integer, is a string"},"#
                + #"{"in":"header","name":"B","pointer":"","keyword":"required","detail":"is required"},"#
                + #"{"in":"query","name":"c","pointer":"","keyword":"maxLength","detail":"must have at most 1 character"}]}"#
        )
    }
}
