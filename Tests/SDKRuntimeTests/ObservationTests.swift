import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Observation` {
    @Test func `a call tells its attempts, its retries and its end`() async throws {
        let bench = RetryBench { _, index throws(TransportError) in
            if index == 0 { throw TransportError(.cannotConnect, "no") }
            let fields: HTTPFields = index == 1 ? [:] : [.init("x-request-id") ?? .te: "r\(index)"]
            return (
                HTTPResponse(status: .init(code: index == 1 ? 503 : 200), headerFields: fields), HTTPBody("")
            )
        }
        try await bench.call { $0.query("page", 2) }
        #expect(
            bench.log.kinds == [
                .callStarted,
                .attemptStarted(number: 1),
                .attemptEnded(number: 1, .failure(.transport(.cannotConnect)), duration: .zero),
                .retryScheduled(attempt: 2, .transport(.cannotConnect), delay: .milliseconds(250)),
                .attemptStarted(number: 2),
                .attemptEnded(number: 2, .answer(status: 503, requestID: nil), duration: .zero),
                .retryScheduled(attempt: 3, .status(503), delay: .milliseconds(500)),
                .attemptStarted(number: 3),
                .attemptEnded(number: 3, .answer(status: 200, requestID: "r2"), duration: .zero),
                .callEnded(
                    .answer(status: 200, requestID: "r2"),
                    duration: .milliseconds(750),
                    attempts: 3
                ),
            ]
        )
        let calls = bench.log.events.map(\.call)
        let call = try #require(calls.first)
        #expect(calls.allSatisfy { $0 == call })
        #expect(call.operationID == "op")
        #expect(call.method == "GET")
        #expect(call.url == "https://api.example.com/x?page=2")
        try await bench.call()
        #expect(bench.log.events.last?.call.id != call.id)
    }

    @Test func `a refused retry tells why, and how many attempts there were`() async throws {
        let bench = RetryBench([503])
        _ = try await bench.attempts()
        #expect(bench.log.kinds.contains(.retryRefused(attempts: 3, .status(503), .attemptsUsedUp)))
        #expect(
            bench.log.kinds.last
                == .callEnded(.answer(status: 503, requestID: nil), duration: .milliseconds(750), attempts: 3)
        )
    }

    @Test func `a call that is not sent ends all the same`() async throws {
        let bench = RetryBench([200])
        await #expect(throws: TestError.self) { try await bench.call { $0.appendPath("id", "") } }
        #expect(
            bench.log.kinds == [
                .callStarted, .callEnded(.failure(.invalidInput), duration: .zero, attempts: 0),
            ]
        )
    }

    @Test func `an answer that does not fit is a failure of its own`() async throws {
        let bench = RetryBench([200])
        var request = OperationRequest("op", method: "GET")
        request.appendPath("/x")
        await #expect(throws: TestError.self) { try await bench.client.core.json(request, String.self) }
        #expect(
            bench.log.kinds.last
                == .callEnded(.failure(.decoding(status: 200)), duration: .zero, attempts: 1)
        )
    }

    @Test func `a timeout and a missing credential are failures too`() async throws {
        var slow = RetryBench([200])
        slow.configuration.timeout = .milliseconds(1)
        slow.configuration.interceptors = [Forever()]
        await #expect(throws: TestError.self) { try await slow.call() }
        #expect(slow.log.kinds.last == .callEnded(.failure(.timeout), duration: .zero, attempts: 0))
        let bare = RetryBench([200])
        await #expect(throws: TestError.self) {
            try await bare.call { $0.security = SecurityRequirement([[.init("a")]]) }
        }
        #expect(bare.log.kinds.last == .callEnded(.failure(.credential), duration: .zero, attempts: 1))
    }

    private struct Forever: Interceptor {
        func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws -> IncomingResponse {
            try await Task.sleep(for: .seconds(1000))
            return try await next(request)
        }
    }

    @Test func `redirects are told, without the query that the server chose`() async throws {
        let bench = RetryBench { sent, index throws(TransportError) in
            let fields: HTTPFields = index == 0 ? [.location: "https://files.example.com/f?sig=abc"] : [:]
            return (HTTPResponse(status: index == 0 ? .found : .ok, headerFields: fields), HTTPBody(""))
        }
        try await bench.call()
        #expect(bench.log.kinds.contains(.redirectFollowed(status: 302, url: "https://files.example.com/f")))
    }

    @Test func `a token that the server refuses is told`() async throws {
        var bench = RetryBench { sent, index throws(TransportError) in
            if sent.url.contains("token") {
                return (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t\#(index)"}"#))
            }
            return (HTTPResponse(status: index == 1 ? .unauthorized : .ok), HTTPBody(""))
        }
        bench.credentials = [
            .clientCredentials(scheme: "o", tokenURL: "/token", clientID: "i", clientSecret: "s")
        ]
        try await bench.call { $0.security = SecurityRequirement([[.init("o")]]) }
        #expect(bench.log.kinds.count { $0 == .credentialRefused } == 1)
        #expect(bench.log.kinds.count { $0 == .tokenRequested(scheme: "o") } == 2)
    }

    @Test func `without observers no clock is read and nothing is put together`() async throws {
        var bench = RetryBench([200])
        bench.configuration.observers = []
        bench.configuration.retry = .never
        try await bench.call()
        #expect(bench.clock.readings == 0)
        bench.configuration.observers = [bench.log]
        try await bench.call()
        #expect(bench.clock.readings == 4)
    }

    @Test func `a tracer surrounds each request and adds to those of the client's own server`() async throws {
        var bench = RetryBench { sent, index throws(TransportError) in
            switch index {
            case 0: throw TransportError(.connectionLost, "cut")
            case 1: return (HTTPResponse(status: .found, headerFields: [.location: "/y?k=1"]), HTTPBody(""))
            case 2:
                let fields: HTTPFields = [.location: "https://other.example.com:444/z"]
                return (HTTPResponse(status: .found, headerFields: fields), HTTPBody(""))
            default: return (HTTPResponse(status: .notFound), HTTPBody(""))
            }
        }
        let tracer = Tracer()
        bench.configuration.tracer = tracer
        bench.configuration.observers = []
        bench.credentials = [.apiKey(scheme: "k", name: "k", in: .query, key: "v")]
        await #expect(throws: TestError.self) {
            try await bench.call {
                $0.query("token", "abc")
                $0.query("k", "v")
            }
        }
        #expect(
            tracer.lines == [
                "op GET https://api.example.com/x?token=***&k=*** api.example.com 443 0",
                "failure(connectionLost)",
                "op GET https://api.example.com/x?token=***&k=*** api.example.com 443 1",
                "answer(status: 302, requestID: nil)",
                "op GET https://api.example.com/y api.example.com 443 2",
                "answer(status: 302, requestID: nil)",
                "op GET https://other.example.com:444/z other.example.com 444 3",
                "answer(status: 404, requestID: nil)",
            ]
        )
        let traced = bench.transport.sent.map { $0.request.headerFields[Tracer.field] }
        #expect(traced == ["0", "1", "2", nil])
    }

    private final class Tracer: RequestTracer {
        static let field = HTTPField.Name("traceparent") ?? .te
        private let all = Mutex<[String]>([])

        var lines: [String] { all.withLock { $0 } }

        func begin(_ request: TracedRequest) -> RequestTrace {
            let place = "\(request.host) \(request.port) \(request.resendCount)"
            all.withLock { $0.append("\(request.operationID) \(request.method) \(request.url) \(place)") }
            let headers: HTTPFields = [Self.field: "\(request.resendCount)", .authorization: "mine"]
            return RequestTrace(headers: headers) { [self] outcome in
                let text =
                    switch outcome {
                    case .answer(let status, let id): "answer(status: \(status), requestID: \(id ?? "nil"))"
                    case .failure(let failure): "failure(\(failure))"
                    }
                all.withLock { $0.append(text) }
            }
        }
    }
}
