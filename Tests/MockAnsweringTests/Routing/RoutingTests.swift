import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Routing by the document` {
    private static let paths = """
          /pets:
            get: {operationId: list, responses: {'200': {description: A}}}
            post: {operationId: create, responses: {'200': {description: A}}}
          /pets/mine:
            get: {operationId: mine, responses: {'200': {description: A}}}
          /pets/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get: {operationId: pet, responses: {'200': {description: A}}}
            delete: {operationId: remove, responses: {'200': {description: A}}}
            additionalOperations: {COPY: {operationId: copy, responses: {'200': {description: A}}}}
          /pets/{id}.{form}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: form, in: path, required: true, schema: {type: string}}
            get: {operationId: petAs, responses: {'200': {description: A}}}
          /a/{x}..{y}/{z}:
            parameters:
              - {name: x, in: path, required: true, schema: {type: string}}
              - {name: y, in: path, required: true, schema: {type: string}}
              - {name: z, in: path, required: true, schema: {type: string}}
            get: {operationId: range, responses: {'200': {description: A}}}
          /a b/ü/:
            get: {operationId: odd, responses: {'200': {description: A}}}
        """

    @Test(arguments: [
        ("GET", "/pets", "list"), ("POST", "/pets", "create"), ("HEAD", "/pets", "list"),
        ("GET", "/pets/mine", "mine"), ("GET", "/pets/%6Dine", "mine"),
        // What is written out has no DELETE, and the template has.
        ("DELETE", "/pets/mine", "remove id=\"mine\""),
        ("GET", "/pets/a%2Fb%20%C3%A9", "pet id=\"a/b é\""), ("COPY", "/pets/1", "copy id=\"1\""),
        ("GET", "/pets/1.json", "petAs id=\"1\" form=\"json\""),
        ("GET", "/pets/.json", "pet id=\".json\""), ("GET", "/pets/1.2.3", "petAs id=\"1\" form=\"2.3\""),
        ("GET", "/a/1..2/3?q=/pets", "range x=\"1\" y=\"2\" z=\"3\""), ("GET", "/a/..2/3", "nothing"),
        ("GET", "/a%20b/%C3%BC/", "odd"), ("GET", "http://example.com/pets", "list"),
        ("GET", "/pets/", "nothing"), ("GET", "/", "nothing"), ("GET", "pets", "nothing"),
        ("GET", "//pets", "nothing"),
        ("GET", "/pets/%ZZ", "400: path parameter 'id' must be percent-encoded UTF-8"),
        ("GET", "/pets/%ff", "400: path parameter 'id' must be percent-encoded UTF-8"),
        ("PATCH", "/pets/mine", "GET"), ("get", "/pets", "GET POST"),
    ])
    func `finds the operation`(method: String, target: String, words: String) throws {
        let found = try Mocking(Self.paths).read(method, target)
        #expect(found == words)
    }

    @Test(arguments: ["/pets", "/v1/pets", "/v2/pets", "/eu/api/pets", "/us/api/pets", "/other/pets"])
    func `serves below the base path of every server, and without`(target: String) throws {
        let rest = """
            servers:
              - {url: 'https://api.example.com/v1/'}
              - {url: /v2}
              - url: '{scheme}://{host}/{region}/api?x=1'
                variables: {scheme: {default: http}, host: {default: a.b}, region: {default: eu, enum: [eu, us]}}
              - {url: other}
            """
        #expect(try Mocking(Self.paths, rest: rest).read("GET", target) == "list")
        #expect(try Mocking(Self.paths, rest: rest).read("GET", "/v3/pets") == "nothing")
    }

    @Test func `a path that is written out goes before the same path of a base`() throws {
        let mocking = try Mocking(
            """
              /v1/pets: {get: {operationId: whole, responses: {'200': {description: A}}}}
              /pets: {get: {operationId: based, responses: {'200': {description: A}}}}
            """,
            rest: "servers: [{url: /v1}]"
        )
        #expect(try mocking.read("GET", "/v1/pets") == "based")
        #expect(try mocking.read("GET", "/v1/v1/pets") == "whole")
    }

    @Test func `a path of thousands of segments, or of many wrong turns, leads nowhere`() throws {
        let mocking = try Mocking(Self.paths)
        #expect(try mocking.read("GET", String(repeating: "/a", count: 50_000)) == "nothing")
        #expect(try mocking.read("GET", "/a/" + String(repeating: ".", count: 50_000) + "/z") != "nothing")
    }

    @Test func `an unknown path is not found`() throws {
        let answer = try Mocking(Self.paths).answer("GET", "/none?x=1")
        #expect(answer.response.status == .notFound)
        #expect(answer.account.problem == "the document has no path '/none'")
        #expect(
            answer.text
                == #"{"type":"about:blank","title":"Not Found","status":404,"#
                + #""detail":"the document has no path '/none'","instance":"/none"}"#
        )
    }

    @Test func `another method of a known path is not allowed`() throws {
        let answer = try Mocking(Self.paths).answer("PATCH", "/pets")
        #expect(answer.response.status == .methodNotAllowed)
        #expect(answer.response.headerFields[.allow] == "GET, HEAD, OPTIONS, POST")
    }

    @Test func `OPTIONS tells what a path allows`() throws {
        let answer = try Mocking(Self.paths).answer("OPTIONS", "/pets/3")
        #expect(answer.response.status == .noContent)
        #expect(answer.response.headerFields[.allow] == "COPY, DELETE, GET, HEAD, OPTIONS")
        #expect(answer.response.headerFields[.accessControlAllowOrigin] == nil)
    }

    @Test func `pages of other origins may call if that is wanted`() throws {
        let mocking = try Mocking(Self.paths, options: MockOptions(allowsOtherOrigins: true))
        let origin = ("Origin", "https://app.example.com")
        let preflight = try mocking.answer(
            "OPTIONS",
            "/pets",
            [origin, ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "x-a")]
        ).response
        #expect(preflight.status == .noContent)
        #expect(preflight.headerFields[.accessControlAllowOrigin] == "https://app.example.com")
        #expect(preflight.headerFields[.accessControlAllowMethods] == "GET, HEAD, OPTIONS, POST")
        #expect(preflight.headerFields[.accessControlAllowHeaders] == "x-a")
        let answer = try mocking.answer("GET", "/none", [origin]).response
        #expect(answer.headerFields[.accessControlAllowOrigin] == "https://app.example.com")
        #expect(answer.headerFields[.accessControlExposeHeaders] == "Content-Length, Content-Type")
        #expect(answer.headerFields[.vary] == "Origin")
    }

    @Test func `a stream has no parts where only its head is asked for`() throws {
        let mocking = try Mocking(
            """
              /events:
                get:
                  responses: {'200': {description: A, content: {text/event-stream: {itemSchema: {const: {data: a}}}}}}
            """,
            options: MockOptions(items: 2)
        )
        let whole = try mocking.answer("GET", "/events")
        let head = try mocking.answer("HEAD", "/events")
        #expect(whole.response.headerFields[.contentLength] == nil)
        #expect(whole.text == "id: 1\ndata: a\n\nid: 2\ndata: a\n\n")
        #expect(head.body == .bytes(.none))
        #expect(head.response.headerFields[.contentType] == "text/event-stream")
        #expect(head.response.headerFields[.contentLength] != nil)
    }
}
