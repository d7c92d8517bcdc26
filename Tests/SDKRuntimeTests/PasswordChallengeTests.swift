import HTTPTypes
import LoopbackServer
import SDKRuntime
import Testing

/// Answers of servers that ask for a password (RFC 9110, section 11.6.1).
///
/// HTTP libraries would like to get one from somebody and ask again.
@Suite(.timeLimit(.minutes(1))) struct `An answer that asks for a password` {
    @Test(
        arguments: TransportKind.allCases,
        [#"Basic realm="token""#, #"Digest realm="x", nonce="y""#, #"Bearer realm="x""#]
    )
    func `is an answer`(kind: TransportKind, challenge: String) async throws {
        try await LoopbackServer.run { _ in
            Answer.plain("no", status: "401 Unauthorized", fields: ["WWW-Authenticate: \(challenge)"])
        } _: { server in
            let transport = kind.make(idleTimeout: .seconds(50))
            for method in [HTTPRequest.Method.get, .post] {
                let (response, body) = try await transport.send(
                    HTTPRequest(
                        method: method,
                        scheme: "http",
                        authority: "127.0.0.1:\(server.port)",
                        path: "/a"
                    ),
                    body: method == .post ? HTTPBody("{}") : nil
                )
                #expect(response.status == .unauthorized)
                #expect(response.headerFields[.wwwAuthenticate] == challenge)
                #expect(try await body.collect(upTo: 10) == Array("no".utf8))
            }
            #expect(server.requests.map(\.method) == ["GET", "POST"])
        }
    }
}
