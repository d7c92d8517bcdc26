import FlyingSocks
import Foundation
import SpecsmithMock
import Testing

@Suite struct `A client that waits with its body` {
    @Test(.timeLimit(.minutes(1)))
    func `is told to go on`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        try await MockServer.run(pets.path) { server in
            let port = try #require(server.url.split(separator: ":").last.flatMap { UInt16($0) })
            let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port))
            defer { try? socket.close() }
            let head = [
                "POST /pets HTTP/1.1", "Host: example.com", "Content-Type: application/json",
                "Content-Length: 12", "Expect: 100-continue",
            ]
            try await socket.write(Data((head.joined(separator: "\r\n") + "\r\n\r\n").utf8))
            try await expect("HTTP/1.1 100 Continue\r\n\r\n", from: socket)
            try await socket.write(Data(#"{"name":"a"}"#.utf8))
            try await expect("HTTP/1.1 204 No Content\r\n", from: socket)
        }
    }

    private func expect(_ text: String, from socket: AsyncSocket) async throws {
        let received = try await socket.read(bytes: text.utf8.count)
        #expect(String(decoding: received, as: UTF8.self) == text)
    }
}
