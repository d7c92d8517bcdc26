import Diagnostics
import MockAnswering
import SDKConfiguration
import Testing

@Suite struct `Streams` {
    private func answering(_ type: String, _ media: String, items: Int = 3, end: String? = nil) throws
        -> Answering
    {
        let range = SourceRange(
            file: SourceFileID(index: 0),
            start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 1)
        )
        let streams = end.map { SDKConfiguration.EventStreamConfiguration(operation: "watch", endEvent: $0) }
        return try Answering(
            """
              /things:
                get:
                  operationId: watch
                  responses: {'200': {description: A, content: {\(type): \(media)}}}
            """,
            options: MockOptions(items: items, streamInterval: .milliseconds(20)),
            configuration: SDKConfiguration(streams: [streams].compactMap { $0.map { .init($0, at: range) } })
        )
    }

    private func chunks(_ answer: MockAnswer) throws -> [MockAnswer.Chunk] {
        guard case .chunks(let chunks) = answer.body else {
            throw NoStream()
        }
        return chunks
    }

    private struct NoStream: Error {}

    @Test func `events come one by one, and the last one as configured`() throws {
        let answer = try answering("text/event-stream", "{schema: {const: {a: 1}}}", end: "end").answer()
        #expect(answer.contentType == "text/event-stream")
        #expect(answer.field("Content-Length") == nil)
        #expect(answer.field("Cache-Control") == "no-cache")
        let chunks = try chunks(answer)
        #expect(
            chunks.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "id: 1\ndata: {\"a\":1}\n\n", "id: 2\ndata: {\"a\":1}\n\n", "id: 3\ndata: {\"a\":1}\n\n",
                "id: 4\nevent: end\ndata:\n\n",
            ]
        )
        #expect(chunks.map(\.delay) == [.zero] + Array(repeating: .milliseconds(20), count: 3))
    }

    @Test(arguments: [
        ("1", "id: 2\n"), ("3", "id: 4\nevent: end"), ("99", "id: 4\nevent: end"), ("x", "id: 1\n"),
    ])
    func `go on behind the event that the client has seen`(last: String, start: String) throws {
        let answering = try answering("text/event-stream", "{schema: {const: 1}}", end: "end")
        #expect(try answering.answer(fields: ["Last-Event-ID": last]).text.hasPrefix(start))
    }

    @Test func `an item that is an event gives the event its fields`() throws {
        let answer = try answering(
            "text/event-stream",
            """
            {itemSchema: {const: {event: tick, retry: 500, data: "one\\ntwo"}, properties: {data: {type: string}}}}
            """,
            items: 1
        ).answer()
        #expect(answer.text == "id: 1\nevent: tick\nretry: 500\ndata: one\ndata: two\n\n")
    }

    @Test func `lines and sequences have a value each`() throws {
        #expect(
            try answering("application/x-ndjson", "{itemSchema: {const: {a: 1}}}", items: 2).answer().text
                == "{\"a\":1}\n{\"a\":1}\n"
        )
        #expect(
            try answering("application/jsonl", "{schema: {type: array, items: {const: 1}}}", items: 2)
                .answer().text
                == "1\n1\n"
        )
        #expect(
            try answering("application/json-seq", "{itemSchema: {const: 2}}", items: 2).answer().text
                == "\u{1E}2\n\u{1E}2\n"
        )
    }

    @Test func `an example is what comes`() throws {
        let media = """
            {examples: {text: {serializedValue: "data: a\\n\\ndata: b\\n\\n"}, values: {dataValue: [1, {b: 2}]}}}
            """
        let answering = try answering("text/event-stream", media)
        #expect(
            try chunks(answering.answer(fields: ["Prefer": "example=text"])).map {
                String(decoding: $0.bytes, as: UTF8.self)
            } == ["data: a\n\n", "data: b\n\n"]
        )
        #expect(
            try answering.answer(fields: ["Prefer": "example=values"]).text
                == "id: 1\ndata: 1\n\nid: 2\ndata: {\"b\":2}\n\n"
        )
    }

    @Test func `a stream of none is empty`() throws {
        #expect(try answering("text/event-stream", "{schema: {const: 1}}", items: 0).answer().text == "")
    }
}
