import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Reading a stream of events` {
    @Test(arguments: [
        ("data: a\n\n", ["message||a"]), ("data:a\n\n", ["message||a"]), ("data:  a\n\n", ["message|| a"]),
        ("data: a\ndata:b\ndata\n\n", ["message||a\nb\n"]), ("data\n\n", ["message||"]),
        ("data:\r\n\r\n", ["message||"]),
        ("data\ndata\n\n", ["message||\n"]),
        ("event: tick\ndata: 1\n\ndata: 2\n\n", ["tick||1", "message||2"]),
        ("event: tick\nevent:tock\ndata: 1\n\n", ["tock||1"]), ("event:\ndata: 1\n\n", ["message||1"]),
        ("id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", ["message|7|a", "message|7|b", "message||c"]),
        ("id: 7\n\ndata: a\n\n", ["message|7|a"]),
        ("id: 7\ndata: a\n\nid: x\0y\ndata: b\n\n", ["message|7|a", "message|7|b"]),
        (": comment\n:\n\ndata: a\n: more\n\n", ["message||a"]),
        ("event: tick\n\ndata: a\n\n", ["message||a"]),
        ("data: a\r\rdata: b\r\n\r\ndata: c\n\n", ["message||a", "message||b", "message||c"]),
        ("data: a\r\n\ndata: b\n\r\n", ["message||a", "message||b"]), ("data: a", []), ("data: a\n", []),
        ("", []),
        ("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", ["message||a"]), ("\u{FEFF}\u{FEFF}data: b\n\n", []),
        ("Data: a\n data: b\ndata : c\nfoo: d\n\n", []), ("data: a:b\n\n", ["message||a:b"]),
        ("event: tick\r\ndata: a\r\ndata: b\r\n\r\n", ["tick||a\nb"]),
        ("data: a\rdata: b\r\r", ["message||a\nb"]),
        ("data: é😀\n\n", ["message||é😀"]), ("\n\n\n\ndata: a\n\n", ["message||a"]),
    ])
    func `by the lines of the standard, split anywhere`(text: String, expected: [String]) async throws {
        let bytes = Array(text.utf8)
        #expect(short(try await events(from: FakeTransport(.text(text))).all()) == expected)
        for place in bytes.indices {
            let transport = FakeTransport(.bytes([Array(bytes[..<place]), Array(bytes[place...])]))
            #expect(short(try await events(from: transport).all()) == expected, "split at \(place)")
        }
        let single = FakeTransport(.bytes(bytes.map { [$0] }))
        #expect(short(try await events(from: single).all()) == expected)
    }

    @Test func `replaces what is not UTF-8`() async throws {
        let transport = FakeTransport(.bytes([Array("data: a".utf8), [0xC3], Array("\n\n".utf8)]))
        #expect(short(try await events(from: transport).all()) == ["message||a\u{FFFD}"])
    }

    @Test(arguments: [
        ("250", Duration.milliseconds(250)), ("0", .zero), ("2s", nil), ("-1", nil), ("", nil), ("1.5", nil),
        ("٣", nil),
        ("99999999999999999999999", .milliseconds(1_000_000_000_000)),
    ])
    func `takes a wait only in digits`(text: String, retry: Duration?) async throws {
        let transport = FakeTransport(.text("retry: \(text)\ndata: a\n\ndata: b\n\n"))
        #expect(try await events(from: transport).all().map(\.retry) == [retry, nil])
    }

    @Test func `gives the data as values where it is some`() async throws {
        let transport = FakeTransport(.text("data: [1,\ndata: 2]\n\ndata\n\ndata: [1\n\ndata: {}\n\n"))
        let all = try await events([Int].self, from: transport).all()
        #expect(all.map(\.value) == [[1, 2], nil, nil, nil])
        #expect(all.map(\.text) == ["[1,\n2]", "", "[1", "{}"])
        #expect(all.map { $0.decodingFailure == nil } == [true, true, false, false])
        #expect(all.last?.decodingFailure?.message == "expected an array, found an object")
    }

    @Test func `gives text as it is`() async throws {
        let transport = FakeTransport(.text("data: \"a\"\n\ndata\n\n"))
        #expect(try await events(String.self, from: transport).all().map(\.value) == ["\"a\"", ""])
    }

    @Test(arguments: ["data: 0123456789\n\n", ": 012345678901234", "data: 01234\ndata: 56789\n\n"])
    func `stops at lines and events that are too long, after those before`(text: String) async throws {
        let transport = FakeTransport(.text("data: a\n\n" + text))
        var stream = try await events(from: transport, Waits().settings { $0.maximumEventBytes = 12 })
            .makeAsyncIterator()
        if !text.hasPrefix("data: 01234\n") {
            #expect(try await stream.next()?.text == "a")
            let error = await #expect(throws: TestError.self) { _ = try await stream.next() }
            guard case .transport(let reason)? = error?.kind else { throw Unexpected(error) }
            #expect(reason.detail == "a line or an event of the stream is longer than 12 bytes")
        } else {
            #expect(try await stream.next()?.text == "a")
            #expect(try await stream.next()?.text == "01234\n56789")
        }
    }

    @Test func `bounds the data of an event over its lines`() async throws {
        let transport = FakeTransport(.text(String(repeating: "data: 1\n", count: 7) + "\n"))
        let stream = try await events(from: transport, Waits().settings { $0.maximumEventBytes = 12 })
        await #expect(throws: TestError.self) { _ = try await stream.all() }
    }

    /// Quadratic work would take much longer than the limit.
    @Test(.timeLimit(.minutes(5))) func `takes time in proportion to the bytes`() async throws {
        let long = FakeTransport(
            .bytes(Array(repeating: Array("data: 0123456789\n".utf8), count: 200_000) + [[10]])
        )
        let all = try await events(String.self, from: long).all()
        #expect(all.first?.text.utf8.count == 2_199_999)
    }
}
