import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

@Suite struct `Reading a stream of JSON values` {
    private typealias Numbers = JSONStream<[Int], TestErrorBody>

    private static let lines = "application/x-ndjson"
    private static let sequence = "application/json-seq"

    private func stream(
        _ chunks: [[UInt8]],
        _ type: String?,
        then error: TransportError? = nil,
        status: Int = 200,
        _ change: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws(TestError) -> Numbers {
        var configuration = ClientConfiguration()
        configuration.retry = .never
        change(&configuration)
        let transport = FakeTransport { _, _ throws(TransportError) in
            var fields = HTTPFields()
            fields[.contentType] = type
            let head = HTTPResponse(status: .init(code: status), headerFields: fields)
            return (head, HTTPBody(stream: chunked(chunks, then: error)))
        }
        let client = TestClient(
            url: "https://api.example.com",
            transport: transport,
            configuration: configuration
        )
        var request = OperationRequest("follow", method: "GET")
        request.appendPath("/numbers")
        request.documentedErrors = TestErrorBody.table0
        return try await client.core.jsonStream(request)
    }

    /// Of each record its values, or what is wrong with it.
    private func records(_ stream: Numbers) async throws -> [String] {
        var all: [String] = []
        for try await record in stream.records {
            #expect(record.index == all.count)
            all.append(record.value.map { "\($0)" } ?? record.decodingFailure?.message ?? "neither")
        }
        return all
    }

    private func failure(_ error: TestError?) throws -> DecodingFailure {
        guard case .decoding(let failure)? = error?.kind else {
            throw Unexpected("\(String(describing: error))")
        }
        return failure
    }

    @Test(arguments: [
        ("[1]\n[2]\n", ["[1]", "[2]"]), ("[1]\n[2]", ["[1]", "[2]"]), ("[1]\r\n[2]\r\n", ["[1]", "[2]"]),
        ("\n\n[1]\n \t\r\n\n[2]\n\n", ["[1]", "[2]"]), ("", []), ("\n", []), ("  [1] ", ["[1]"]),
        ("\u{FEFF}[1]\n[2]", ["[1]", "[2]"]), ("\u{FEFF}", []),
        ("[1]\n[\n[3]\n", ["[1]", "the document ends too early", "[3]"]),
        ("[1]\n{}\n", ["[1]", "expected an array, found an object"]),
    ])
    func `trap 93: by lines, empty ones and a missing end of the last one do not matter`(
        text: String,
        expected: [String]
    ) async throws {
        let bytes = Array(text.utf8)
        #expect(try await records(stream([bytes], Self.lines)) == expected)
        #expect(try await records(stream(bytes.map { [$0] }, Self.lines)) == expected)
        for place in bytes.indices {
            let halves = [Array(bytes[..<place]), Array(bytes[place...])]
            #expect(try await records(stream(halves, Self.lines)) == expected, "split at \(place)")
        }
    }

    @Test(arguments: [
        ("\u{1E}[1]\n\u{1E}[2]\n", ["[1]", "[2]"]), ("\u{1E}[1\n,2]\n\u{1E}[3]", ["[1, 2]", "[3]"]),
        ("\u{1E}\u{1E}\n\u{1E}[1]\n", ["[1]"]), ("", []),
        ("\u{1E}[1\u{1E}[2]\n", ["the record was cut short", "[2]"]),
        ("\u{1E}[1]\n\u{1E}[2", ["[1]", "the record was cut short"]),
        ("\u{1E}12\u{1E}[2]\n", ["the record was cut short", "[2]"]),
        ("\u{1E}12\n\u{1E}[2]\n", ["expected an array, found a number", "[2]"]),
        ("\u{1E}12 \u{1E}[2]\n", ["expected an array, found a number", "[2]"]),
        ("\u{1E}tru\u{1E}[2]\n", ["the record was cut short", "[2]"]),
        ("\u{1E}\"a\\\"\n]\u{1E}[2]\n", ["the record was cut short", "[2]"]),
        ("\u{1E}\"a]\"\n\u{1E}[2]\n", ["expected an array, found a string", "[2]"]),
        ("[0]\n\u{1E}[1]\n", ["[0]", "[1]"]),
    ])
    func `by record separators, and goes on behind a record that was cut short`(
        text: String,
        expected: [String]
    ) async throws {
        let bytes = Array(text.utf8)
        #expect(try await records(stream([bytes], Self.sequence)) == expected)
        #expect(try await records(stream(bytes.map { [$0] }, Self.sequence)) == expected)
        #expect(try await records(stream([bytes], "application/geo+json-seq")) == expected)
    }

    @Test(arguments: [
        "application/jsonl", "application/x-ndjson; charset=utf-8", "Application/JSON;stream=watch",
        "application/stream+json", "application/octet-stream", "text/plain", nil,
    ])
    func `trap 89: the label of the answer says how values are told apart`(type: String?) async throws {
        #expect(try await records(stream([Array("[1]\n[2]".utf8)], type)) == ["[1]", "[2]"])
    }

    @Test(arguments: ["text/event-stream", "image/png", "nonsense"])
    func `an answer that is no stream of JSON fails the call`(type: String) async throws {
        let error = await #expect(throws: TestError.self) { try await stream([], type) }
        let failure = try failure(error)
        guard case .contentType(let expected, received: type) = failure.reason else {
            throw Unexpected(failure)
        }
        #expect(expected == ["application/jsonl", "application/x-ndjson", "application/json-seq"])
    }

    @Test func `a wrong label counts when it is to`() async throws {
        await #expect(throws: TestError.self) {
            try await stream([], "text/plain") { $0.acceptsMislabelledJSON = false }
        }
    }

    @Test func `an error is thrown by the call, an answer of 204 is a stream of nothing`() async throws {
        let error = await #expect(throws: TestError.self) {
            try await stream([Array("[7]".utf8)], "application/json", status: 404)
        }
        guard case .response(let answer)? = error?.kind, case .numbers([7])? = answer.body else {
            throw Unexpected("\(String(describing: error))")
        }
        #expect(try await records(stream([], nil, status: 204)) == [])
    }

    @Test func `a record that does not fit is an error with its number and place, and others follow`()
        async throws
    {
        let text = "[1]\n\n[2,\"x\"]\n[3]\n"
        var iterator = try await stream([Array(text.utf8)], Self.lines).makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        var thrown: TestError?
        do throws(TestError) { _ = try await iterator.next() } catch { thrown = error }
        let failure = try failure(thrown)
        guard case .record(index: 1, let error) = failure.reason else { throw Unexpected(failure) }
        #expect(error.path == "$[1]")
        #expect(String(decoding: failure.rawBody, as: UTF8.self) == "[2,\"x\"]")
        #expect(
            failure.description
                == "answered 200 with a value at index 1 that does not fit: expected an integer, found a string at $[1] (line 1, column 4)"
        )
        #expect(try await iterator.next() == [3])
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test(arguments: [lines, sequence])
    func `a record that is too long ends the stream, what came before is handed out`(type: String)
        async throws
    {
        let long = "\u{1E}[1]\n\u{1E}[" + String(repeating: "1,", count: 100)
        let text = type == Self.lines ? long.filter { $0 != "\u{1E}" } : long
        var iterator = try await stream([Array(text.utf8)], type) { $0.maximumResponseBytes = 64 }
            .makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        var thrown: TestError?
        do throws(TestError) { _ = try await iterator.next() } catch { thrown = error }
        guard case .tooLong(limit: 64) = try failure(thrown).reason else {
            throw Unexpected("\(String(describing: thrown))")
        }
        #expect(try await iterator.next() == nil)
    }

    @Test func `a connection that breaks is an error behind what came`() async throws {
        let lost = TransportError(.connectionLost, "the connection ended")
        var iterator = try await stream([Array("[1]\n[2".utf8)], Self.lines, then: lost).makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        var thrown: TestError?
        do throws(TestError) { _ = try await iterator.next() } catch { thrown = error }
        guard case .transport(let error)? = thrown?.kind else {
            throw Unexpected("\(String(describing: thrown))")
        }
        #expect(error.reason == .connectionLost)
        #expect(thrown?.operationID == "follow")
        #expect(try await iterator.next() == nil)
    }

    @Test func `a cancelled task lets the connection go`() async throws {
        let stream = try await stream([Array("[1]\n[2]\n".utf8)], Self.lines)
        let task = Task { () -> String in
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(TestError) {
                for try await _ in stream { return "a value" }
                return "the end"
            } catch {
                if case .cancelled = error.kind { return "cancelled" }
                return "\(error)"
            }
        }
        #expect(await task.value == "cancelled")
    }

    @Test func `nothing is read before it is asked for`() async throws {
        let (body, probe) = Probe.body(of: ["[1]\n[2]\n", "[3]\n", "[4]\n"])
        let transport = FakeTransport { _, _ throws(TransportError) in
            (HTTPResponse(status: .ok, headerFields: [.contentType: Self.lines]), body)
        }
        let client = TestClient(url: "https://api.example.com", transport: transport)
        let request = OperationRequest("follow", method: "GET")
        let numbers: Numbers = try await client.core.jsonStream(request)
        var iterator = numbers.makeAsyncIterator()
        #expect(probe.count == 0)
        _ = try await iterator.next()
        _ = try await iterator.next()
        #expect(probe.count == 1)
        _ = try await iterator.next()
        #expect(probe.count == 2)
    }
}

/// Counts the chunks that were taken from a body.
private final class Probe: Sendable {
    private let taken = Mutex(0)

    var count: Int { taken.withLock { $0 } }

    static func body(of chunks: [String]) -> (HTTPBody, Probe) {
        let probe = Probe()
        return (HTTPBody(stream: Chunks(chunks: chunks, probe: probe)), probe)
    }

    private struct Chunks: AsyncSequence, AsyncIteratorProtocol, Sendable {
        var chunks: [String]
        let probe: Probe

        func makeAsyncIterator() -> Chunks { self }

        mutating func next() async throws -> [UInt8]? {
            guard !chunks.isEmpty else { return nil }
            probe.taken.withLock { $0 += 1 }
            return Array(chunks.removeFirst().utf8)
        }
    }
}
