/// One part of a multipart body.
///
/// Source: RFC 2046, section 5.1; RFC 7578.
struct ReceivedPart: Sendable, Hashable {
    /// In lower case, with their values.
    let headers: [Header]
    let bytes: [UInt8]

    struct Header: Sendable, Hashable {
        let name: String
        let value: String
    }

    func header(_ name: String) -> String? {
        headers.first { $0.name == name.lowercased() }?.value
    }

    /// Of the header `Content-Disposition`; nil without one.
    var name: String? {
        guard let disposition = header("content-disposition") else { return nil }
        for piece in HeaderList.pieces(of: disposition, separator: ";").dropFirst() {
            let halves = piece.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, HeaderList.trimmed(halves[0]).lowercased() == "name" else { continue }
            return HeaderList.unquoted(HeaderList.trimmed(halves[1]))
        }
        return nil
    }
    var contentType: MediaTypeName? { header("content-type").flatMap(MediaTypeName.init) }

    /// Takes a body apart.
    static func parts(of body: [UInt8], boundary: String) throws(FieldFailure) -> [ReceivedPart] {
        let delimiter = Array("--\(boundary)".utf8)
        guard let opening = start(of: delimiter, in: body, from: 0) else {
            throw .multipart("must have a part after the boundary '\(boundary)'")
        }
        var parts: [ReceivedPart] = []
        var position = opening + delimiter.count
        while !body[position...].starts(with: "--".utf8) {
            guard let lineEnd = body[position...].firstIndex(of: 0x0A),
                let next = start(of: delimiter, in: body, from: lineEnd)
            else {
                throw .multipart("must end with '--\(boundary)--'")
            }
            // The line break before a boundary belongs to the boundary.
            var end = next
            if end > lineEnd + 1, body[end - 1] == 0x0A { end -= 1 }
            if end > lineEnd + 1, body[end - 1] == 0x0D { end -= 1 }
            guard let part = part(body[(lineEnd + 1)..<max(end, lineEnd + 1)]) else {
                throw .multipart("must have a header in every part").at("\(parts.count)")
            }
            parts.append(part)
            guard parts.count <= limit else { throw .multipart("must have at most \(limit) parts") }
            position = next + delimiter.count
        }
        return parts
    }

    private static let limit = 10_000

    /// Where a delimiter starts a line, its own line break not included.
    private static func start(of delimiter: [UInt8], in body: [UInt8], from: Int) -> Int? {
        var position = from
        while position + delimiter.count <= body.count {
            guard let found = body[position...].firstIndex(of: UInt8(ascii: "-")) else { return nil }
            if found == 0 || body[found - 1] == 0x0A, body[found...].starts(with: delimiter) {
                return found
            }
            position = found + 1
        }
        return nil
    }

    /// Header lines, an empty line, and the content.
    private static func part(_ bytes: ArraySlice<UInt8>) -> ReceivedPart? {
        var headers: [Header] = []
        var rest = bytes
        while let lineEnd = rest.firstIndex(of: 0x0A) {
            var line = rest[..<lineEnd]
            rest = rest[(lineEnd + 1)...]
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty { return ReceivedPart(headers: headers, bytes: Array(rest)) }
            guard headers.count < 100, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            headers.append(
                Header(
                    name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
                    value: String(
                        HeaderList.trimmed(Substring(decoding: line[(colon + 1)...], as: UTF8.self))
                    )
                )
            )
        }
        return nil
    }
}
