import Foundation
import Hummingbird

/// What Hummingbird alone needs to answer with given bytes.
struct BareServer {
    private let body: ByteBuffer
    private let path: String

    init(file: URL, path: String) throws {
        body = ByteBuffer(bytes: try Data(contentsOf: file))
        self.path = path
    }

    func run(port: Int) async throws {
        let body = body
        let router = Router()
        router.get(RouterPath(path)) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: body)
            )
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        )
        try await application.runService()
    }
}
