import Dispatch
import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

@Suite struct `A client` {
    @Test @MainActor func `withResponse works where the caller is, and throws the call's own error`()
        async throws
    {
        let transport = FakeTransport { sent, _ throws(TransportError) in
            let isGood = sent.url.hasSuffix("1")
            return (HTTPResponse(status: isGood ? .accepted : .notFound), HTTPBody("[7]"))
        }
        let client = TestClient(url: "https://api.example.com", transport: transport)
        var local = 0
        let response = try await client.jobs.withResponse { jobs in
            local += 1
            return try await jobs.getJob(jobId: "1")
        }
        #expect(local == 1)
        #expect(response.status == .accepted)
        #expect(response.value == [7])
        do {
            _ = try await client.jobs.withResponse { try await $0.getJob(jobId: "2") }
            Issue.record("no error")
        } catch {
            guard case .response(let response) = error.kind, case .numbers([7])? = response.body else {
                throw Unexpected(error)
            }
        }
    }

    @Test func `withResponse needs a call`() async throws {
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport())
        let error = await #expect(throws: TestError.self) { try await client.withResponse { _ in 1 } }
        guard case .invalidInput(let input)? = error?.kind else { throw Unexpected(error) }
        #expect(input.reason == "the closure of withResponse made no call on the client it is given")
    }

    @Test func `configured leaves the original as it was`() {
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport())
        let slow = client.jobs.configured { $0.timeout = .seconds(120) }
        #expect(slow.core.configuration.timeout == .seconds(120))
        #expect(client.core.configuration.timeout == .seconds(60))
    }

    struct Note: Interceptor {
        let name: String
        let log: Log

        func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws -> IncomingResponse {
            log.add("> \(name)")
            let response = try await next(request)
            log.add("< \(name) \(response.head.status.code)")
            return response
        }
    }

    final class Log: Sendable {
        private let all = Mutex<[String]>([])
        var lines: [String] { all.withLock { $0 } }
        func add(_ line: String) { all.withLock { $0.append(line) } }
    }

    @Test func `interceptors wrap one another, the first one outermost, and see errors too`() async throws {
        let log = Log()
        var configuration = ClientConfiguration()
        configuration.interceptors = [Note(name: "a", log: log), Note(name: "b", log: log)]
        let client = TestClient(
            url: "https://api.example.com",
            transport: FakeTransport(503, ""),
            configuration: configuration
        )
        await #expect(throws: TestError.self) { try await client.jobs.getJob(jobId: "1") }
        #expect(log.lines == ["> a", "> b", "< b 503", "< a 503"])
    }

    @Test func `an interceptor may answer itself, or throw its own error`() async throws {
        struct Canned: Interceptor {
            struct Broken: Error, CustomStringConvertible { let description = "broken" }
            let fails: Bool

            func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws
                -> IncomingResponse
            {
                if fails { throw Broken() }
                return IncomingResponse(head: HTTPResponse(status: .ok), body: HTTPBody("5"))
            }
        }
        let transport = FakeTransport()
        let client = TestClient(url: "https://api.example.com", transport: transport)
        let canned = client.configured { $0.interceptors = [Canned(fails: false)] }
        #expect(try await canned.jobs.getJob(jobId: "1") == 5)
        let broken = client.configured { $0.interceptors = [Canned(fails: true)] }
        let error = await #expect(throws: TestError.self) { try await broken.jobs.getJob(jobId: "1") }
        guard case .transport(let inner)? = error?.kind else { throw Unexpected(error) }
        #expect(inner.reason == .other)
        #expect(inner.detail == "broken")
        #expect(transport.sent.isEmpty)
    }

    @Test func `media types are compared without case and parameters`() throws {
        let type = try #require(MediaType(" Application/Vnd.X+JSON ; Charset=\"UTF-8\""))
        #expect(type.essence == "application/vnd.x+json")
        #expect(type.charset == "utf-8")
        #expect(type.isJSON)
        #expect(
            type.matches("application/*") && type.matches("*/*")
                && type.matches("application/vnd.x+json; v=1")
        )
        #expect(!type.matches("application/json") && !type.matches("text/*"))
        #expect(
            MediaType("json") == nil && MediaType("a/") == nil && MediaType("/b") == nil
                && MediaType("a/b/c") == nil
        )
    }
}

@Suite struct `Completion handlers` {
    @Test func `a call uses the settings of the moment it starts and hands over value or error`() async throws
    {
        let settings = CompletionHandlerSettings(basePath: "https://api.example.com")
        settings.responseQueue = nil
        settings.accessToken = "t"
        settings.customHeaders = ["X-A": "1", "bad name": "2", "X-B": "a\r\nb"]
        let text: String = await withCheckedContinuation { continuation in
            settings.perform { (value: String?, error: (any Error)?) in
                continuation.resume(returning: "\(value ?? "nil") \(error == nil)")
            } _: { settings in
                "\(settings.basePath) \(settings.accessToken ?? "") \(settings.configuration.headers)"
            }
        }
        #expect(text.hasPrefix("https://api.example.com t "))
        #expect(text.contains("X-A") && !text.contains("bad name") && !text.contains("X-B"))
        struct Broken: Error {}
        let isBroken: Bool = await withCheckedContinuation { continuation in
            settings.perform { (value: Int?, error: (any Error)?) in
                continuation.resume(returning: value == nil && error is Broken)
            } _: { _ in
                throw Broken()
            }
        }
        #expect(isBroken)
    }

    @Test func `handlers are called on the queue, and a call can be cancelled`() async throws {
        let settings = CompletionHandlerSettings(basePath: "https://api.example.com")
        #expect(settings.responseQueue?.label == DispatchQueue.main.label)
        let queue = DispatchQueue(label: "handlers")
        let key = DispatchSpecificKey<Bool>()
        queue.setSpecific(key: key, value: true)
        settings.responseQueue = queue
        let isRight: Bool = await withCheckedContinuation { continuation in
            let task = settings.perform { (value: Int?, error: (any Error)?) in
                let isOnQueue = DispatchQueue.getSpecific(key: key) == true
                continuation.resume(returning: isOnQueue && error is CancellationError)
            } _: { _ in
                while true { try await Task.sleep(for: .seconds(60)) }
            }
            task.cancel()
        }
        #expect(isRight)
    }
}
