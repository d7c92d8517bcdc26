import FlyingSocks
import Foundation

/// A request as it came over the wire.
package struct RecordedRequest: Sendable, Hashable {
    /// `GET /path?query HTTP/1.1`.
    package let line: String
    /// In the order sent, values as they are.
    package let fields: [Field]
    /// Without the framing of chunked transfer.
    package let body: [UInt8]

    package struct Field: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package var method: String { line.split(separator: " ").first.map(String.init) ?? "" }

    /// Path and query.
    package var target: String {
        let parts = line.split(separator: " ")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    package var query: String? {
        target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
    }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The values of all fields of this name, in any case.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    package func value(_ name: String) -> String? { values(name).first }
}

/// Reads requests from a connection, one after the other.
struct RequestReader {
    let socket: AsyncSocket
    private var buffer: [UInt8] = []

    struct Malformed: Error {}

    init(socket: AsyncSocket) { self.socket = socket }

    mutating func next() async throws -> RecordedRequest {
        let line = try await text()
        var fields: [RecordedRequest.Field] = []
        while true {
            let text = try await text()
            if text.isEmpty { break }
            guard let colon = text.firstIndex(of: ":") else { throw Malformed() }
            let value = text[text.index(after: colon)...].drop { $0 == " " }
            fields.append(RecordedRequest.Field(name: String(text[..<colon]), value: String(value)))
        }
        let head = RecordedRequest(line: line, fields: fields, body: [])
        if head.value("expect")?.lowercased() == "100-continue" {
            try await socket.write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8))
        }
        return RecordedRequest(line: line, fields: fields, body: try await body(head))
    }

    private mutating func body(_ head: RecordedRequest) async throws -> [UInt8] {
        if let length = head.value("content-length").flatMap({ Int($0) }) { return try await take(length) }
        guard head.value("transfer-encoding")?.lowercased() == "chunked" else { return [] }
        var body: [UInt8] = []
        while true {
            guard let size = Int(try await text().prefix { $0 != ";" }, radix: 16) else { throw Malformed() }
            body += try await take(size)
            _ = try await text()
            if size == 0 { return body }
        }
    }

    /// A line without its CRLF.
    private mutating func text() async throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = buffer[..<end]
                buffer.removeFirst(end + 1)
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            buffer += try await socket.read(atMost: 4096)
        }
    }

    private mutating func take(_ count: Int) async throws -> [UInt8] {
        while buffer.count < count { buffer += try await socket.read(atMost: 4096) }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }
}
