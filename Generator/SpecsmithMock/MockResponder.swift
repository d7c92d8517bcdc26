import HTTPTypes
import Hummingbird
import Logging
import MockAnswering
import NIOCore
import NIOHTTPTypes
import Synchronization

/// Brings what Hummingbird receives to a mock, and what it answers back.
struct MockResponder: HTTPResponder {
    typealias Context = MockRequestContext

    private let mock: Mock
    private let replies: MockServer.Replies?
    private let observe: @Sendable (MockExchange) -> Void
    private let count = RequestCount()

    /// `observe` is told of every exchange before its answer is sent.
    init(
        _ mock: Mock,
        replies: MockServer.Replies? = nil,
        observe: @escaping @Sendable (MockExchange) -> Void
    ) {
        self.mock = mock
        self.replies = replies
        self.observe = observe
    }

    func respond(to request: Request, context: MockRequestContext) async throws -> Response {
        try await invite(request, on: context.channel)
        let received = try await receive(request)
        let start = ContinuousClock.now
        var answer =
            received.isComplete
            ? mock.answer(to: received.request)
            : mock.refusal(.tooLarge(limit: mock.options.bodyLimit), of: received.request)
        if let given = await given(for: received.request, in: answer) { answer = given }
        if answer.delay > .zero { try await Task.sleep(for: answer.delay) }
        observe(MockExchange(received.request, answer, duration: start.duration(to: .now)))
        return try await response(answer, on: context.channel)
    }

    /// What a test answers to a request that is in order and meets no fault; nil to leave it to the mock.
    private func given(for request: MockRequest, in answer: MockAnswer) async -> MockAnswer? {
        guard let replies, answer.account.problem == nil, answer.account.faults.isEmpty,
            let operation = answer.account.operation,
            let reply = await replies(MockExchange(request, answer, duration: .zero))
        else { return nil }
        return mock.answer(reply.given, to: request, calling: mock.operations[operation])
    }

    /// Says that the body may come to a client that waits for that: `curl` does, for more than a megabyte.
    ///
    /// Source: RFC 9110, section 10.1.1.
    private func invite(_ request: Request, on channel: any Channel) async throws {
        guard request.headers[.expect]?.lowercased() == "100-continue" else { return }
        try await channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
    }

    private func receive(_ request: Request) async throws -> (request: MockRequest, isComplete: Bool) {
        var bytes: [UInt8] = []
        var isComplete = true
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= mock.options.bodyLimit else {
                isComplete = false
                break
            }
            bytes += buffer.readableBytesView
        }
        return (MockRequest(request.head, body: bytes, number: count.next()), isComplete)
    }

    private func response(_ answer: MockAnswer, on channel: any Channel) async throws -> Response {
        let response = answer.response
        switch answer.ending {
        case .complete:
            return Response(
                status: response.status,
                headers: response.headerFields,
                body: Self.body(answer.body)
            )
        case .closedUnanswered:
            // What is returned then finds no connection.
            try? await channel.close()
            return Response(status: response.status)
        case .closed(let count):
            let body = ResponseBody { writer in
                try await Self.write(answer.body, upTo: count, to: &writer)
                try? await channel.close()
                throw ConnectionClosed()
            }
            return Response(status: response.status, headers: response.headerFields, body: body)
        }
    }

    private static func body(_ body: MockAnswer.Body) -> ResponseBody {
        switch body {
        case .bytes(let bytes):
            bytes.bytes.isEmpty
                ? ResponseBody() : ResponseBody(byteBuffer: bytes.form { ByteBuffer(bytes: $0) })
        case .chunks:
            ResponseBody { writer in
                try await write(body, upTo: .max, to: &writer)
                try await writer.finish(nil)
            }
        }
    }

    private static func write(
        _ body: MockAnswer.Body,
        upTo limit: Int,
        to writer: inout any ResponseBodyWriter
    ) async throws {
        switch body {
        case .bytes(let bytes):
            let part = bytes.bytes.prefix(limit)
            if !part.isEmpty { try await writer.write(ByteBuffer(bytes: part)) }
        case .chunks(let chunks):
            var rest = limit
            for chunk in chunks where rest > 0 {
                if chunk.delay > .zero { try await Task.sleep(for: chunk.delay) }
                let part = chunk.bytes.prefix(rest)
                rest -= part.count
                if !part.isEmpty { try await writer.write(ByteBuffer(bytes: part)) }
            }
        }
    }
}

/// Ends the work on a connection that was closed on purpose.
private struct ConnectionClosed: Error {}

/// How many requests there were.
private final class RequestCount: Sendable {
    private let count = Atomic<Int>(0)

    func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// A request's connection, so that it can be closed.
struct MockRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

extension MockExchange {
    fileprivate init(_ request: MockRequest, _ answer: MockAnswer, duration: Duration) {
        let body: [UInt8] =
            switch answer.body {
            case .bytes(let bytes): bytes.bytes
            case .chunks(let chunks): chunks.flatMap(\.bytes)
            }
        self.init(
            number: request.number,
            request: request.head,
            requestBody: request.body,
            response: answer.response,
            responseBody: body,
            operationID: answer.account.operationID,
            problem: answer.account.problem,
            faults: answer.account.faults,
            duration: duration
        )
    }
}
