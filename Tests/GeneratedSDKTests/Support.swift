import AsyncHTTPClientTransport
import Foundation
import InfrastructureAsCode
import SDKRuntime
import SpecsmithMock
import TestSupport
import Testing

/// The transports that every call is tried on.
enum Transport: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case urlSession = "URLSession"
    #if AsyncHTTPClient
        case asyncHTTPClient = "AsyncHTTPClient"
    #endif

    var testDescription: String { rawValue }

    func make() -> any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        #if AsyncHTTPClient
            case .asyncHTTPClient: AsyncHTTPClientTransport()
        #endif
        }
    }

    /// A client with a token.
    func client(_ server: MockServer) -> InfrastructureAsCodeClient {
        InfrastructureAsCodeClient(
            server: InfrastructureAsCodeClient.Server(url: server.url),
            credential: .pureCloudOAuth(accessToken: "token-1"),
            transport: make()
        )
    }
}

/// The service, by its own specification: requests that this does not allow are refused.
enum Service {
    private static let specification = Result {
        try MockSpecification(PackageFolder.url("Specs/InfrastructureAsCode/v2/openapi.yaml").path)
    }

    /// Runs a service that gives one answer to every request.
    static func run<Value>(
        answering reply: MockReply,
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        try await MockServer.run(specification.get(), replies: { _ in reply }, body: use)
    }
}

extension MockExchange {
    /// Method, path and query as they were sent.
    var line: String { "\(request.method) \(target)" }
}

/// Documents that the service might answer with.
enum Sample {
    static let job = """
        {"id":"job-1","dryRun":true,"acceleratorId":"acc-1","dateSubmitted":"2026-01-02T03:04:05.123456Z",\
        "submittedBy":{"id":"user-1","selfUri":"https://api.example.com/users/user-1"},"status":"Running","addedLater":{"n":1e400}}
        """
    static let error = """
        {"message":"not there","code":"not.found","status":404,"contextId":"ctx","details":[{"errorCode":"x"}],\
        "errors":[{"message":"inner","errors":[]}]}
        """
}
