import HTTPTypes
import LoopbackServer
import SDKRuntime
import Testing

/// A kept connection that the server closes after it has read the next request, without a word.
///
/// HTTP libraries take that for a connection that was closed before, and send the request again on their own.
@Suite(.timeLimit(.minutes(1))) struct `A kept connection that is dropped` {
    @Test(arguments: TransportKind.allCases, [nil, "{}"])
    func `is an error of a request that must not be repeated`(kind: TransportKind, body: String?) async throws
    {
        try await LoopbackServer.run { request in
            request.target == "/first" ? Answer.plain("kept") : [.close]
        } _: { server in
            let transport = kind.make(idleTimeout: .seconds(50))
            _ = try await transport.send(request(.get, "/first", server), body: nil).body.collect(upTo: 10)
            let error = await #expect(throws: TransportError.self) {
                try await transport.send(
                    request(.post, "/second", server),
                    body: body.map { HTTPBody(Array($0.utf8)) }
                )
            }
            #expect(error?.reason == .connectionLost)
            #expect(error?.mayHaveReachedServer == true)
            #expect(server.requests.map(\.target) == ["/first", "/second"])
        }
    }

    private func request(_ method: HTTPRequest.Method, _ path: String, _ server: LoopbackServer)
        -> HTTPRequest
    {
        HTTPRequest(method: method, scheme: "http", authority: "127.0.0.1:\(server.port)", path: path)
    }
}
