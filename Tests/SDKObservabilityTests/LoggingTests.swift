#if Observability
    import HTTPTypes
    import InMemoryLogging
    import Logging
    import SDKObservability
    import SDKRuntime
    import Testing

    @Suite struct `Logging calls` {
        private let handler = InMemoryLogHandler()

        private func logger(_ level: Logger.Level) -> Logger {
            var logger = Logger(label: "test") { _ in handler }
            logger.logLevel = level
            return logger
        }

        private var lines: [String] { handler.entries.map { "\($0.level) \($0.message)" } }

        @Test func `attempts are for debugging, retries are notices, giving up is a warning`() async throws {
            var call = ScriptedCall([200, 503, 0, 502])
            call.configuration.observers.append(.logging(logger(.debug)))
            await #expect(throws: APIError<NoErrorBody>.self) { try await call.perform() }
            #expect(
                lines == [
                    "debug getJob started", "debug getJob attempt 1", "debug oauth2.token asks for a token",
                    "debug oauth2.token attempt 1", "debug oauth2.token attempt 1: 200",
                    "debug oauth2.token got a token for 60 s", "debug getJob attempt 1: 503",
                    "notice getJob is sent again in 250 ms: 503", "debug getJob attempt 2",
                    "debug getJob attempt 2: connectionLost",
                    "notice getJob is sent again in 500 ms: connectionLost", "debug getJob attempt 3",
                    "debug getJob attempt 3: 502",
                    "warning getJob is not sent again after 502: its attempts are used up",
                    "debug getJob ended: 502",
                ]
            )
        }

        @Test func `each line has fields to search for`() async throws {
            var call = ScriptedCall([200, 429], [.init("x-request-id") ?? .te: "r1", .retryAfter: "99"])
            call.configuration.observers.append(.logging(logger(.debug)))
            await #expect(throws: APIError<NoErrorBody>.self) { try await call.perform("POST") }
            let ended = try #require(handler.entries.last).metadata
            #expect(ended["operation"] == "getJob")
            #expect(ended["method"] == "POST")
            #expect(ended["url"] == "https://api.example.com/jobs/1?page=2&new_password=***")
            #expect(ended["status"] == "429")
            #expect(ended["request_id"] == "r1")
            #expect(ended["attempts"] == "1")
            #expect(ended["duration_ms"] == "0")
            #expect(ended["call"] == handler.entries.first?.metadata["call"])
            let refused = try #require(handler.entries.first { $0.level == .warning })
            #expect(refused.metadata["refusal"] == "retryAfterBeyondCap")
            #expect(
                "\(refused.message)"
                    == "getJob is not sent again after 429: the server asks for a wait of 99 s, which is too long"
            )
        }

        @Test func `a level that is off writes nothing`() async throws {
            var call = ScriptedCall([200, 503, 200])
            call.configuration.observers.append(.logging(logger(.notice)))
            try await call.perform()
            #expect(lines == ["notice getJob is sent again in 250 ms: 503"])
        }

        private static let call = ObservedCall(id: 255, operationID: "op", method: "GET", url: "https://h/p")

        @Test(arguments: [
            (ClientEvent.Kind.redirectFollowed(status: 302, url: "https://h/q"), "debug op redirected (302)"),
            (.credentialRefused, "debug op goes on with a new token: the server refused the old one"),
            (.tokenReceived(scheme: "o", lifetime: nil), "debug op got a token"),
            (.tokenFailed(scheme: "o", .failure(.timeout)), "warning op got no token: timeout"),
            (
                .streamReconnecting(attempt: 2, delay: .milliseconds(1500)),
                "notice op opens its stream again in 1500 ms"
            ),
            (
                .retryRefused(attempts: 1, .transport(.idleTimeout), .notIdempotent),
                "warning op is not sent again after idleTimeout: it is not safe to repeat"
            ),
            (
                .retryRefused(attempts: 1, .status(503), .bodyReadOnce),
                "warning op is not sent again after 503: its body can be read only once"
            ),
            (
                .retryRefused(attempts: 1, .status(503), .timeoutTooNear),
                "warning op is not sent again after 503: the wait would outlast its timeout"
            ),
            (
                .retryRefused(attempts: 1, .status(503), .budgetExhausted),
                "warning op is not sent again after 503: the client's budget for retries is used up"
            ),
            (
                .requestBody(ObservedBody(contentType: nil, length: nil, text: nil)),
                "trace op sends a stream"
            ),
        ])
        func `every other event is a line too`(kind: ClientEvent.Kind, line: String) {
            LoggingObserver(logger(.trace)).observe(ClientEvent(call: Self.call, kind: kind))
            #expect(lines == [line])
            #expect(handler.entries.first?.metadata["call"] == "ff")
        }

        @Test func `no line holds a secret, even with bodies`() async throws {
            var call = ScriptedCall([200, 503, 200], [.contentType: "application/json"])
            call.configuration.observedBodyBytes = 500
            call.configuration.observers.append(.logging(logger(.trace)))
            try await call.perform()
            let bodies = handler.entries.compactMap { $0.metadata["body"] }
            #expect(
                bodies == [
                    #"{"password":"***"}"#, #"{"password":"***"}"#, #"{"echo":"***","password":"***"}"#,
                ]
            )
            #expect(lines.contains("trace getJob received 38 bytes of application/json"))
            let all = "\(handler.entries)"
            for secret in ["t0ken", "cl1ent", "k3y", "passw0rd"] { #expect(!all.contains(secret)) }
        }
    }
#endif
