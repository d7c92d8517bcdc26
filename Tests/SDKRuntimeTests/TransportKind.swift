import AsyncHTTPClientTransport
import SDKRuntime
import Testing

/// The transports that the same tests run on.
enum TransportKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case urlSession = "URLSession"
    #if AsyncHTTPClient
        case asyncHTTPClient = "AsyncHTTPClient"
    #endif

    var testDescription: String { rawValue }

    func make(idleTimeout: Duration = .seconds(20)) -> any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport(idleTimeout: idleTimeout)
        #if AsyncHTTPClient
            case .asyncHTTPClient: AsyncHTTPClientTransport(idleTimeout: idleTimeout)
        #endif
        }
    }
}
