#if Observability
    import Metrics
    import MetricsTestKit
    import SDKObservability
    import SDKRuntime
    import Testing

    @Suite struct `Metrics of calls` {
        private let metrics = TestMetrics()

        private func total(_ label: String, _ dimensions: [(String, String)]) -> Int64 {
            metrics.counterTotal(label: label, dimensions: dimensions)
        }

        @Test func `calls, attempts, retries and tokens are counted`() async throws {
            var call = ScriptedCall([200, 503, 200])
            call.configuration.observers.append(.metrics(factory: metrics))
            try await call.perform()
            let operation = ("operation", "getJob")
            #expect(total("http.client.calls", [operation, ("outcome", "200")]) == 1)
            #expect(total("http.client.attempts", [operation, ("outcome", "503")]) == 1)
            #expect(total("http.client.attempts", [operation, ("outcome", "200")]) == 1)
            #expect(total("http.client.retries", [operation, ("reason", "503")]) == 1)
            #expect(
                total("http.client.tokens", [("operation", "oauth2.token"), ("outcome", "received")]) == 1
            )
            let timer = try metrics.expectTimer("http.client.call.duration", [operation, ("outcome", "200")])
            #expect(timer.values == [0])
        }

        @Test(arguments: [
            (ClientEvent.Kind.redirectFollowed(status: 302, url: "https://h/q"), "http.client.redirects"),
            (.streamReconnecting(attempt: 1, delay: .seconds(1)), "http.client.stream.reconnects"),
        ])
        func `redirects and reconnects are counted`(kind: ClientEvent.Kind, label: String) {
            let call = ObservedCall(id: 1, operationID: "op", method: "GET", url: "https://h/p")
            MetricsObserver(factory: metrics).observe(ClientEvent(call: call, kind: kind))
            #expect(total(label, [("operation", "op")]) == 1)
        }

        @Test func `what is given up is counted by its reason, under a prefix and with dimensions`()
            async throws
        {
            var call = ScriptedCall([200, 0])
            let mine = ("client", "billing")
            call.configuration.observers.append(
                .metrics(prefix: "billing", dimensions: [mine], factory: metrics)
            )
            await #expect(throws: APIError<NoErrorBody>.self) { try await call.perform("POST") }
            let operation = ("operation", "getJob")
            #expect(
                total(
                    "billing.retries.refused",
                    [mine, operation, ("reason", "connectionLost"), ("refusal", "notIdempotent")]
                ) == 1
            )
            #expect(total("billing.calls", [mine, operation, ("outcome", "connectionLost")]) == 1)
        }
    }
#endif
