import HTTPTypes
import SDKRuntime
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Observation of secrets` {
    private static let secrets = [
        "k3y/q", "k3y%2Fq", "b3arer", "c00kie", "cl1ent", "t0ken", "h3ader", "passw0rd",
    ]

    private static let entries: [CredentialEntry] = [
        .apiKey(scheme: "query", name: "k", in: .query, key: "k3y/q"),
        .apiKey(scheme: "cookie", name: "c", in: .cookie, key: "c00kie"),
        .apiKey(scheme: "header", name: "X-Key", in: .header, key: "h3ader"),
        .bearer(scheme: "bearer", token: "b3arer"),
        .basic(scheme: "basic", username: "u", password: "passw0rd"),
        .clientCredentials(
            scheme: "oauth",
            tokenURL: "/token?client_secret=cl1ent",
            clientID: "id",
            clientSecret: "cl1ent"
        ),
    ]

    @Test(arguments: ["query", "cookie", "header", "bearer", "basic", "oauth"])
    func `no event holds a credential`(scheme: String) async throws {
        var bench = RetryBench { sent, index throws(TransportError) in
            if sent.url.contains("/token") {
                return (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t0ken"}"#))
            }
            if index == 1 { throw TransportError(.connectionLost, "\(sent.request)") }
            let fields: HTTPFields = [
                .location: "/again/k3y%2Fq?api_key=k3y%2Fq", .contentType: "text/plain",
            ]
            let status = sent.url.contains("again") ? 503 : 307
            return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(sent.url))
        }
        bench.credentials = Self.entries
        bench.configuration.observedBodyBytes = 1000
        await #expect(throws: TestError.self) {
            try await bench.call {
                $0.security = SecurityRequirement([[.init(scheme)]])
                $0.query("new_password", "passw0rd")
            }
        }
        #expect(bench.log.kinds.count > 9)
        var dumped = ""
        for event in bench.log.events { dump(event, to: &dumped) }
        // Only the echo of the URL in a body shows whether bodies are redacted by what is known.
        let shown = scheme == "query" ? Self.secrets : Self.secrets.filter { !$0.hasPrefix("k3y") }
        let bodies = bench.log.kinds.filter { if case .responseBody = $0 { true } else { false } }
        #expect(bodies.count == 1)
        for secret in shown where secret != "passw0rd" || scheme == "basic" {
            #expect(!withoutPassword(dumped).contains(secret))
        }
    }

    /// The argument that the server repeats in a body of plain text is nothing that anybody can know.
    private func withoutPassword(_ text: String) -> String {
        text.split(separator: "new_password=passw0rd").joined()
    }

    @Test(arguments: [
        ("https://h/p?api_key=abc&page=2", "https://h/p?api_key=***&page=2"),
        ("https://h/p?access%5Ftoken=abc", "https://h/p?access%5Ftoken=***"),
        (
            "https://h/p?a=1&X-Amz-Signature=abc&key=d&k=v",
            "https://h/p?a=1&X-Amz-Signature=***&key=***&k=***"
        ),
        (
            "https://h/p?user%5Bpassword%5D=abc=d&token&sort=key",
            "https://h/p?user%5Bpassword%5D=***&token&sort=key"
        ),
        ("https://h/p", "https://h/p"),
    ])
    func `values of parameters that sound secret are not in the URL`(url: String, shown: String) async throws
    {
        var bench = RetryBench([200])
        bench.credentials = Self.entries
        let client = TestClient(
            url: url,
            credentials: Self.entries,
            transport: bench.transport,
            configuration: bench.configuration
        )
        try await client.core.void(OperationRequest("op", method: "GET"))
        #expect(bench.log.events.first?.call.url == shown)
    }

    /// What is shown of a request's body and of an answer's.
    private func bodies(
        _ type: String,
        _ body: String,
        limit: Int = 1000,
        key: String = "k3y/q"
    ) async throws -> [ObservedBody] {
        var bench = RetryBench { _, _ throws(TransportError) in
            let stream = AsyncStream<[UInt8]> { continuation in
                for byte in body.utf8 { continuation.yield([byte]) }
                continuation.finish()
            }
            return (HTTPResponse(status: .ok, headerFields: [.contentType: type]), HTTPBody(stream: stream))
        }
        bench.configuration.observedBodyBytes = limit
        bench.credentials = [.bearer(scheme: "b", token: key)]
        try await bench.call("POST") {
            $0.body(bytes: HTTPBody(body), contentType: type)
            $0.security = SecurityRequirement([[.init("b")]])
        }
        return bench.log.kinds.compactMap {
            switch $0 {
            case .requestBody(let body), .responseBody(let body): body
            default: nil
            }
        }
    }

    @Test func `bodies are not observed unless asked for`() async throws {
        #expect(try await bodies("application/json", "{}", limit: 0).isEmpty)
    }

    @Test(arguments: [
        (#"{"user":"u","password" : "a\"b","n":1}"#, #"{"user":"u","password" : "***","n":1}"#),
        (
            #"{"clientSecret":{"a":["}"]},"x":[{"api-key":12}]}"#,
            #"{"clientSecret":"***","x":[{"api-key":"***"}]}"#
        ),
        (#"{"token":null,"passphrase":tru"#, #"{"token":"***","passphrase":"***""#),
        (
            #"{"note":"password","list":["token",":"],"keys":1}"#,
            #"{"note":"password","list":["token",":"],"keys":1}"#
        ),
        (#"{"password":"cut of"#, #"{"password":"***""#), (#"["\"#, #"["\"#), ("", ""),
        (#"{"echo":"k3y/q"}"#, #"{"echo":"***"}"#), (#"{"a":}],"pwd":,"b":1"#, #"{"a":}],"pwd":"***","b":1"#),
    ])
    func `JSON hides fields that sound secret, and known secrets`(body: String, shown: String) async throws {
        let bodies = try await bodies("application/problem+json", body)
        #expect(bodies.map(\.text) == [shown, shown])
        #expect(bodies.map(\.length) == [Int64(body.utf8.count), Int64(body.utf8.count)])
    }

    @Test(arguments: [
        ("application/x-www-form-urlencoded", "user=u&password=a%20b", "user=u&password=***"),
        ("text/plain", "hello k3y/q", "hello ***"), ("application/xml", "<a>k3y/q</a>", "<a>***</a>"),
        ("text/plain", #" {"password":"x"}"#, #" {"password":"***"}"#),
        ("application/octet-stream", "k3y", nil),
        ("multipart/form-data; boundary=b", "--b", nil), ("text/plain", "a\0b", nil),
    ])
    func `other text hides what is known, and what is no text is not shown`(
        type: String,
        body: String,
        shown: String?
    ) async throws {
        #expect(try await bodies(type, body).map(\.text) == [shown, shown])
    }

    @Test(arguments: 1..<30)
    func `no limit cuts a secret in two`(limit: Int) async throws {
        let bodies = try await bodies(
            "text/plain",
            "ab k3y-0123456 k3y-0123456 cd",
            limit: limit,
            key: "k3y-0123456"
        )
        for body in bodies {
            let text = try #require(body.text)
            #expect(!text.contains("k"))
            #expect(text.count <= limit + 1)
        }
    }
}
