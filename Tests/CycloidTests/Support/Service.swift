import Foundation
import SpecsmithMock

/// Cycloid by its own specification: requests that this does not allow are refused, and so are answers.
enum Service {
    private static let specification = Result {
        try MockSpecification(Folder.specification.url.appending(path: "openapi.yaml").path)
    }

    /// Runs a service that answers as the document says, but for the requests that have a reply.
    static func run<Value>(
        _ replies: MockServer.Replies? = nil,
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        try await MockServer.run(specification.get(), replies: replies, body: use)
    }

    /// Runs a service that gives one answer to every request.
    static func run<Value>(
        answering reply: MockReply,
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        try await run({ _ in reply }, use)
    }
}

extension MockExchange {
    /// What follows the question mark of the target.
    var query: String? {
        target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
    }
}
