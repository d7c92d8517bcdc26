import HTTPTypes
import LoopbackServer
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Retries` {
    @Test(arguments: ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"])
    func `an idempotent method is sent again until it succeeds`(method: String) async throws {
        let bench = RetryBench([502, 504, 200])
        try await bench.call(method)
        #expect(bench.transport.sent.count == 3)
        #expect(bench.clock.waits == [250, 500])
    }

    @Test(arguments: ["POST", "PATCH", "PURGE"])
    func `any other one is not`(method: String) async throws {
        let bench = RetryBench([502])
        #expect(try await bench.attempts(method) == 1)
        #expect(bench.log.refusals == [.notIdempotent])
    }

    @Test(arguments: [408, 429, 502, 503, 504])
    func `a passing status is tried three times, and the last answer is the caller's`(status: Int)
        async throws
    {
        let bench = RetryBench([status])
        let error = await #expect(throws: TestError.self) { try await bench.call() }
        guard case .response(let response)? = error?.kind else { throw Unexpected(error) }
        #expect(response.status.code == status)
        #expect(response.rawBody == Array("2".utf8))
        #expect(bench.transport.sent.count == 3)
        #expect(bench.log.refusals == [.attemptsUsedUp])
    }

    @Test(arguments: [304, 400, 401, 404, 409, 425, 500, 501, 505])
    func `a status that would stay is not tried again`(status: Int) async throws {
        let bench = RetryBench([status])
        #expect(try await bench.attempts() == 1)
        #expect(bench.log.refusals.isEmpty)
    }

    @Test func `statuses are the policy's`() async throws {
        var bench = RetryBench([500, 503])
        bench.configuration.retry.statuses = [500]
        #expect(try await bench.attempts() == 2)
    }

    @Test func `a status that is an answer of the operation is no reason`() async throws {
        let bench = RetryBench([503])
        try await bench.call { $0.alsoSuccess = [.exact(503)] }
        #expect(bench.transport.sent.count == 1)
    }

    @Test(arguments: [
        (TransportError(.cannotConnect, "no"), 3, 3), (TransportError(.connectionLost, "cut"), 3, 1),
        (TransportError(.idleTimeout, "slow"), 3, 1), (TransportError(.other, "?"), 1, 1),
        (TransportError(.connectionLost, "unsent", mayHaveReachedServer: false), 3, 3),
        (TransportError(.other, "unsent", mayHaveReachedServer: false), 3, 3),
        (TransportError(.notSecure, "certificate"), 1, 1), (TransportError(.invalidResponse, "?"), 1, 1),
        (TransportError(.requestBody, "?"), 1, 1), (TransportError(.redirect, "?"), 1, 1),
    ])
    func `what cannot have reached the server is sent again, what can only where that is safe`(
        error: TransportError,
        gets: Int,
        posts: Int
    ) async throws {
        #expect(try await RetryBench(error).attempts("GET") == gets)
        #expect(try await RetryBench(error).attempts("POST") == posts)
    }

    @Test func `an idempotency key makes a POST safe`() async throws {
        #expect(try await RetryBench([502]).attempts("POST") { $0.header("idempotency-key", "k") } == 3)
        var bench = RetryBench([502])
        bench.configuration.retry.idempotencyKeyHeader = HTTPField.Name("X-Once")
        #expect(try await bench.attempts("POST") { $0.header("Idempotency-Key", "k") } == 1)
        #expect(try await bench.attempts("POST") { $0.header("X-Once", "k") } == 4)
        bench.configuration.retry.idempotencyKeyHeader = nil
        #expect(try await bench.attempts("POST") { $0.header("X-Once", "k") } == 5)
    }

    @Test func `an operation says itself whether it is safe`() async throws {
        #expect(try await RetryBench([502]).attempts("POST") { $0.isIdempotent = true } == 3)
        #expect(try await RetryBench([502]).attempts("GET") { $0.isIdempotent = false } == 1)
    }

    @Test func `a refusal lets any method be sent again`() async throws {
        #expect(try await RetryBench([429]).attempts("POST") == 3)
        #expect(try await RetryBench([503], [.retryAfter: "1"]).attempts("POST") == 3)
        #expect(try await RetryBench([503]).attempts("POST") == 1)
        #expect(try await RetryBench([502], [.retryAfter: "1"]).attempts("POST") == 1)
    }

    @Test func `unless the policy says that it is none`() async throws {
        var bench = RetryBench([429])
        bench.configuration.retry.repeatsRefusedRequests = false
        #expect(try await bench.attempts("POST") == 1)
        #expect(try await bench.attempts("GET") == 4)
    }

    @Test(arguments: [307, 303])
    func `after a redirect neither a refusal nor a broken connection tells of the first server`(status: Int)
        async throws
    {
        let bench = RetryBench { sent, _ throws(TransportError) in
            if sent.url.hasSuffix("/x") {
                let fields: HTTPFields = [.location: "/y"]
                return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(""))
            }
            return (HTTPResponse(status: .tooManyRequests), HTTPBody(""))
        }
        #expect(try await bench.attempts("POST") == 2)
        let cut = RetryBench { sent, _ throws(TransportError) in
            guard sent.url.hasSuffix("/x") else { throw TransportError(.cannotConnect, "no") }
            let fields: HTTPFields = [.location: "/y"]
            return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(""))
        }
        #expect(try await cut.attempts("POST") == 2)
        #expect(cut.log.refusals == [.notIdempotent])
        #expect(try await cut.attempts("GET") == 8)
    }

    @Test func `a body that can be read once is not sent twice`() async throws {
        let bench = RetryBench([503])
        let once = AsyncStream<[UInt8]> { $0.finish() }
        #expect(try await bench.attempts("PUT") { $0.body(bytes: HTTPBody(stream: once)) } == 1)
        #expect(bench.log.refusals == [.bodyReadOnce])
    }

    @Test func `a body of bytes goes with each attempt`() async throws {
        let bench = RetryBench([503, 200])
        try await bench.call("PUT") { $0.body(bytes: HTTPBody("all")) }
        #expect(bench.transport.sent.map(\.text) == ["all", "all"])
    }

    @Test func `an answer that began is not asked for again`() async throws {
        let broken: FakeTransport.Script = { _, _ throws(TransportError) in
            let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield([1])
                continuation.finish(throwing: TransportError(.connectionLost, "cut"))
            }
            return (HTTPResponse(status: .ok), HTTPBody(stream: chunks))
        }
        let bench = RetryBench(broken)
        var request = OperationRequest("op", method: "GET")
        request.appendPath("/x")
        let body = try await bench.client.core.bytes(request)
        await #expect(throws: TransportError.self) { _ = try await body.collect(upTo: 100) }
        #expect(bench.transport.sent.count == 1)
    }

    @Test func `each attempt has a credential of its own, interceptors see the call once`() async throws {
        var bench = RetryBench([503, 503, 200])
        let asked = Mutex(0)
        bench.credentials = [
            .bearer(scheme: "a") {
                asked.withLock { asked in
                    asked += 1
                    return "t\(asked)"
                }
            }
        ]
        let seen = Mutex<[Int]>([])
        bench.configuration.interceptors = [Look { code in seen.withLock { $0.append(code) } }]
        try await bench.call { $0.security = SecurityRequirement([[.init("a")]]) }
        #expect(
            bench.transport.sent.map { $0.request.headerFields[.authorization] }
                == ["Bearer t1", "Bearer t2", "Bearer t3"]
        )
        #expect(seen.withLock { $0 } == [200])
    }

    private struct Look: Interceptor {
        let see: @Sendable (Int) -> Void

        func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws -> IncomingResponse {
            let answer = try await next(request)
            see(answer.head.status.code)
            return answer
        }
    }

    @Test func `never is once`() async throws {
        var bench = RetryBench([503])
        bench.configuration.retry = .never
        #expect(try await bench.attempts() == 1)
        #expect(bench.log.refusals.isEmpty)
    }

    @Test func `a wait that would outlast the call is not begun`() async throws {
        var bench = RetryBench([503], [.retryAfter: "20"])
        bench.configuration.timeout = .seconds(30)
        #expect(try await bench.attempts() == 2)
        #expect(bench.clock.waits == [20_250])
        #expect(bench.log.refusals == [.timeoutTooNear])
    }

    @Test func `a cancelled call stops waiting at once`() async throws {
        var bench = RetryBench([503], [.retryAfter: "20"])
        let (began, signal) = AsyncStream<Void>.makeStream()
        bench.configuration.clock.sleep = { duration in
            signal.finish()
            try await Task.sleep(for: duration)
        }
        let call = Task { [bench] in await #expect(throws: TestError.self) { try await bench.call() } }
        for await _ in began {}
        let start = ContinuousClock.now
        call.cancel()
        let error = await call.value
        guard case .cancelled? = error?.kind else { throw Unexpected(error) }
        #expect(start.duration(to: .now) < .seconds(10))
        #expect(bench.transport.sent.count == 1)
    }

    @Test func `a call that is cancelled before it begins sends nothing`() async throws {
        let bench = RetryBench([200])
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await #expect(throws: TestError.self) { try await bench.call() }
        }
        guard case .cancelled? = await call.value?.kind else { throw Unexpected(call) }
        #expect(bench.transport.sent.isEmpty)
    }

    @Test(arguments: TransportKind.allCases)
    func `over the wire too`(kind: TransportKind) async throws {
        let answered = Mutex(0)
        try await LoopbackServer.run { _ in
            let number = answered.withLock { answered in
                answered += 1
                return answered
            }
            switch number {
            case 1: return Answer.plain("busy", status: "503 Unavailable", fields: ["Retry-After: 0"])
            case 2: return [.close]
            default: return Answer.json("7")
            }
        } _: { server in
            var configuration = ClientConfiguration()
            configuration.retry.baseDelay = .milliseconds(1)
            let client = TestClient(url: server.url, transport: kind.make(), configuration: configuration)
            var request = OperationRequest("op", method: "GET")
            request.appendPath("/x")
            let value = try await client.core.json(request, Int.self)
            #expect(value == 7)
            #expect(server.requests.count == 3)
        }
    }
}
