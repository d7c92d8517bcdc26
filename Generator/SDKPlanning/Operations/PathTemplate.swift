/// The pieces of a path template (OpenAPI 3.1, Paths Object, path templating).
struct PathTemplate {
    enum Piece: Equatable {
        /// Percent-encoded where the document has a character that no path may have.
        case literal(String)
        case parameter(String)
    }

    let pieces: [Piece]

    init(_ template: String) {
        var pieces: [Piece] = []
        var rest = Substring(template)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { pieces.append(.literal(Self.encoded(rest[..<open]))) }
            pieces.append(.parameter(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(Self.encoded(rest))) }
        self.pieces = pieces
    }

    /// Keeps what RFC 3986 allows in a path, a query and existing percent escapes; encodes the rest.
    ///
    /// A fragment tells apart operations in some documents and is never sent.
    private static func encoded(_ text: Substring) -> String {
        let path = Substring(text.utf8.prefix { $0 != UInt8(ascii: "#") })
        if path.utf8.allSatisfy(allowed.contains) { return String(path) }
        var result = ""
        for byte in path.utf8 {
            if allowed.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?%".utf8
    )
}
