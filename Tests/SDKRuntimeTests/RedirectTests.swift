import HTTPTypes
import LoopbackServer
import SDKRuntime
import Testing

@Suite(.timeLimit(.minutes(1))) struct Redirects {
    private func client(
        _ url: String,
        _ transport: any HTTPTransport,
        _ configuration: ClientConfiguration = ClientConfiguration()
    ) -> TestClient {
        TestClient(
            url: url,
            credentials: [.bearer(scheme: "a", token: "secret")],
            transport: transport,
            configuration: configuration
        )
    }

    private func request(_ method: String = "GET", body: HTTPBody? = nil) -> OperationRequest {
        var request = OperationRequest("x", method: method)
        request.appendPath("/start")
        request.security = SecurityRequirement([[.init("a")]])
        request.header("X-Tenant", "t")
        request.cookie("s", "1")
        request.accept("application/json")
        request.body(bytes: body, contentType: "text/plain")
        return request
    }

    @Test(
        arguments: TransportKind.allCases,
        ["/end?x=1", "end?x=1", "//127.0.0.1:PORT/a/../end?x=1#f", "./end?x=1"]
    )
    func `within the origin everything goes along`(kind: TransportKind, location: String) async throws {
        try await LoopbackServer.run { request in
            let target = location.replacing(
                "PORT",
                with: request.value("host")?.split(separator: ":").last ?? ""
            )
            return request.target == "/start" ? Answer.redirect(302, to: target) : Answer.plain("done")
        } _: { server in
            let text = try await client(server.url, kind.make()).core.text(request())
            #expect(text == "done")
            let last = try #require(server.requests.last)
            #expect(server.requests.count == 2)
            #expect(last.line == "GET /end?x=1 HTTP/1.1")
            #expect(last.values("authorization") == ["Bearer secret"])
            #expect(last.values("x-tenant") == ["t"])
            #expect(last.values("cookie") == ["s=1"])
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `to another origin no credential goes along, not even when it leads back`(kind: TransportKind)
        async throws
    {
        try await LoopbackServer.run { request in
            let port = request.value("host")?.split(separator: ":").last ?? ""
            return switch request.target {
            case "/start": Answer.redirect(307, to: "http://localhost:\(port)/other")
            case "/other": Answer.redirect(307, to: "http://127.0.0.1:\(port)/back")
            default: Answer.plain("done")
            }
        } _: { server in
            var configuration = ClientConfiguration()
            configuration.headers = [.from: "me@example.com"]
            _ = try await client(server.url, kind.make(), configuration).core.text(request())
            #expect(server.requests.map(\.target) == ["/start", "/other", "/back"])
            #expect(server.requests.first?.values("from") == ["me@example.com"])
            for later in server.requests.dropFirst() {
                for name in ["authorization", "cookie", "x-tenant", "from"] {
                    #expect(later.values(name) == [])
                }
                #expect(later.values("accept") == ["application/json"])
            }
        }
    }

    @Test(arguments: [
        (301, "POST", "GET"), (302, "POST", "GET"), (303, "POST", "GET"), (307, "POST", "POST"),
        (308, "POST", "POST"), (301, "PUT", "PUT"), (302, "DELETE", "DELETE"), (303, "PUT", "GET"),
        (303, "HEAD", "HEAD"), (301, "GET", "GET"),
    ])
    func `the method follows the status`(status: Int, method: String, expected: String) async throws {
        let transport = FakeTransport { sent, index throws(TransportError) in
            index == 0
                ? (HTTPResponse(status: .init(code: status), headerFields: [.location: "/end"]), HTTPBody(""))
                : (HTTPResponse(status: .ok), HTTPBody(""))
        }
        let body = method == "GET" || method == "HEAD" ? nil : HTTPBody("body")
        try await client("https://api.example.com", transport).core.void(request(method, body: body))
        let last = try #require(transport.sent.last)
        #expect(last.request.method.rawValue == expected)
        #expect(last.url == "https://api.example.com/end")
        #expect(last.text == (expected == method && body != nil ? "body" : nil))
        #expect((last.request.headerFields[.contentType] != nil) == (last.body != nil))
    }

    private func failure(_ location: String, from url: String, body: HTTPBody? = nil) async throws
        -> TransportError
    {
        let transport = FakeTransport(307, "", [.location: location])
        let error = await #expect(throws: TestError.self) {
            try await client(url, transport).core.void(request("PUT", body: body))
        }
        guard case .transport(let transportError)? = error?.kind else { throw Unexpected(error) }
        #expect(transportError.reason == .redirect)
        return transportError
    }

    @Test func `some redirects are not followed`() async throws {
        let https = "https://api.example.com"
        #expect(
            try await failure("http://api.example.com/x", from: https).detail
                == "the server redirected from https to http, which is not followed"
        )
        #expect(try await failure("ftp://api.example.com/x", from: https).detail.contains("scheme 'ftp'"))
        #expect(try await failure("https://u:p@api.example.com/x", from: https).detail.contains("user name"))
        #expect(try await failure("/again", from: https).detail == "the server redirected more than 10 times")
        let once = AsyncStream<[UInt8]> { continuation in
            continuation.yield([1])
            continuation.finish()
        }
        #expect(
            try await failure("/again", from: https, body: HTTPBody(stream: once)).detail
                == "the server redirected a body that can be sent only once"
        )
    }

    @Test func `a redirect that the document has as an answer, or without Location, is handed back`()
        async throws
    {
        let transport = FakeTransport(302, "here", [.location: "/end"])
        var documented = request()
        documented.alsoSuccess = [.exact(302)]
        let text = try await client("https://api.example.com", transport).core.text(documented)
        #expect(text == "here")
        let nowhere = FakeTransport(302, "here", [:])
        let error = await #expect(throws: TestError.self) {
            try await client("https://api.example.com", nowhere).core.void(request())
        }
        guard case .response(let response)? = error?.kind else { throw Unexpected(error) }
        #expect(response.status.code == 302)
        #expect(transport.sent.count + nowhere.sent.count == 2)
    }

    @Test func `following can be switched off`() async throws {
        let transport = FakeTransport(302, "", [.location: "/end"])
        var configuration = ClientConfiguration()
        configuration.maximumRedirects = 0
        await #expect(throws: TestError.self) {
            try await client("https://api.example.com", transport, configuration).core.void(request())
        }
        #expect(transport.sent.count == 1)
    }
}
