#if Observability
    import HTTPTypes
    import InMemoryTracing
    import SDKObservability
    import SDKRuntime
    import Testing
    import Tracing

    @Suite struct `Tracing requests` {
        private let tracer = InMemoryTracer()

        private func attributes(_ span: FinishedInMemorySpan) -> [String: String] {
            var all: [String: String] = [:]
            span.attributes.forEach { name, value in
                switch value {
                case .string(let text): all[name] = text
                case .int32(let number): all[name] = "\(number)"
                case .int64(let number): all[name] = "\(number)"
                default: all[name] = "?"
                }
            }
            return all
        }

        @Test func `a span for each request, by the conventions for HTTP clients`() async throws {
            var call = ScriptedCall([200, 503, 0, 200])
            call.configuration.observe(with: tracer)
            try await call.perform()
            let spans = tracer.finishedSpans
            #expect(
                spans.map(\.operationName) == ["POST oauth2.token", "GET getJob", "GET getJob", "GET getJob"]
            )
            #expect(spans.allSatisfy { $0.kind == .client })
            let common = [
                "http.request.method": "GET", "server.address": "api.example.com", "server.port": "443",
                "url.full": "https://api.example.com/jobs/1?page=2&new_password=***",
                "openapi.operation_id": "getJob",
            ]
            let own = spans.dropFirst().map { attributes($0).filter { common[$0.key] != $0.value } }
            #expect(
                own == [
                    ["http.response.status_code": "503", "error.type": "503"],
                    ["error.type": "connectionLost", "http.request.resend_count": "1"],
                    ["http.response.status_code": "200", "http.request.resend_count": "2"],
                ]
            )
            for span in spans.dropFirst() { #expect(Set(common.keys).isSubset(of: attributes(span).keys)) }
            #expect(spans.map { $0.status?.code } == [nil, .error, .error, nil])
            #expect(tracer.activeSpans.isEmpty)
        }

        @Test func `the context goes along, a child of the application's own`() async throws {
            var call = ScriptedCall([200, 503, 200])
            call.configuration.observe(with: tracer)
            try await tracer.withSpan("outer") { _ in try await call.perform() }
            let outer = try #require(tracer.finishedSpans.first { $0.operationName == "outer" })
            let inner = tracer.finishedSpans.filter { $0.kind == .client }
            #expect(inner.count == 3)
            #expect(inner.allSatisfy { $0.parentSpanID == outer.spanID && $0.traceID == outer.traceID })
            let name = try #require(HTTPField.Name(InMemoryTracer.spanIDKey))
            #expect(call.transport.sent.map { $0.headerFields[name] } == inner.map(\.spanID))
        }

        @Test func `an unusual method is named as the conventions want it`() async throws {
            var call = ScriptedCall([200])
            call.configuration.observe(with: tracer)
            try await call.perform("PURGE")
            let span = try #require(tracer.finishedSpans.last)
            #expect(span.operationName == "HTTP getJob")
            #expect(attributes(span)["http.request.method"] == "_OTHER")
            #expect(attributes(span)["http.request.method_original"] == "PURGE")
        }

        @Test func `no span holds a secret`() async throws {
            var call = ScriptedCall([200, 200])
            call.configuration.observe(with: tracer)
            try await call.perform()
            let all = tracer.finishedSpans.map { "\(attributes($0))" }.joined()
            for secret in ["t0ken", "cl1ent", "k3y", "passw0rd"] { #expect(!all.contains(secret)) }
        }
    }
#endif
