#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A connection to a server on this machine that keeps it open and says how long its answers are.
final class LoopbackConnection {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let socket: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(port: UInt16) throws {
        #if canImport(Darwin) || canImport(Musl)
            socket = Self.socket(AF_INET, SOCK_STREAM, 0)
        #else
            socket = Self.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard socket >= 0 else { throw Failure(description: "no socket: \(errno)") }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Failure(description: "cannot connect to port \(port): \(errno)") }
    }

    func close() { Self.close(socket) }

    /// Sends a request and reads the answer, which must be 200.
    func exchange(_ request: [UInt8]) throws {
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { throw Failure(description: "cannot send: \(errno)") }
            sent += count
        }
        var received: [UInt8] = []
        while true {
            try receive(into: &received)
            if let head = Self.endOfHead(received) {
                let length = try Self.bodyLength(received[..<head])
                while received.count < head + length { try receive(into: &received) }
                return
            }
        }
    }

    private func receive(into received: inout [UInt8]) throws {
        let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        guard count > 0 else {
            throw Failure(description: "the server closed the connection, or is too slow")
        }
        received += buffer[..<count]
    }

    /// Behind the empty line.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        var index = 3
        while index < bytes.count {
            if bytes[index] == 10, bytes[index - 1] == 13, bytes[index - 2] == 10, bytes[index - 3] == 13 {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    private static func bodyLength(_ head: ArraySlice<UInt8>) throws -> Int {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard lines.first?.hasPrefix("HTTP/1.1 200") == true else {
            throw Failure(description: "answered \(lines.first ?? "nothing")")
        }
        for line in lines where line.lowercased().hasPrefix("content-length:") {
            if let length = Int(line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }) { return length }
        }
        throw Failure(description: "the answer does not say how long it is")
    }

    #if canImport(Darwin)
        private static func socket(_ domain: Int32, _ type: Int32, _ kind: Int32) -> Int32 {
            Darwin.socket(domain, type, kind)
        }
        private static func close(_ socket: Int32) { _ = Darwin.close(socket) }
    #elseif canImport(Musl)
        private static func socket(_ domain: Int32, _ type: Int32, _ kind: Int32) -> Int32 {
            Musl.socket(domain, type, kind)
        }
        private static func close(_ socket: Int32) { _ = Musl.close(socket) }
    #else
        private static func socket(_ domain: Int32, _ type: Int32, _ kind: Int32) -> Int32 {
            Glibc.socket(domain, type, kind)
        }
        private static func close(_ socket: Int32) { _ = Glibc.close(socket) }
    #endif
}
