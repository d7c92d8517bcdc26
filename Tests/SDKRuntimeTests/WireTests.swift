import HTTPTypes
import LoopbackServer
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `On the wire` {
    private func client(
        _ kind: TransportKind,
        _ server: LoopbackServer,
        _ configuration: ClientConfiguration = ClientConfiguration()
    ) -> TestClient {
        TestClient(url: server.url + "/base/", transport: kind.make(), configuration: configuration)
    }

    @Test(arguments: TransportKind.allCases)
    func `a GET has its line, its fields and no body`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            Answer.json(#"{"id":"42"}"#)
        } _: { server in
            let value = try await client(kind, server).jobs.getJob(jobId: "a/ü", details: true)
            #expect(value == (try JSON.decode(JSONValue.self, from: #"{"id":"42"}"#)))
            let request = try #require(server.requests.first)
            #expect(request.line == "GET /base/jobs/a%2F%C3%BC?details=true HTTP/1.1")
            #expect(request.values("accept") == ["application/json"])
            #expect(request.values("host") == ["127.0.0.1:\(server.port)"])
            #expect(request.values("content-type") == [])
            #expect(request.values("cookie") == [])
            #expect(request.body == [])
        }
    }

    @Test(arguments: TransportKind.allCases, ["POST", "PUT", "PATCH", "DELETE"])
    func `a JSON body goes with its type and its length`(kind: TransportKind, method: String) async throws {
        try await LoopbackServer.run { _ in
            Answer.plain(status: "204 No Content")
        } _: { server in
            var request = OperationRequest("test", method: method)
            request.appendPath("/x")
            request.body(json: ["a": "ü"])
            request.cookie("s", "1")
            request.cookie("t", "2")
            try await client(kind, server).core.void(request)
            let sent = try #require(server.requests.first)
            #expect(sent.line == "\(method) /base/x HTTP/1.1")
            #expect(sent.text == #"{"a":"ü"}"#)
            #expect(sent.values("content-type") == ["application/json"])
            #expect(sent.values("content-length") == ["10"])
            #expect(sent.values("cookie") == ["s=1; t=2"])
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `trap 96: a POST without a body has no Content-Type`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            Answer.plain(status: "204 No Content")
        } _: { server in
            var request = OperationRequest("test", method: "POST")
            request.appendPath("/x")
            try await client(kind, server).core.void(request)
            let sent = try #require(server.requests.first)
            #expect(sent.values("content-type") == [])
            #expect(sent.body == [])
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `trap 88: HEAD and 304 have no body`(kind: TransportKind) async throws {
        try await LoopbackServer.run { request in
            request.method == "HEAD"
                ? [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nETag: \"1\"\r\n\r\n")]
                : [.text("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n")]
        } _: { server in
            let client = client(kind, server)
            let head = try await client.withResponse {
                try await $0.core.void(OperationRequest("test", method: "HEAD"))
            }
            #expect(head.headers[.eTag] == "\"1\"")
            var request = OperationRequest("test", method: "GET")
            request.alsoSuccess = [.exact(304)]
            guard case .notModified = try await client.core.union(request, TestAnswer.self) else {
                throw Unexpected("another case")
            }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `an answer in chunks is put together`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            [Answer.chunkedHead, Answer.chunk("[1,"), Answer.chunk("2]"), Answer.lastChunk]
        } _: { server in
            let value = try await client(kind, server).jobs.getJob(jobId: "1")
            #expect(value == (try JSON.decode(JSONValue.self, from: "[1,2]")))
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a body that breaks off is a lost connection`(kind: TransportKind) async throws {
        try await LoopbackServer.run { request in
            request.target.hasSuffix("chunked")
                ? [Answer.chunkedHead, .text("5\r\n[1"), .close]
                : [
                    .text(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n[1,"
                    ), .close,
                ]
        } _: { server in
            for job in ["length", "chunked"] {
                let error = await #expect(throws: TestError.self) {
                    try await client(kind, server).jobs.getJob(jobId: job)
                }
                guard case .transport(let transport)? = error?.kind else { throw Unexpected(error) }
                #expect(transport.mayHaveReachedServer)
                #expect(
                    [.connectionLost, .other, .invalidResponse].contains(transport.reason),
                    "\(transport)"
                )
            }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a connection that closes without an answer, or speaks no HTTP, is a transport error`(
        kind: TransportKind
    ) async throws {
        try await LoopbackServer.run { request in
            request.target.hasSuffix("garbage") ? [.text("\u{1}\u{2} nonsense\r\n\r\n"), .close] : [.close]
        } _: { server in
            for job in ["closed", "garbage"] {
                var configuration = ClientConfiguration()
                configuration.timeout = .seconds(20)
                let error = await #expect(throws: TestError.self) {
                    try await client(kind, server, configuration).jobs.getJob(jobId: job)
                }
                guard let kind = error?.kind else { throw Unexpected(error) }
                switch kind {
                case .transport, .decoding: break
                default: throw Unexpected(error)
                }
            }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a port where nobody listens is known not to have seen the request`(kind: TransportKind) async throws
    {
        let error = try await LoopbackServer.withRefusingPort { url in
            await #expect(throws: TestError.self) {
                try await TestClient(url: url, transport: kind.make()).jobs.getJob(jobId: "1")
            }
        }
        guard case .transport(let transport)? = error?.kind else { throw Unexpected(error) }
        #expect(transport.reason == .cannotConnect)
        #expect(!transport.mayHaveReachedServer)
    }

    @Test(arguments: TransportKind.allCases)
    func `a call that takes too long ends with timeout`(kind: TransportKind) async throws {
        let gate = Gate()
        try await LoopbackServer.run { request in
            request.target.hasSuffix("body")
                ? [Answer.chunkedHead, Answer.chunk("[1"), .wait(gate)] : [.wait(gate)]
        } _: { server in
            for job in ["head", "body"] {
                var configuration = ClientConfiguration()
                configuration.timeout = .milliseconds(200)
                let error = await #expect(throws: TestError.self) {
                    try await client(kind, server, configuration).jobs.getJob(jobId: job)
                }
                guard case .timeout? = error?.kind else { throw Unexpected(error) }
            }
            gate.open()
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `nothing for too long is an idle timeout`(kind: TransportKind) async throws {
        let gate = Gate()
        try await LoopbackServer.run { _ in
            [.wait(gate)]
        } _: { server in
            let transport = kind.make(idleTimeout: .seconds(1))
            let error = await #expect(throws: TestError.self) {
                try await TestClient(url: server.url, transport: transport).jobs.getJob(jobId: "1")
            }
            gate.open()
            guard case .transport(let transport)? = error?.kind else { throw Unexpected(error) }
            #expect(transport.reason == .idleTimeout)
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `cancelling the task ends the call`(kind: TransportKind) async throws {
        let gate = Gate()
        try await LoopbackServer.run { request in
            request.target.hasSuffix("body")
                ? [Answer.chunkedHead, Answer.chunk("[1"), .wait(gate)] : [.wait(gate)]
        } _: { server in
            for (index, job) in ["head", "body"].enumerated() {
                let client = client(kind, server)
                let task = Task { try await client.jobs.getJob(jobId: job) }
                await server.waitForRequests(index + 1)
                task.cancel()
                let error = await #expect(throws: TestError.self) { try await task.value }
                guard case .cancelled? = error?.kind else { throw Unexpected(error) }
            }
            gate.open()
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a call in a cancelled task sends nothing that is answered`(kind: TransportKind) async throws {
        try await LoopbackServer.run { _ in
            Answer.json("1")
        } _: { server in
            let client = client(kind, server)
            let gate = Gate()
            let task = Task {
                await gate.wait()
                return try await client.jobs.getJob(jobId: "1")
            }
            task.cancel()
            gate.open()
            let error = await #expect(throws: TestError.self) { try await task.value }
            guard case .cancelled? = error?.kind else { throw Unexpected(error) }
        }
    }

    @Test(arguments: TransportKind.allCases)
    func `a hundred calls at once each get their own answer`(kind: TransportKind) async throws {
        try await LoopbackServer.run {
            Answer.json("\"\($0.target)\"")
        } _: { server in
            let client = client(kind, server)
            try await withThrowingTaskGroup(of: (Int, JSONValue).self) { group in
                for index in 0..<100 {
                    group.addTask { (index, try await client.jobs.getJob(jobId: "\(index)")) }
                }
                for try await (index, value) in group {
                    #expect(value == .string("/base/jobs/\(index)"))
                }
            }
        }
    }
}
