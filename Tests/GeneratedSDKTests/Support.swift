import AsyncHTTPClientTransport
import InfrastructureAsCode
import LoopbackServer
import SDKRuntime
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

    /// A client of a loopback server with a token.
    func client(_ server: LoopbackServer) -> InfrastructureAsCodeClient {
        InfrastructureAsCodeClient(
            server: InfrastructureAsCodeClient.Server(url: server.url),
            credential: .pureCloudOAuth(accessToken: "token-1"),
            transport: make()
        )
    }
}

/// Documents that the service might answer with.
enum Sample {
    static let job = """
        {"id":"job-1","dryRun":true,"acceleratorId":"acc-1","dateSubmitted":"2026-01-02T03:04:05.123456Z",\
        "submittedBy":{"id":"user-1","selfUri":"/api/v2/users/user-1"},"status":"Running","addedLater":{"n":1e400}}
        """
    static let error = """
        {"message":"not there","code":"not.found","status":404,"contextId":"ctx","details":[{"errorCode":"x"}],\
        "errors":[{"message":"inner","errors":[]}]}
        """
}
