import Cycloid
import Foundation
import SDKRuntime
import SpecsmithMock
import TestSupport

#if AsyncHTTPClient
    import AsyncHTTPClientTransport
#endif

/// The document of Cycloid's SDK, and clients of mocks made from it.
enum CycloidMock {
    static let document = PackageFolder.url("Specs/Cycloid/openapi.yaml").path

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
