import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

@Suite struct `Opening a stream of events` {
    @Test func `asks for events, behind the last one known`() async throws {
        let transport = FakeTransport(.text("data: a\n\n"))
        let stream = try await events(from: transport, Waits().settings { $0.lastEventID = "é7" })
        #expect(transport.sent.first?.request.headerFields[.accept] == "text/event-stream")
        #expect(transport.lastEventIDs == ["é7"])
        #expect(short(try await stream.all()) == ["message|é7|a"])
        #expect(transport.sent.count == 1)
    }

    @Test func `throws the errors of the call`() async throws {
        let error = await #expect(throws: TestError.self) {
            try await events(from: FakeTransport(.status(403, contentType: "application/json")))
        }
        guard case .response(let answer)? = error?.kind, case .message("down")? = answer.body else {
            throw Unexpected(error)
        }
    }

    @Test(arguments: [("application/json", "application/json"), (nil, nil)])
    func `throws for another kind of answer`(contentType: String?, received: String?) async throws {
        let error = await #expect(throws: TestError.self) {
            try await events(from: FakeTransport(.status(200, contentType: contentType)))
        }
        guard case .decoding(let failure)? = error?.kind,
            case .contentType(expected: ["text/event-stream"], received: received) = failure.reason
        else { throw Unexpected(error) }
    }

    @Test func `throws for another status of success`() async throws {
        let error = await #expect(throws: TestError.self) {
            try await events(from: FakeTransport(.status(202, contentType: "text/event-stream")))
        }
        guard case .response(let answer)? = error?.kind else { throw Unexpected(error) }
        #expect(answer.status.code == 202)
    }

    @Test func `gives no events for 204`() async throws {
        let transport = FakeTransport(.status(204, contentType: nil))
        #expect(try await events(from: transport, end: "end").all().isEmpty)
        #expect(transport.sent.count == 1)
    }

    @Test func `is not bound by the timeout of calls`() async throws {
        let late = AsyncThrowingStream<[UInt8], any Error> { continuation in
            Task {
                try await Task.sleep(for: .milliseconds(4200))
                continuation.yield(Array("data: late\n\n".utf8))
                continuation.finish()
            }
        }
        let transport = FakeTransport { _, _ throws(TransportError) in
            let fields: HTTPFields = [.contentType: "text/event-stream"]
            return (HTTPResponse(status: .ok, headerFields: fields), HTTPBody(stream: late))
        }
        let configuration = ClientConfiguration(timeout: .seconds(4))
        let stream = try await events(from: transport, configuration: configuration)
        #expect(short(try await stream.all()) == ["message||late"])
    }

    @MainActor @Test func `is read by hand from any actor`() async throws {
        var stream = try await events(from: FakeTransport(.text("data: a\n\n"))).makeAsyncIterator()
        #expect(try await stream.next()?.text == "a")
        for try await event in try await events(from: FakeTransport(.text("data: b\n\n"))) {
            #expect(event.text == "b")
        }
    }

    @Test func `gives each further reader a stream of its own`() async throws {
        let transport = FakeTransport(.text("id: 1\ndata: a\n\n"))
        let stream = try await events(from: transport)
        #expect(try await stream.all().count == 1)
        #expect(try await stream.all().count == 1)
        #expect(transport.lastEventIDs == [nil, nil])
    }
}

@Suite struct `Opening a stream of events again` {
    @Test func `goes on behind the last whole event`() async throws {
        let transport = FakeTransport(
            .broken("id: 1\ndata: a\n\nid: 2\ndata: b\n\nid: 3\ndata: lost\n"),
            .broken("data: c\n\n"),
            .text("id\ndata: d\n\n")
        )
        let waits = Waits()
        let all = try await events(from: transport, waits.settings()).all()
        #expect(short(all) == ["message|1|a", "message|2|b", "message|2|c", "message||d"])
        #expect(transport.lastEventIDs == [nil, "2", "2"])
        #expect(waits.durations == [.seconds(1), .seconds(1)])
    }

    @Test func `waits as long as the server says, then longer each time, then fails`() async throws {
        let transport = FakeTransport(.broken("retry: 100\ndata: a\n\n"), .refused)
        let waits = Waits()
        let settings = waits.settings {
            $0.maximumReconnects = 4
            $0.maximumWait = .milliseconds(350)
        }
        var stream = try await events(from: transport, settings).makeAsyncIterator()
        #expect(try await stream.next()?.text == "a")
        let error = await #expect(throws: TestError.self) { _ = try await stream.next() }
        guard case .transport(let reason)? = error?.kind else { throw Unexpected(error) }
        #expect(reason.reason == .cannotConnect)
        #expect(
            waits.durations == [
                .milliseconds(100), .milliseconds(200), .milliseconds(350), .milliseconds(350),
            ]
        )
    }

    @Test func `spreads its waits over their upper half`() async throws {
        let waits = Waits()
        let settings = waits.settings {
            $0.jitter = { 0 }
            $0.maximumReconnects = 3
        }
        let stream = try await events(from: FakeTransport(.broken("")), settings)
        await #expect(throws: TestError.self) { _ = try await stream.all() }
        #expect(waits.durations == [.milliseconds(500), .seconds(1), .seconds(2)])
    }

    @Test func `counts attempts anew after each event`() async throws {
        let transport = FakeTransport(
            .broken("data: a\n\n"),
            .refused,
            .broken("data: b\n\n"),
            .refused,
            .text("data: c\n\n")
        )
        let settings = Waits().settings { $0.maximumReconnects = 2 }
        #expect(try await events(from: transport, settings).all().map(\.text) == ["a", "b", "c"])
    }

    @Test func `can be asked for after an error`() async throws {
        let transport = FakeTransport(.broken("id: 1\ndata: a\n\n"), .text("data: b\n\n"))
        let settings = Waits().settings { $0.reconnects = false }
        var stream = try await events(from: transport, settings).makeAsyncIterator()
        #expect(try await stream.next()?.text == "a")
        await #expect(throws: TestError.self) { _ = try await stream.next() }
        #expect(try await stream.next()?.text == "b")
        #expect(stream.lastEventID == "1")
        #expect(try await stream.next() == nil)
        #expect(try await stream.next() == nil)
        #expect(transport.lastEventIDs == [nil, "1"])
    }

    @Test func `is not done for a request that changes something`() async throws {
        let transport = FakeTransport(.broken("data: a\n\n"))
        let stream = try await events(from: transport, method: "POST")
        await #expect(throws: TestError.self) { _ = try await stream.all() }
        #expect(transport.sent.count == 1)
    }

    @Test func `ends with an answer of 204`() async throws {
        let transport = FakeTransport(.broken("data: a\n\n"), .status(204, contentType: nil))
        #expect(try await events(from: transport, end: "end").all().count == 1)
    }

    @Test func `fails with an answer that is an error`() async throws {
        let transport = FakeTransport(.broken("data: a\n\n"), .status(410, contentType: nil))
        let stream = try await events(from: transport)
        let error = await #expect(throws: TestError.self) { _ = try await stream.all() }
        guard case .response(let answer)? = error?.kind else { throw Unexpected(error) }
        #expect(answer.status.code == 410)
        #expect(transport.sent.count == 2)
    }

    @Test func `leaves out an identifier that no header can hold`() async throws {
        let transport = FakeTransport(.broken("id: a\u{1}b\ndata: a\n\n"), .text(""))
        #expect(try await events(from: transport).all().count == 1)
        #expect(transport.lastEventIDs == [nil, nil])
    }

    @Test func `tells each attempt`() async throws {
        let told = Mutex<[String]>([])
        let settings = Waits().settings {
            $0.willReconnect = { attempt in
                told.withLock { $0.append("\(attempt.attempt) \(attempt.wait) \(attempt.lastEventID)") }
            }
        }
        let transport = FakeTransport(.broken("id: 9\ndata: a\n\n"), .refused, .text(""))
        _ = try await events(from: transport, settings).all()
        #expect(told.withLock { $0 } == ["1 1.0 seconds 9", "2 2.0 seconds 9"])
    }
}

@Suite struct `The end of a stream of events` {
    @Test func `is its last event, which is handed out`() async throws {
        let transport = FakeTransport(.broken("data: a\n\nevent: end\ndata: bye\n\ndata: never\n\n"))
        #expect(short(try await events(from: transport, end: "end").all()) == ["message||a", "end||bye"])
        #expect(transport.sent.count == 1)
    }

    @Test func `may be an event without data, which is not handed out`() async throws {
        let transport = FakeTransport(.broken("data: a\n\nevent: end\n\ndata: never\n\n"))
        #expect(short(try await events(from: transport, end: "end").all()) == ["message||a"])
        #expect(transport.sent.count == 1)
    }

    @Test func `is not the end of an answer where there is such an event`() async throws {
        let transport = FakeTransport(.text("id: 1\ndata: a\n\n"), .text("event: end\ndata\n\n"))
        #expect(short(try await events(from: transport, end: "end").all()) == ["message|1|a", "end|1|"])
        #expect(transport.lastEventIDs == [nil, "1"])
    }

    @Test func `is missed where the answer ends again and again`() async throws {
        let settings = Waits().settings { $0.maximumReconnects = 2 }
        let stream = try await events(from: FakeTransport(.text("")), end: "end", settings)
        let error = await #expect(throws: TestError.self) { _ = try await stream.all() }
        guard case .transport(let reason)? = error?.kind else { throw Unexpected(error) }
        #expect(reason.detail == "the stream of events ended before its event 'end'")
    }

    @Test(arguments: [true, false])
    func `comes at once when the task is cancelled`(isWaiting: Bool) async throws {
        let (signals, signal) = AsyncStream.makeStream(of: String.self)
        let body = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.onTermination = { _ in signal.yield("let go") }
            continuation.yield(Array("data: a\n\n".utf8))
            if isWaiting { continuation.finish(throwing: TransportError(.connectionLost, "it ended")) }
        }
        let transport = FakeTransport { _, _ throws(TransportError) in
            let fields: HTTPFields = [.contentType: "text/event-stream"]
            return (HTTPResponse(status: .ok, headerFields: fields), HTTPBody(stream: body))
        }
        var settings = Events()
        settings.initialWait = .seconds(10_000)
        settings.maximumWait = .seconds(10_000)
        settings.willReconnect = { _ in signal.yield("waits") }
        let task = Task { [settings] in
            for try await _ in try await events(from: transport, end: "end", settings) {
                signal.yield("event")
            }
        }
        let expected: Set<String> = isWaiting ? ["event", "let go", "waits"] : ["event"]
        var seen: Set<String> = []
        for await signal in signals {
            seen.insert(signal)
            if seen == expected { break }
        }
        task.cancel()
        let error = await #expect(throws: TestError.self) { try await task.value }
        guard case .cancelled? = error?.kind else { throw Unexpected(error) }
        if !isWaiting { #expect(await signals.first { _ in true } == "let go") }
        #expect(transport.sent.count == 1)
    }
}

@Suite struct `Credentials of a stream of events` {
    @Test func `are asked for each time it is opened`() async throws {
        let counter = Mutex(0)
        let token = CredentialEntry.bearer(scheme: "a") {
            counter.withLock {
                $0 += 1
                return "token-\($0)"
            }
        }
        let transport = FakeTransport(.broken("data: a\n\n"), .text("data: b\n\n"))
        let client = TestClient(url: "https://api.example.com", credentials: [token], transport: transport)
        var request = OperationRequest("follow", method: "GET")
        request.appendPath("/events")
        request.security = SecurityRequirement([[.init("a")]])
        let stream = try await client.core.events(request, JSONValue.self, settings: Waits().settings())
        #expect(try await stream.all().count == 2)
        let sent = transport.sent.map { $0.request.headerFields[.authorization] }
        #expect(sent == ["Bearer token-1", "Bearer token-2"])
    }
}
