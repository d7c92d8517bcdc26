#if AsyncHTTPClient
    import AsyncHTTPClient
    import AsyncHTTPClientTransport
    import LoopbackServer
    import SDKRuntime
    import Testing

    @Suite(.timeLimit(.minutes(1))) struct `AsyncHTTPClientTransport alone` {
        @Test func `a client that others made stays theirs`() async throws {
            let shared = HTTPClient(eventLoopGroupProvider: .singleton)
            let values = await LoopbackServer.outcome { _ in
                Answer.json("1")
            } _: { server in
                var values: [JSONValue] = []
                for _ in 0..<2 {
                    let transport = AsyncHTTPClientTransport(client: shared)
                    values.append(
                        try await TestClient(url: server.url, transport: transport).jobs.getJob(jobId: "1")
                    )
                }
                return values
            }
            try await shared.shutdown()
            #expect(try values.get() == [1, 1])
        }
    }
#endif
