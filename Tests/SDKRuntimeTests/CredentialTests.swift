import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Credentials` {
    private static let a = CredentialEntry.bearer(scheme: "a", token: "token-a")
    private static let b = CredentialEntry.apiKey(scheme: "b", name: "X-Key", in: .header, key: "key-b")
    private static let c = CredentialEntry.apiKey(scheme: "c", name: "k&", in: .query, key: "key/c")
    /// `[{a, b}, {c}, {}]` as in trap 98.
    private static let requirement = SecurityRequirement([[.init("a"), .init("b")], [.init("c")], []])

    private func sent(
        _ credentials: [CredentialEntry],
        _ requirement: SecurityRequirement?
    ) async throws -> HTTPRequest {
        let transport = FakeTransport()
        let client = TestClient(
            url: "https://api.example.com",
            credentials: credentials,
            transport: transport
        )
        var request = OperationRequest("test", method: "GET")
        request.appendPath("/x")
        request.query("q", 1)
        request.security = requirement
        try await client.core.void(request)
        return try #require(transport.sent.first).request
    }

    @Test func `trap 98: all of an alternative, else the next, else anonymous`() async throws {
        let both = try await sent([Self.c, Self.b, Self.a], Self.requirement)
        #expect(both.headerFields[.authorization] == "Bearer token-a")
        #expect(both.headerFields[try #require(HTTPField.Name("x-key"))] == "key-b")
        #expect(both.path == "/x?q=1")
        let second = try await sent([Self.a, Self.c], Self.requirement)
        #expect(second.headerFields[.authorization] == nil)
        #expect(second.path == "/x?q=1&k%26=key%2Fc")
        let anonymous = try await sent([Self.a], Self.requirement)
        #expect(anonymous.headerFields.isEmpty)
        #expect(anonymous.path == "/x?q=1")
    }

    @Test func `trap 98: an operation without security gets none`() async throws {
        #expect(try await sent([Self.a, Self.b, Self.c], nil).headerFields.isEmpty)
        #expect(try await sent([Self.a, Self.b, Self.c], SecurityRequirement([])).headerFields.isEmpty)
    }

    @Test func `a credential is used although anonymous calls come first in the document`() async throws {
        let sent = try await sent([Self.a], SecurityRequirement([[], [.init("a")]]))
        #expect(sent.headerFields[.authorization] == "Bearer token-a")
    }

    @Test func `what is missing is named`() async throws {
        let error = await #expect(throws: TestError.self) {
            try await sent([Self.b], SecurityRequirement([[.init("a"), .init("b")], [.init("c")]]))
        }
        guard case .credential(.missing(["a", "c"]))? = error?.kind else { throw Unexpected(error) }
        #expect(
            error?.description == "test was not sent: it needs a credential and none was given for 'a', 'c'"
        )
    }

    @Test func `basic joins user and password`() async throws {
        let basic = CredentialEntry.basic(scheme: "a", username: "Aladdin", password: "open sesame")
        let sent = try await sent([basic], SecurityRequirement([[.init("a")]]))
        #expect(sent.headerFields[.authorization] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
        let wrong = CredentialEntry.basic(scheme: "a", username: "a:b", password: "")
        let error = await #expect(throws: TestError.self) {
            try await self.sent([wrong], SecurityRequirement([[.init("a")]]))
        }
        guard case .credential(.unusable(scheme: "a", reason: "a user name can hold no colon"))? = error?.kind
        else {
            throw Unexpected(error)
        }
    }

    @Test func `a provider is asked for each call, and its error is handed on`() async throws {
        struct Locked: Error {}
        let failing = CredentialEntry.bearer(scheme: "a") { throw Locked() }
        let error = await #expect(throws: TestError.self) {
            try await sent([failing], SecurityRequirement([[.init("a")]]))
        }
        guard case .credential(.provider(scheme: "a", error: let inner))? = error?.kind, inner is Locked
        else {
            throw Unexpected(error)
        }
    }

    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\u{0}"])
    func `a secret that would inject a header is refused, and not shown`(secret: String) async throws {
        let entries: [CredentialEntry] = [
            .bearer(scheme: "a", token: secret),
            .apiKey(scheme: "a", name: "X-Key", in: .header, key: secret),
            .apiKey(scheme: "a", name: "k", in: .cookie, key: secret),
        ]
        for entry in entries {
            let error = await #expect(throws: TestError.self) {
                try await sent([entry], SecurityRequirement([[.init("a")]]))
            }
            guard case .credential(.unusable(scheme: "a", _))? = error?.kind else { throw Unexpected(error) }
            #expect(error?.description.contains("Evil") == false)
        }
    }

    @Test func `nothing that can be printed holds a secret`() async throws {
        let entries: [CredentialEntry] = [
            .bearer(scheme: "a", token: "s3cret"), .basic(scheme: "a", username: "u", password: "s3cret"),
            .apiKey(scheme: "a", name: "k", in: .query, key: "s3cret"),
            .clientCredentials(scheme: "a", tokenURL: "/t", clientID: "i", clientSecret: "s3cret"),
        ]
        struct Holder { let entries: [CredentialEntry] }
        var dumped = ""
        dump(Holder(entries: entries), to: &dumped)
        for text in [
            dumped, "\(entries)", String(reflecting: entries), String(reflecting: Holder(entries: entries)),
        ] {
            #expect(!text.contains("s3cret"), "\(text)")
        }
        for entry in entries.prefix(3) {
            let transport = FakeTransport { sent, _ throws(TransportError) in
                if sent.url.contains("fail") { throw TransportError(.other, "could not load \(sent.url)") }
                let echo = "\(sent.request.headerFields) \(sent.url)"
                return (HTTPResponse(status: .badRequest), HTTPBody("\(echo)"))
            }
            for path in ["/fail", "/echo"] {
                let client = TestClient(
                    url: "https://api.example.com",
                    credentials: [entry],
                    transport: transport
                )
                var request = OperationRequest("x", method: "GET")
                request.appendPath(path)
                request.security = SecurityRequirement([[.init("a")]])
                let error = await #expect(throws: TestError.self) { try await client.core.void(request) }
                let text = "\(try #require(error))"
                #expect(!text.contains("s3cret") && !text.contains("dTpzM2NyZXQ="), "\(text)")
            }
        }
    }

    @Test func `trap 84: a server that the document gives an operation is trusted`() async throws {
        let transport = FakeTransport()
        let client = TestClient(url: "https://api.example.com", credentials: [Self.a], transport: transport)
        var request = OperationRequest("x", method: "GET")
        request.server = "https://upload.example.com"
        request.security = SecurityRequirement([[.init("a")]])
        try await client.core.void(request)
        let sent = try #require(transport.sent.first)
        #expect(sent.url == "https://upload.example.com/")
        #expect(sent.request.headerFields[.authorization] == "Bearer token-a")
    }

    @Test func `credentials go to the server alone, not to where an interceptor leads`() async throws {
        struct Detour: Interceptor {
            let authority: String

            func intercept(
                _ request: OutgoingRequest,
                next: InterceptorChain
            ) async throws -> IncomingResponse {
                #expect(request.head.headerFields[.authorization] == nil)
                var request = request
                request.head.authority = authority
                return try await next(request)
            }
        }
        for (authority, expected) in [
            ("evil.example.com", nil), ("api.example.com:8443", nil),
            ("API.example.com:443", "Bearer token-a"),
        ] {
            let transport = FakeTransport()
            var configuration = ClientConfiguration()
            configuration.interceptors = [Detour(authority: authority)]
            let client = TestClient(
                url: "https://api.example.com",
                credentials: [Self.a],
                transport: transport,
                configuration: configuration
            )
            var request = OperationRequest("x", method: "GET")
            request.security = SecurityRequirement([[.init("a")]])
            try await client.core.void(request)
            #expect(try #require(transport.sent.first).request.headerFields[.authorization] == expected)
        }
    }
}
