import Cycloid
import LoopbackServer
import SDKRuntime
import Testing

/// One server for all tests of a suite; it answers with the fixture of the operation that a field names.
///
/// No mock: requests and answers are those of the fixtures to the byte, as these know nothing of the specification that a
/// mock would answer by.
struct SharedServer: SuiteTrait, TestScoping {
    @TaskLocal static var current: LoopbackServer?

    /// The field that names the operation; requests are told apart by it.
    static let field = "X-Operation"

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        try await LoopbackServer.run { request in
            guard let operation = request.value(Self.field), let exchange = try? Exchange.of(operation) else {
                return Answer.plain(status: "400 Bad Request")
            }
            return exchange.steps
        } _: { server in
            try await Self.$current.withValue(server) { try await function() }
            let called = Set(server.requests.compactMap { $0.value(Self.field) })
            print("\(called.count) operations called")
        }
    }
}

extension Trait where Self == SharedServer {
    static var sharedServer: Self { SharedServer() }
}

/// Clients of servers on this machine.
enum Client {
    static let key = "key/with+signs=1"
    private static let transport = URLSessionTransport()

    /// A client with a key; what fails is not sent again.
    static func of(_ url: String, operation: String? = nil) -> CycloidClient {
        var configuration = ClientConfiguration()
        configuration.retry = .never
        if let operation, let name = HTTPField.Name(SharedServer.field) {
            configuration.headers[name] = operation
        }
        return CycloidClient(
            server: CycloidClient.Server(url: url),
            credential: .apiKey(key),
            transport: transport,
            configuration: configuration
        )
    }
}
