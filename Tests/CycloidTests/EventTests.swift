import Cycloid
import LoopbackServer
import SDKRuntime
import SpecsmithMock
import Testing

/// Streams are scripted to the byte, as they are cut within an event and within a character; a mock sends whole events.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `Events of a build` {
    private static let head = LoopbackServer.Step.text(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    private static let settings = {
        var settings = EventStreamSettings()
        settings.initialWait = .milliseconds(1)
        return settings
    }()

    private static func chunk(_ bytes: some Collection<UInt8>) -> LoopbackServer.Step {
        .bytes(Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8))
    }

    private func events(
        _ client: CycloidClient
    ) async throws -> [ServerSentEvent<BuildEvent>] {
        let stream = try await client.componentPipelinesJobsBuilds.getBuildEvents(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            buildId: "4711",
            settings: Self.settings
        )
        var events: [ServerSentEvent<BuildEvent>] = []
        for try await event in stream { events.append(event) }
        return events
    }

    @Test func `a cut connection is made again behind the last event`() async throws {
        let answers = AnswerQueue([
            [
                Self.head, Self.chunk(Array("id: 41\nevent: event\ndata: {\"event\":\"log\"}\n\n".utf8)),
                Self.chunk(Array("id: 42\ndata: {\"eve".utf8)), .close,
            ],
            [
                Self.head, Self.chunk(Array("id: 42\nevent: event\ndata: {\"event\":\"status\"}\n\n".utf8)),
                Self.chunk(Array("id: 43\nevent: end\ndata\n\n".utf8)), Answer.lastChunk,
            ],
        ])
        try await LoopbackServer.run { _ in
            answers.next() ?? Answer.plain(status: "400 Nothing Left")
        } _: { server in
            let events = try await events(Client.of(server.url))
            #expect(events.map(\.lastEventID) == ["41", "42", "43"])
            #expect(events.map(\.type) == ["event", "event", "end"])
            #expect(events.map(\.value?.event) == ["log", "status", nil])
            #expect(server.requests.map { $0.value("Last-Event-ID") } == [nil, "41"])
            for request in server.requests {
                #expect(request.query == "api_key=key%2Fwith%2Bsigns%3D1")
                #expect(request.value("Authorization") == nil)
                #expect(request.value("Accept") == "text/event-stream")
            }
        }
    }

    @Test func `trap 92: lines of data, comments, CRLF and a character in two pieces`() async throws {
        let text = ": hello\r\nretry: 5\r\nid: 1\r\nevent: event\r\ndata: {\"event\":\r\ndata: \"ü\"}\r\n\r\n"
        let bytes = Array("\(text)data: [1\n\nid: 2\nevent: end\ndata:\n\n".utf8)
        let cut = try #require(bytes.firstIndex(of: 0xC3)) + 1
        let answers = AnswerQueue([
            [Self.head, Self.chunk(bytes[..<cut]), Self.chunk(bytes[cut...]), Answer.lastChunk]
        ])
        try await LoopbackServer.run { _ in
            answers.next() ?? Answer.plain(status: "400 Nothing Left")
        } _: { server in
            let events = try await events(Client.of(server.url))
            #expect(events.map(\.type) == ["event", "message", "end"])
            #expect(events.first?.text == "{\"event\":\n\"ü\"}")
            #expect(events.first?.value?.event == "ü")
            #expect(events.first?.retry == .milliseconds(5))
            // What is no JSON is handed out as it is, and the stream goes on.
            #expect(events.map { $0.decodingFailure != nil } == [false, true, false])
            #expect(server.requests.count == 1)
        }
    }

    @Test func `an error is thrown before the first event`() async throws {
        let answer = MockReply.json(#"{"errors":[{"code":"Forbidden","message":"no"}]}"#, status: 403)
        try await Service.run(answering: answer) { server in
            let error = await #expect(throws: CycloidError.self) {
                _ = try await events(Client.of(server.url))
            }
            guard case .response(let response)? = error?.kind else { throw try #require(error) }
            #expect(response.status == .forbidden)
            guard case .errorPayload? = response.body else { throw try #require(error) }
            #expect(server.exchanges.count == 1)
        }
    }
}
