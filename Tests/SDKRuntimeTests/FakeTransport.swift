import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

/// Answers every request from a script and keeps what it was sent; no network.
final class FakeTransport: HTTPTransport {
    struct Sent: Sendable {
        let request: HTTPRequest
        let body: [UInt8]?

        var url: String { "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")" }
        var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }
    }

    typealias Script = @Sendable (Sent, _ index: Int) throws(TransportError) -> (HTTPResponse, HTTPBody)

    private let script: Script
    private let all = Mutex<[Sent]>([])

    var sent: [Sent] { all.withLock { $0 } }

    init(_ script: @escaping Script) { self.script = script }

    /// Always the same answer.
    convenience init(
        _ status: Int = 200,
        _ body: String = "null",
        _ fields: HTTPFields = [.contentType: "application/json"]
    ) {
        self.init { _, _ throws(TransportError) in
            (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(body))
        }
    }

    func send(
        _ request: HTTPRequest,
        body: HTTPBody?
    ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {
        var bytes: [UInt8]?
        do {
            bytes = try await body?.collect(upTo: 1 << 20)
        } catch {
            throw TransportError(.requestBody, "\(error)")
        }
        let sent = Sent(request: request, body: bytes)
        let index = all.withLock { all in
            all.append(sent)
            return all.count - 1
        }
        return try script(sent, index)
    }
}

/// Sends what a closure puts together and returns what went out.
func sent(
    to url: String = "https://api.example.com",
    method: String = "GET",
    configuration: ClientConfiguration = ClientConfiguration(),
    _ build: (inout OperationRequest) -> Void
) async throws -> FakeTransport.Sent {
    let transport = FakeTransport()
    let client = TestClient(url: url, transport: transport, configuration: configuration)
    var request = OperationRequest("test", method: method)
    build(&request)
    try await client.core.void(request)
    return try #require(transport.sent.first)
}

/// What was refused before anything was sent.
func refusal(
    of url: String = "https://api.example.com",
    _ build: (inout OperationRequest) -> Void
) async throws -> InvalidInput {
    let transport = FakeTransport()
    var request = OperationRequest("test", method: "GET")
    build(&request)
    let client = TestClient(url: url, transport: transport)
    let error = await #expect(throws: TestError.self) { try await client.core.void(request) }
    #expect(transport.sent.isEmpty)
    guard case .invalidInput(let input)? = error?.kind else { throw Unexpected(error) }
    return input
}

struct Unexpected: Error {
    let value: String

    init(_ value: Any?) { self.value = value.map { "\($0)" } ?? "nothing" }
}
