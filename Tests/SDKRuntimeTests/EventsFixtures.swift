import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

typealias Stream<Value: JSONReadable & Sendable> = EventStream<Value, TestErrorBody>
typealias Events = EventStreamSettings

/// What a connection brings before it ends.
enum Connection: Sendable {
    case text(String)
    case bytes([[UInt8]])
    case broken(String)
    case refused
    case status(Int, contentType: String?)
}

extension FakeTransport {
    /// One connection after the other; the last one serves all others.
    convenience init(_ first: Connection, _ further: Connection...) {
        let connections = [first] + further
        self.init { _, index throws(TransportError) in
            let events: HTTPFields = [.contentType: "text/event-stream; charset=utf-8"]
            switch connections[min(index, connections.count - 1)] {
            case .text(let text): return (HTTPResponse(status: .ok, headerFields: events), HTTPBody(text))
            case .bytes(let chunks):
                return (HTTPResponse(status: .ok, headerFields: events), HTTPBody(stream: chunked(chunks)))
            case .broken(let text):
                let lost = TransportError(.connectionLost, "the connection ended")
                let body = HTTPBody(stream: chunked([Array(text.utf8)], then: lost))
                return (HTTPResponse(status: .ok, headerFields: events), body)
            case .refused: throw TransportError(.cannotConnect, "nothing listens")
            case .status(let code, let contentType):
                var fields = HTTPFields()
                fields[.contentType] = contentType
                return (HTTPResponse(status: .init(code: code), headerFields: fields), HTTPBody(#""down""#))
            }
        }
    }

    /// The `Last-Event-ID` of each request.
    var lastEventIDs: [String?] {
        sent.map { sent in HTTPField.Name("Last-Event-ID").flatMap { sent.request.headerFields[$0] } }
    }
}

func chunked(
    _ chunks: [[UInt8]],
    then error: TransportError? = nil
) -> AsyncThrowingStream<[UInt8], any Error> {
    AsyncThrowingStream { continuation in
        for chunk in chunks { continuation.yield(chunk) }
        continuation.finish(throwing: error)
    }
}

/// The waits of a stream, none of which is waited.
final class Waits: Sendable {
    private let all = Mutex<[Duration]>([])

    var durations: [Duration] { all.withLock { $0 } }

    /// Settings whose waits are recorded here and spread to their utmost.
    func settings(_ change: (inout Events) -> Void = { _ in }) -> Events {
        var settings = Events()
        settings.jitter = { 1 }
        settings.wait = { wait in self.all.withLock { $0.append(wait) } }
        change(&settings)
        return settings
    }
}

/// A stream, as a generated method returns it.
func events<Value: JSONReadable & Sendable>(
    _ type: Value.Type = JSONValue.self,
    from transport: FakeTransport,
    method: String = "GET",
    end: String? = nil,
    _ settings: Events = Waits().settings(),
    configuration: ClientConfiguration = ClientConfiguration()
) async throws(TestError) -> Stream<Value> {
    var configuration = configuration
    configuration.retry = .never
    let client = TestClient(
        url: "https://api.example.com",
        transport: transport,
        configuration: configuration
    )
    var request = OperationRequest("follow", method: method)
    request.appendPath("/events")
    request.documentedErrors = TestErrorBody.table0
    return try await client.core.events(request, Value.self, endEvent: end, settings: settings)
}

/// An event in short: type, identifier, text.
func short<Value>(_ events: [ServerSentEvent<Value>]) -> [String] {
    events.map { "\($0.type)|\($0.lastEventID)|\($0.text)" }
}
