import MockAnswering
import Testing

/// A kind of body, a request, and what is read of it.
struct BodyCase: CustomTestStringConvertible, Sendable {
    let content: String
    let type: String?
    let body: String
    let words: String

    init(_ content: String, _ type: String?, _ body: String, _ words: String) {
        self.content = content
        self.type = type
        self.body = body
        self.words = words
    }

    var testDescription: String { "\(content) \(type ?? "-") \(body)" }
}

@Suite struct `Reading bodies` {
    static let pet = """
        {type: object, required: [name], properties: {id: {type: integer, readOnly: true}, \
        name: {type: string, minLength: 1}, tags: {type: array, items: {type: string}}, age: {type: integer}}}
        """
    private static let json = "{application/json: {schema: \(pet)}}"
    private static let form = "{application/x-www-form-urlencoded: {schema: \(pet)}}"

    private static let cases: [BodyCase] = [
        BodyCase(json, "application/json", #"{"name": "a"}"#, #"op body={"name":"a"}"#),
        BodyCase(json, "Application/JSON; charset=utf-8", #"{"name": "a"}"#, #"op body={"name":"a"}"#),
        BodyCase(json, "application/json", "{}", "400: body has no 'name', which is required"),
        BodyCase(
            json,
            "application/json",
            #"{"name": "", "tags": ["a", 3]}"#,
            "400: body '/name' must have at least 1 character; body '/tags/1' must be a string, is an integer"
        ),
        BodyCase(json, "application/json", "", "400: body is required"),
        BodyCase(json, nil, "", "400: body is required"),
        BodyCase(json, nil, "{}", "415: body must have a content type: application/json"),
        BodyCase(json, "text/plain", "{}", "415: body must be of the type application/json, is text/plain"),
        BodyCase(json, "nonsense", "{}", "415: body must be of the type application/json, is nonsense"),
        BodyCase(
            json,
            "application/json",
            "{\"name\": \"a\",\n  oops}",
            "400: body must be JSON: expected a field name in double quotes, found 'o' (line 2, column 3)"
        ),
        BodyCase("{application/*: {schema: {type: integer}}}", "application/vnd.a+json", "1", "op body=1"),
        BodyCase("{'*/*': {}}", "application/octet-stream", "abc", "op body=3 bytes"),
        BodyCase(
            "{text/plain: {schema: {type: integer, minimum: 2}}}",
            "text/plain",
            "1",
            "400: body must be at least 2"
        ),
        BodyCase("{text/plain: {schema: {type: string}}}", "text/plain", "", "op body=\"\""),
        BodyCase(
            "{application/jsonl: {itemSchema: {type: integer}}}",
            "application/jsonl",
            "1\n\n\"x\"\n",
            "400: body '/1' must be an integer, is a string"
        ),
        // Its values may have line ends, those of lines may not.
        BodyCase(
            "{application/json-seq: {itemSchema: {properties: {a: {type: integer}}}}}",
            "application/json-seq",
            "\u{1E}{\"a\":\n1}\n\u{1E}\n\u{1E}{\"a\":\n\"x\"}\n",
            "400: body '/1/a' must be an integer, is a string"
        ),
        BodyCase("{application/x-ldjson: {}}", "application/x-ldjson", "1\r\n[2]\r\n", "op body=[1,[2]]"),
        BodyCase(
            "{application/x-ndjson: {}}",
            "application/x-ndjson",
            "1\n{",
            "400: body '/1' must be JSON: the document ends too early"
        ),
    ]

    private static let forms: [BodyCase] = [
        BodyCase(
            form,
            "application/x-www-form-urlencoded",
            "name=a+b&age=3&tags=x&tags=y",
            #"op body={"name":"a b","tags":["x","y"],"age":3}"#
        ),
        BodyCase(
            form,
            "application/x-www-form-urlencoded",
            "name=a&tags=x",
            #"op body={"name":"a","tags":["x"]}"#
        ),
        BodyCase(
            form,
            "application/x-www-form-urlencoded",
            "age=x",
            "400: body has no 'name', which is required; body '/age' must be an integer, is a string"
        ),
        // An accent behind a sign of the format does not change the sign.
        BodyCase(
            form,
            "application/x-www-form-urlencoded",
            "name=\u{301}a&\u{301}b=1",
            "op body={\"name\":\"\u{301}a\",\"\u{301}b\":\"1\"}"
        ),
        BodyCase(
            form,
            "application/x-www-form-urlencoded",
            "name=a&more=1&more=2",
            #"op body={"name":"a","more":["1","2"]}"#
        ),
        BodyCase(
            "{application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: false}}}",
            "application/x-www-form-urlencoded",
            "a=1",
            "400: body has 'a', which is not allowed"
        ),
        BodyCase(
            """
            {application/x-www-form-urlencoded: {encoding: {a: {style: deepObject, explode: true}, \
            b: {style: form, explode: false}}, schema: {type: object, properties: \
            {a: {type: object, properties: {n: {type: integer}}}, b: {type: array, items: {type: integer}}}}}}
            """,
            "application/x-www-form-urlencoded",
            "a[n]=1&b=2,3",
            #"op body={"a":{"n":1},"b":[2,3]}"#
        ),
        BodyCase(
            """
            {application/x-www-form-urlencoded: {schema: {type: object, properties: \
            {a: {type: object, properties: {n: {type: integer}}}}}}}
            """,
            "application/x-www-form-urlencoded",
            "a=%7B%22n%22%3A1%7D",
            #"op body={"a":{"n":1}}"#
        ),
    ]

    @Test(arguments: cases + forms)
    func `by media type and schema`(body: BodyCase) throws {
        let headers = body.type.map { [("Content-Type", $0)] } ?? []
        let words = try Mocking.body(body.content).read("POST", "/a", headers, body: body.body)
        #expect(words == body.words)
    }

    @Test(arguments: [
        // Nothing is demanded of a body that may be left out.
        ("", nil, "op"), ("", "application/json", "op"),
        ("{}", "application/json", "400: body has no 'name', which is required"),
    ])
    func `one that is not required may be missing`(body: String, type: String?, words: String) throws {
        let headers = type.map { [("Content-Type", $0)] } ?? []
        #expect(
            try Mocking.body(Self.json, isRequired: false).read("POST", "/a", headers, body: body) == words
        )
    }

    @Test func `one that nobody asked for is not looked at`() throws {
        #expect(try Mocking.parameter("").read("GET", "/a", [("Content-Type", "x")], body: "{") == "op")
    }

    @Test func `too many bytes are refused, and bytes that are packed`() throws {
        let mocking = try Mocking.body(Self.json, options: MockOptions(bodyLimit: 5))
        #expect(
            try mocking.read("POST", "/a", [("Content-Type", "application/json")], body: "[1,2,3]")
                == "413: the body must have at most 5 bytes"
        )
        #expect(
            try mocking.read(
                "POST",
                "/a",
                [("Content-Type", "application/json"), ("Content-Encoding", "gzip")],
                body: "abc"
            ) == "415: the body must not be encoded, is 'gzip'"
        )
    }

    @Test func `deep nesting is refused, not followed`() throws {
        let deep = String(repeating: "[", count: 100_000)
        let words = try Mocking.body(Self.json).read(
            "POST",
            "/a",
            [("Content-Type", "application/json")],
            body: deep
        )
        #expect(words.hasPrefix("400: body must be JSON: "))
    }

    @Test func `very many fields take no time, and very many faults are cut short`() throws {
        let form = (0..<20_000).map { "n\($0)=1" }.joined(separator: "&")
        let type = [("Content-Type", "application/x-www-form-urlencoded")]
        let words = try Mocking.body(Self.form).read("POST", "/a", type, body: "name=a&" + form)
        #expect(words.hasSuffix(#""n19999":"1"}"#))
        let lines = String(repeating: "x\n", count: 1000)
        let stream = try Mocking.body("{application/jsonl: {itemSchema: {type: integer}}}")
        let faults = try stream.read(
            "POST",
            "/a",
            [("Content-Type", "application/jsonl")],
            body: lines.replacing("x", with: "true")
        )
        #expect(faults.split(separator: ";").count == 100)
    }

    @Test func `the alternative that comes nearest says why`() throws {
        let mocking = try Mocking.body(
            "{application/json: {schema: {oneOf: [{type: integer}, {type: object, required: [a]}]}}}"
        )
        let words = try mocking.read("POST", "/a", [("Content-Type", "application/json")], body: "{}")
        #expect(
            words == "400: body fits none of the 2 schemas of 'oneOf'; body has no 'a', which is required"
        )
    }
}

@Suite struct `Reading multipart bodies` {
    private static let content = """
        {multipart/form-data: {encoding: {photo: {contentType: 'image/png, image/*', headers: \
        {X-A: {required: true, schema: {type: string}}}}}, schema: {type: object, required: [name], properties: \
        {name: {type: string}, age: {type: integer}, tags: {type: array, items: {type: string}}, \
        meta: {type: object, properties: {n: {type: integer}}}, photo: {type: string, format: binary}}}}}
        """

    private func read(_ parts: [String], type: String = "multipart/form-data; boundary=\"x y\"") throws
        -> String
    {
        let body = parts.map { "--x y\r\n\($0)\r\n" }.joined() + "--x y--\r\n"
        return try Mocking.body(Self.content).read("POST", "/a", [("Content-Type", type)], body: body)
    }

    private static func part(_ name: String, _ text: String, _ headers: String = "") -> String {
        "Content-Disposition: form-data; name=\"\(name)\"\r\n\(headers)\r\n\(text)"
    }

    @Test func `has a member for each name`() throws {
        let words = try read([
            Self.part("name", "a\r\nb"), Self.part("age", "3"), Self.part("tags", "x"),
            Self.part("tags", "--y"),
            Self.part("meta", #"{"n": 1}"#, "Content-Type: application/json\r\n"),
            Self.part("photo", "é", "content-type: image/gif\r\nX-A: 1\r\n"),
        ])
        #expect(
            words
                == #"op body={"name":"a\r\nb","age":3,"tags":["x","--y"],"meta":{"n":1},"photo":"Ã©"}"#
        )
    }

    @Test(arguments: [
        (
            [part("age", "x")],
            "400: body has no 'name', which is required; body '/age' must be an integer, is a string"
        ),
        (
            [part("name", "a"), part("meta", "{", "Content-Type: application/json\r\n")],
            "400: body '/meta' must be JSON: the document ends too early (line 1, column 2)"
        ),
        (
            [part("photo", "a", "Content-Type: text/plain\r\nX-A: 1\r\n")],
            "400: body '/photo' must be of the type image/png or image/*, is text/plain"
        ),
        ([part("photo", "a")], "400: body '/photo' must have the header 'X-A'"),
        (["X: y\r\n\r\na"], "400: body '/0' must have a name in its header 'Content-Disposition'"),
        (["no header"], "400: body '/0' must have a header in every part"),
        ([], "400: body has no 'name', which is required"),
    ])
    func `says which part is wrong`(parts: [String], words: String) throws {
        let read = try read(parts)
        #expect(read == words)
    }

    @Test(arguments: [
        ("multipart/form-data", "a", "400: body must have a boundary in its content type"),
        ("multipart/form-data; boundary=b", "a", "400: body must have a part after the boundary 'b'"),
        ("multipart/form-data; boundary=b", "--b\r\n\r\na", "400: body must end with '--b--'"),
        ("multipart/form-data; boundary=b", "--b", "400: body must end with '--b--'"),
    ])
    func `needs its boundary`(type: String, body: String, words: String) throws {
        #expect(
            try Mocking.body(Self.content).read("POST", "/a", [("Content-Type", type)], body: body) == words
        )
    }
}
