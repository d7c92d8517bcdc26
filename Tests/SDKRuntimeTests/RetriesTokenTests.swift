import HTTPTypes
import SDKRuntime
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Retries of token requests` {
    /// Answers token requests with these statuses in turn, calls with success.
    private func bench(_ statuses: [Int], _ fields: HTTPFields = [:]) -> RetryBench {
        var bench = RetryBench { sent, index throws(TransportError) in
            guard sent.url.contains("token") else { return (HTTPResponse(status: .ok), HTTPBody("")) }
            let status = index < statuses.count ? statuses[index] : 200
            if status == 0 { throw TransportError(.connectionLost, "cut") }
            let body = status == 200 ? #"{"access_token":"t","expires_in":60}"# : #"{"error":"busy"}"#
            return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(body))
        }
        bench.credentials = [
            .clientCredentials(
                scheme: "oauth",
                tokenURL: "https://login.example.com/token",
                clientID: "id",
                clientSecret: "s3cret"
            )
        ]
        return bench
    }

    private func call(_ bench: RetryBench) async throws(TestError) {
        try await bench.call("POST") { $0.security = SecurityRequirement([[.init("oauth")]]) }
    }

    @Test func `they follow the same rules, and may be repeated although they are POST`() async throws {
        let bench = bench([503, 0])
        try await call(bench)
        #expect(bench.transport.sent.count == 4)
        #expect(bench.transport.sent.prefix(3).allSatisfy { $0.text == "grant_type=client_credentials" })
        #expect(bench.clock.waits == [250, 500])
    }

    @Test(arguments: [400, 401, 500])
    func `a refusal for good is not repeated, nor is the call`(status: Int) async throws {
        let bench = bench([status])
        await #expect(throws: TestError.self) { try await call(bench) }
        #expect(bench.transport.sent.count == 1)
    }

    @Test func `the last refusal is the caller's, with the wait that was asked for`() async throws {
        let bench = bench([429, 429, 429], [.retryAfter: "2"])
        let error = await #expect(throws: TestError.self) { try await call(bench) }
        guard case .credential(.tokenRefused(let refusal))? = error?.kind else { throw Unexpected(error) }
        #expect(refusal.status == .tooManyRequests)
        #expect(refusal.retryAfter == .seconds(2))
        #expect(refusal.error == "busy")
        #expect(bench.clock.waits == [2250, 2250])
        let failed = ClientEvent.Kind.tokenFailed(
            scheme: "oauth",
            .answer(status: 429, requestID: nil)
        )
        #expect(bench.log.kinds.suffix(3).first == failed)
    }

    @Test func `no wait outlasts the timeout of tokens`() async throws {
        var bench = bench([429, 429], [.retryAfter: "20"])
        bench.configuration.tokenTimeout = .seconds(30)
        await #expect(throws: TestError.self) { try await call(bench) }
        #expect(bench.clock.waits == [20_250])
        #expect(bench.log.refusals == [.timeoutTooNear])
    }

    @Test func `they draw on the client's budget`() async throws {
        var bench = bench([503, 503])
        bench.configuration.retry.budget = RetryBudget(share: 0, reserve: 1)
        await #expect(throws: TestError.self) { try await call(bench) }
        #expect(bench.transport.sent.count == 2)
        #expect(bench.log.refusals == [.budgetExhausted])
    }

    @Test func `each step is an event`() async throws {
        let bench = bench([503])
        try await call(bench)
        #expect(
            bench.log.kinds == [
                .callStarted, .attemptStarted(number: 1), .tokenRequested(scheme: "oauth"),
                .attemptStarted(number: 1),
                .attemptEnded(number: 1, .answer(status: 503, requestID: nil), duration: .zero),
                .retryScheduled(attempt: 2, .status(503), delay: .milliseconds(250)),
                .attemptStarted(number: 2),
                .attemptEnded(number: 2, .answer(status: 200, requestID: nil), duration: .zero),
                .tokenReceived(scheme: "oauth", lifetime: .seconds(60)),
                .attemptEnded(
                    number: 1,
                    .answer(status: 200, requestID: nil),
                    duration: .milliseconds(250)
                ),
                .callEnded(
                    .answer(status: 200, requestID: nil),
                    duration: .milliseconds(250),
                    attempts: 1
                ),
            ]
        )
        #expect(
            bench.log.events.map(\.call.operationID).prefix(4) == [
                "op", "op", "oauth2.token", "oauth2.token",
            ]
        )
        #expect(bench.log.events[2].call.url == "https://login.example.com/token")
        #expect(bench.log.events[2].call.method == "POST")
    }
}
