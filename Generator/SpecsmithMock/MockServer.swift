import MockAnswering

/// A server on this machine that answers as an OpenAPI document says, for tests.
///
/// ```swift
/// try await MockServer.run("openapi.yaml") { server in
///     let client = PetsClient(server: .init(url: server.url))
///     _ = try await client.pets.listPets()
///     #expect(server.exchanges.map(\.operationID) == ["listPets"])
/// }
/// ```
/// Requests that the document does not allow are refused, and answers are made from it: the same each time.
public struct MockServer: Sendable {
    /// Where it listens, such as `http://127.0.0.1:49152`.
    ///
    /// Operations are there, and below the base path of the document too.
    public let url: String
    private let log: ExchangeLog

    /// The exchanges since the start or since `forgetExchanges()`, in the order of their answers.
    ///
    /// Where there are more than `Options.exchangeLimit`, the last ones only.
    public var exchanges: [MockExchange] { log.all }

    /// Empties the list of exchanges.
    public func forgetExchanges() { log.removeAll() }

    /// Answers a request in place of the mock, or leaves it to it by nil.
    ///
    /// It is asked of requests to an operation that are in order and meet no fault, by several at a time, with the answer
    /// that the mock would give.
    public typealias Replies = @Sendable (MockExchange) async -> MockReply?

    /// Starts a server, and stops it when `body` has ended.
    ///
    /// - Parameters:
    ///   - specification: The path of an OpenAPI document.
    ///   - options: What it does beside answering.
    ///   - replies: Answers that a test gives in place of the mock.
    ///   - isolation: Where `body` runs: with the caller.
    ///   - body: Is handed the server when it listens.
    /// - Returns: What `body` returns.
    /// - Throws: A `MockServerError`, or what `body` throws.
    public static func run<Result>(
        _ specification: String,
        options: Options = Options(),
        replies: Replies? = nil,
        isolation: isolated (any Actor)? = #isolation,
        body: (MockServer) async throws -> Result
    ) async throws -> Result {
        try await run(
            MockSpecification(specification),
            options: options,
            replies: replies,
            isolation: isolation,
            body: body
        )
    }

    /// Starts a server for a document that was read before, and stops it when `body` has ended.
    ///
    /// - Parameters:
    ///   - specification: The document.
    ///   - options: What it does beside answering.
    ///   - replies: Answers that a test gives in place of the mock.
    ///   - isolation: Where `body` runs: with the caller.
    ///   - body: Is handed the server when it listens.
    /// - Returns: What `body` returns.
    /// - Throws: A `MockServerError`, or what `body` throws.
    public static func run<Result>(
        _ specification: MockSpecification,
        options: Options = Options(),
        replies: Replies? = nil,
        isolation: isolated (any Actor)? = #isolation,
        body: (MockServer) async throws -> Result
    ) async throws -> Result {
        let mockOptions = options.mockOptions
        if let error = specification.content.unknownScheme(in: mockOptions.credentials) { throw error }
        let log = ExchangeLog(limit: options.exchangeLimit)
        let listener = MockListener(
            specification.content.mock(mockOptions, base: options.fault),
            host: "127.0.0.1",
            port: options.port,
            stopsOnSignals: false,
            grace: .seconds(1),
            replies: replies,
            observe: { log.add($0) }
        )
        let running = Task { () async throws -> Void in try await listener.run() }
        guard let url = await listener.address() else {
            try await running.value
            throw MockServerError.cannotListen(
                host: "127.0.0.1",
                port: options.port,
                reason: "it has stopped"
            )
        }
        let result: Result
        do {
            result = try await body(MockServer(url: url, log: log))
        } catch {
            await listener.stop()
            _ = try? await running.value
            throw error
        }
        await listener.stop()
        _ = try? await running.value
        return result
    }
}
