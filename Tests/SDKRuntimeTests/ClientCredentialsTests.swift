import HTTPTypes
import LoopbackServer
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `OAuth 2 client credentials` {
    private func entry(_ url: String = "{login}/oauth/token", secret: String = "s&cret") -> CredentialEntry {
        .clientCredentials(
            scheme: "oauth",
            tokenURL: url,
            clientID: "my id",
            clientSecret: secret,
            scopes: ["read", "write"]
        )
    }

    private func client(
        _ transport: FakeTransport,
        _ entry: CredentialEntry? = nil,
        _ configuration: ClientConfiguration = ClientConfiguration()
    ) -> TestClient {
        TestClient(
            url: "https://api.example.com/v1",
            variables: ["login": "https://login.example.com"],
            credentials: [entry ?? self.entry()],
            transport: transport,
            configuration: configuration
        )
    }

    private func call(_ client: TestClient, body: HTTPBody? = nil) async throws(TestError) {
        var request = OperationRequest("x", method: "POST")
        request.appendPath("/x")
        request.body(bytes: body)
        request.security = SecurityRequirement([[.init("oauth")]])
        try await client.core.void(request)
    }

    /// Tokens are `t0`, `t1`, … by the number of the request among all.
    private static func tokens(_ rest: String = "") -> FakeTransport {
        FakeTransport { sent, index throws(TransportError) in
            let json: HTTPFields = [.contentType: "application/json"]
            let body =
                sent.url.contains("token")
                ? #"{"access_token":"t\#(index)","token_type":"bearer"\#(rest)}"# : ""
            return (HTTPResponse(status: .ok, headerFields: json), HTTPBody(body))
        }
    }

    @Test func `the token request is a form with basic authentication and filled-in variables`() async throws
    {
        let transport = Self.tokens()
        try await call(client(transport))
        try #require(transport.sent.count == 2)
        let token = transport.sent[0]
        #expect(token.url == "https://login.example.com/oauth/token")
        #expect(token.request.method == .post)
        #expect(token.text == "grant_type=client_credentials&scope=read+write")
        #expect(token.request.headerFields[.contentType] == "application/x-www-form-urlencoded")
        #expect(token.request.headerFields[.accept] == "application/json")
        // my+id:s%26cret
        #expect(token.request.headerFields[.authorization] == "Basic bXkraWQ6cyUyNmNyZXQ=")
        #expect(transport.sent[1].request.headerFields[.authorization] == "Bearer t0")
    }

    @Test func `a relative token URL builds on the server`() async throws {
        let transport = Self.tokens()
        try await call(client(transport, entry("/token")))
        #expect(transport.sent.first?.url == "https://api.example.com/token")
    }

    @Test(arguments: ["", #","expires_in":3600"#, #","expires_in":"3600""#])
    func `a token serves until it expires, across copies of the client`(rest: String) async throws {
        let transport = Self.tokens(rest)
        let client = client(transport)
        try await call(client)
        try await call(client.configured { $0.timeout = .seconds(5) })
        #expect(transport.sent.count == 3)
    }

    @Test func `an expired token is renewed before the call`() async throws {
        let transport = Self.tokens(#","expires_in":0"#)
        let client = client(transport)
        try await call(client)
        try await call(client)
        #expect(transport.sent.map(\.request.headerFields[.authorization]).suffix(1) == ["Bearer t2"])
        #expect(transport.sent.count == 4)
    }

    @Test func `a token that the server refuses is renewed and the call made once more`() async throws {
        let transport = FakeTransport { sent, index throws(TransportError) in
            if sent.url.contains("token") {
                return (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t\#(index)"}"#))
            }
            let isGood = sent.request.headerFields[.authorization] == "Bearer t2"
            return (HTTPResponse(status: isGood ? .ok : .unauthorized), HTTPBody(""))
        }
        try await call(client(transport), body: HTTPBody("again"))
        #expect(transport.sent.map(\.text).suffix(1) == ["again"])
        #expect(transport.sent.count == 4)
    }

    @Test func `a second refusal is the answer`() async throws {
        let transport = FakeTransport { sent, _ throws(TransportError) in
            sent.url.contains("token")
                ? (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t"}"#))
                : (HTTPResponse(status: .unauthorized), HTTPBody(""))
        }
        let error = await #expect(throws: TestError.self) { try await call(client(transport)) }
        guard case .response(let response)? = error?.kind else { throw Unexpected(error) }
        #expect(response.status == .unauthorized)
        #expect(transport.sent.count == 4)
    }

    @Test func `a body that can be read once is not sent twice`() async throws {
        let transport = FakeTransport { sent, _ throws(TransportError) in
            sent.url.contains("token")
                ? (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t"}"#))
                : (HTTPResponse(status: .unauthorized), HTTPBody(""))
        }
        let once = AsyncStream<[UInt8]> { continuation in
            continuation.yield([1])
            continuation.finish()
        }
        let error = await #expect(throws: TestError.self) {
            try await call(client(transport), body: HTTPBody(stream: once))
        }
        guard case .response? = error?.kind else { throw Unexpected(error) }
        #expect(transport.sent.count == 2)
    }

    @Test func `a refusal of the token server is typed`() async throws {
        let transport = FakeTransport { _, _ throws(TransportError) in
            let body = #"{"error":"invalid_client","error_description":"not s&cret enough"}"#
            return (HTTPResponse(status: .unauthorized), HTTPBody(body))
        }
        let error = await #expect(throws: TestError.self) { try await call(client(transport)) }
        guard case .credential(.tokenRefused(let refusal))? = error?.kind else { throw Unexpected(error) }
        #expect(refusal.status == .unauthorized)
        #expect(refusal.error == "invalid_client")
        #expect(refusal.errorDescription == "not *** enough")
        #expect(
            error?.description
                == "x was not sent: the token server refused: invalid_client: not *** enough (401)"
        )
        #expect(transport.sent.count == 1)
    }

    @Test(arguments: [
        (302, ""), (200, "<html>"), (200, #"{"access_token":""}"#),
        (200, #"{"access_token":"t","token_type":"mac"}"#),
    ])
    func `an answer without a bearer token is a refusal too`(status: Int, body: String) async throws {
        let transport = FakeTransport(status, body, [.location: "https://evil.example.com/"])
        let error = await #expect(throws: TestError.self) { try await call(client(transport)) }
        guard case .credential(.tokenRefused(let refusal))? = error?.kind else { throw Unexpected(error) }
        #expect(refusal.status.code == status)
        #expect(transport.sent.count == 1)
    }

    @Test func `a token server out of reach, or slow, is said to be`() async throws {
        let unreachable = FakeTransport { _, _ throws(TransportError) in
            throw TransportError(.cannotConnect, "no")
        }
        let error = await #expect(throws: TestError.self) { try await call(client(unreachable)) }
        guard case .credential(.tokenUnavailable(let inner))? = error?.kind else { throw Unexpected(error) }
        #expect(inner.reason == .cannotConnect)
    }

    private func loopbackClient(_ server: LoopbackServer, _ timeout: Duration? = nil) -> TestClient {
        var configuration = ClientConfiguration()
        if let timeout { configuration.tokenTimeout = timeout }
        return TestClient(
            url: server.url,
            credentials: [entry("/token")],
            transport: URLSessionTransport(),
            configuration: configuration
        )
    }

    @Test func `a slow token server ends with a timeout of its own`() async throws {
        let gate = Gate()
        try await LoopbackServer.run { _ in
            [.wait(gate)]
        } _: { server in
            let error = await #expect(throws: TestError.self) {
                try await call(loopbackClient(server, .milliseconds(100)))
            }
            gate.open()
            guard case .credential(.tokenTimeout)? = error?.kind else { throw Unexpected(error) }
        }
    }

    @Test func `fifty calls at once share one token request`() async throws {
        try await LoopbackServer.run { request in
            request.target == "/token"
                ? Answer.json(#"{"access_token":"t","expires_in":60}"#) : Answer.plain("ok")
        } _: { server in
            let client = loopbackClient(server)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<50 { group.addTask { try await call(client) } }
                try await group.waitForAll()
            }
            #expect(server.requests.filter { $0.target == "/token" }.count == 1)
            #expect(server.requests.filter { $0.value("authorization") == "Bearer t" }.count == 50)
        }
    }

    @Test func `a caller that is cancelled leaves the others waiting`() async throws {
        let gate = Gate()
        try await LoopbackServer.run { request in
            request.target == "/token"
                ? [.wait(gate)] + Answer.json(#"{"access_token":"t"}"#) : Answer.plain("ok")
        } _: { server in
            let client = loopbackClient(server)
            let first = Task { try await call(client) }
            await server.waitForRequests(1)
            let second = Task { try await call(client) }
            first.cancel()
            let error = await #expect(throws: TestError.self) { try await first.value }
            guard case .cancelled? = error?.kind else { throw Unexpected(error) }
            gate.open()
            try await second.value
            #expect(server.requests.map(\.target) == ["/token", "/x"])
        }
    }

    @Test func `token requests pass their own interceptors, without the secret`() async throws {
        struct Twice: Interceptor {
            func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws
                -> IncomingResponse
            {
                #expect(request.operationID == "oauth2.token")
                #expect(request.head.headerFields[.authorization] == nil)
                let first = try await next(request)
                return first.head.status == .serviceUnavailable ? try await next(request) : first
            }
        }
        let transport = FakeTransport { sent, index throws(TransportError) in
            let body = sent.url.contains("token") ? #"{"access_token":"t"}"# : ""
            return (HTTPResponse(status: index == 0 ? .serviceUnavailable : .ok), HTTPBody(body))
        }
        var configuration = ClientConfiguration()
        configuration.tokenInterceptors = [Twice()]
        try await call(client(transport, nil, configuration))
        #expect(transport.sent.count == 3)
    }
}
