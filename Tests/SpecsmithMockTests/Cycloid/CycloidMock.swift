import Cycloid
import Foundation
import SDKRuntime
import SpecsmithMock

#if AsyncHTTPClient
    import AsyncHTTPClientTransport
#endif

/// The document of Cycloid's SDK, and clients of mocks made from it.
enum CycloidMock {
    static let document = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Specs/Cycloid/openapi.yaml").path

    /// Those that a client can be given here.
    enum Transport: String, CaseIterable, Sendable {
        case urlSession
        #if AsyncHTTPClient
            case asyncHTTPClient
        #endif

        func make() -> any HTTPTransport {
            switch self {
            case .urlSession: URLSessionTransport()
            #if AsyncHTTPClient
                case .asyncHTTPClient: AsyncHTTPClientTransport()
            #endif
            }
        }
    }

    static func client(
        of server: MockServer,
        transport: (any HTTPTransport)? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) -> CycloidClient {
        CycloidClient(
            server: CycloidClient.Server(url: server.url),
            credential: .apiKey("secret"),
            transport: transport,
            configuration: configuration
        )
    }
}
