import LoopbackServer
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Streaming` {
    private static func download() -> OperationRequest {
        var request = OperationRequest("download", method: "GET")
        request.appendPath("/file")
        return request
    }

    @Test(arguments: TransportKind.allCases)
    func `a download hands on each chunk before the next one is sent`(kind: TransportKind) async throws {
        let (one, two) = (Gate(), Gate())
        try await LoopbackServer.run { _ in
            [
                Answer.chunkedHead, Answer.chunk("one"), .wait(one), Answer.chunk("two"), .wait(two),
                Answer.lastChunk,
            ]
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let body = try await client.core.bytes(Self.download())
            var chunks: [String] = []
            for try await chunk in body {
                chunks.append(String(decoding: chunk, as: UTF8.self))
                if chunks.joined() == "one" { one.open() }
                if chunks.joined() == "onetwo" { two.open() }
            }
            #expect(chunks.joined() == "onetwo")
            await #expect(throws: HTTPBody.AlreadyRead.self) { try await body.collect(upTo: 10) }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a download may take longer than the timeout of the call`(kind: TransportKind) async throws {
        let gate = Gate()
        try await LoopbackServer.run { _ in
            [Answer.chunkedHead, Answer.chunk("a"), .wait(gate), Answer.chunk("b"), Answer.lastChunk]
        } _: { server in
            var configuration = ClientConfiguration()
            configuration.timeout = .seconds(9)
            let client = TestClient(url: server.url, transport: kind.make(), configuration: configuration)
            let body = try await client.core.bytes(Self.download())
            try await Task.sleep(for: .milliseconds(9100))
            gate.open()
            #expect(try await body.collect(upTo: 10) == Array("ab".utf8))
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a download that breaks off throws from the stream`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            [Answer.chunkedHead, Answer.chunk("a"), .close]
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let body = try await client.core.bytes(Self.download())
            await #expect(throws: TransportError.self) { try await body.collect(upTo: 10) }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `cancelling while reading a download throws`(kind: TransportKind) async throws {
        let gate = Gate()
        try await LoopbackServer.run { _ in
            [Answer.chunkedHead, Answer.chunk("a"), .wait(gate)]
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let body = try await client.core.bytes(Self.download())
            let first = Gate()
            let task = Task {
                for try await _ in body { first.open() }
            }
            await first.wait()
            task.cancel()
            let error = await #expect(throws: TransportError.self) { try await task.value }
            #expect(error?.reason == .cancelled)
            gate.open()
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a download of megabytes arrives whole`(kind: TransportKind) async throws {
        let block = String(repeating: "0123456789abcdef", count: 1 << 14)
        let steps =
            [Answer.chunkedHead] + Array(repeating: Answer.chunk(block), count: 32) + [Answer.lastChunk]
        try await LoopbackServer.run { _ in
            steps
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let bytes = try await client.core.bytes(Self.download()).collect(upTo: 1 << 30)
            #expect(bytes.count == 32 * block.utf8.count)
            #expect(bytes.suffix(block.utf8.count).elementsEqual(block.utf8))
        }
    }

    private static func upload(_ body: HTTPBody) -> OperationRequest {
        var request = OperationRequest("upload", method: "PUT")
        request.appendPath("/file")
        request.body(bytes: body)
        return request
    }

    private static func chunks(_ count: Int) -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            for index in 0..<count { continuation.yield(Array("chunk \(index);".utf8)) }
            continuation.finish()
        }
    }

    @Test(arguments: TransportKind.allCases, [true, false])
    func `an upload from a sequence arrives whole`(kind: TransportKind, knowsLength: Bool) async throws {
        let expected = (0..<1000).map { "chunk \($0);" }.joined()
        try await LoopbackServer.run { _ in
            Answer.plain(status: "201 Created")
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let length = knowsLength ? Int64(expected.utf8.count) : nil
            try await client.core.void(Self.upload(HTTPBody(stream: Self.chunks(1000), length: length)))
            let sent = try #require(server.requests.first)
            #expect(sent.text == expected)
            #expect(sent.values("content-type") == ["application/octet-stream"])
            if knowsLength { #expect(sent.values("content-length") == ["\(expected.utf8.count)"]) }
        }
    }

    #if AsyncHTTPClient
        @Test func `an upload through AsyncHTTPClient waits for the network`() async throws {
            let chunksRead = Mutex(0)
            let chunk = [UInt8](repeating: 7, count: 1 << 14)
            let endless = AsyncStream<[UInt8]>(unfolding: {
                chunksRead.withLock { $0 += 1 }
                return chunk
            })
            let gate = Gate()
            try await LoopbackServer.run(readingAfter: gate) { _ in
                Answer.plain()
            } _: { server in
                let client = TestClient(url: server.url, transport: TransportKind.asyncHTTPClient.make())
                let upload = Task { try await client.core.void(Self.upload(HTTPBody(stream: endless))) }
                // Nobody reads: what has left by now lies in buffers. Without a brake it would be gigabytes.
                try await Task.sleep(for: .milliseconds(500))
                #expect(chunksRead.withLock { $0 } < 1 << 15)
                upload.cancel()
                let error = await #expect(throws: TestError.self) { try await upload.value }
                guard case .cancelled? = error?.kind else { throw Unexpected(error) }
                gate.open()
            }
        }
    #endif

    @Test(arguments: TransportKind.allCases)
    func `an upload whose sequence throws fails`(kind: TransportKind) async throws {
        struct Broken: Error {}
        let broken = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.yield([1])
            continuation.finish(throwing: Broken())
        }
        try await LoopbackServer.run { _ in
            Answer.plain(status: "201 Created")
        } _: { server in
            let client = TestClient(url: server.url, transport: kind.make())
            let error = await #expect(throws: TestError.self) {
                try await client.core.void(Self.upload(HTTPBody(stream: broken)))
            }
            guard case .transport(let transport)? = error?.kind else { throw Unexpected(error) }
            #expect(transport.reason == .requestBody)
            #expect(server.requests.isEmpty)
        }
    }

    @Test(arguments: TransportKind.allCases, ["GET", "DELETE"])
    func `methods that seldom have a body can have one, but for GET of URLSession`(
        kind: TransportKind,
        method: String
    ) async throws {
        try await LoopbackServer.run { _ in
            Answer.plain()
        } _: { server in
            var request = OperationRequest("search", method: method)
            request.body(json: ["name": "x"])
            let client = TestClient(url: server.url, transport: kind.make())
            if kind == .urlSession, method == "GET" {
                let search = request
                await #expect(throws: TestError.self) { try await client.core.void(search) }
                #expect(server.requests.isEmpty)
                return
            }
            try await client.core.void(request)
            let sent = try #require(server.requests.first)
            #expect(sent.method == method)
            #expect(sent.text == #"{"name":"x"}"#)
            #expect(sent.value("content-type") == "application/json")
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a form with a streamed file arrives whole`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            Answer.plain(status: "201 Created")
        } _: { server in
            var form = MultipartForm()
            form.value("note", "n")
            let file = FilePart(HTTPBody(stream: Self.chunks(2)), fileName: "a.txt")
            form.file("file", file, contentType: "text/plain")
            var request = OperationRequest("upload", method: "POST")
            request.body(multipart: form)
            try await TestClient(url: server.url, transport: kind.make()).core.void(request)
            let sent = try #require(server.requests.first)
            let type = try #require(sent.value("content-type"))
            let boundary = type.dropFirst("multipart/form-data; boundary=".count)
            let expected = [
                "--\(boundary)", #"Content-Disposition: form-data; name="note""#, "", "n",
                "--\(boundary)", #"Content-Disposition: form-data; name="file"; filename="a.txt""#,
                "Content-Type: text/plain", "", "chunk 0;chunk 1;", "--\(boundary)--", "",
            ]
            #expect(sent.text == expected.joined(separator: "\r\n"))
        }
    }

    @Test func `a body says what it can and keeps to limits`() async throws {
        let bytes = HTTPBody("abc")
        #expect(bytes.length == 3)
        #expect(bytes.reading == .anyNumberOfTimes)
        #expect(try await bytes.collect(upTo: 3) == Array("abc".utf8))
        #expect(try await bytes.collect(upTo: 3) == Array("abc".utf8))
        await #expect(throws: HTTPBody.TooLong.self) { try await bytes.collect(upTo: 2) }
        let stream = HTTPBody(stream: Self.chunks(2))
        await #expect(throws: HTTPBody.TooLong.self) { try await stream.collect(upTo: 15) }
        let endless = AsyncStream<[UInt8]>(unfolding: { [0] })
        await #expect(throws: HTTPBody.TooLong.self) {
            try await HTTPBody(stream: endless).collect(upTo: 1000)
        }
    }
}
