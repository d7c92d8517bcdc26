/// The reading of a change's location: `#/components/schemas/Pet/properties/nick`.
struct StructuralPlace {
    /// Empty for the document itself.
    let file: String
    /// Of the JSON Pointer, with its escapes and those of the URI undone.
    let tokens: [String]

    init(_ location: String) {
        let parts = location.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        file = parts.count == 2 ? String(parts[0]) : ""
        let pointer = parts.last ?? ""
        tokens = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(
            Self.unescaped
        )
    }

    /// What the change is of, by where it stands and by the operations that meet it, each once.
    func subject(met operations: [Int], paths: (Int) -> String?) -> ChangeSubject {
        guard file.isEmpty else { return .file(file) }
        guard tokens.count > 1 else { return .document }
        switch tokens[0] {
        case "components":
            guard tokens.count > 2 else { return .document }
            return .component(kind: Self.singular(tokens[1]), name: tokens[2])
        case "paths", "webhooks":
            if let only = operations.first, operations.count == 1 { return .operation(only) }
            return .path(operations.first.flatMap(paths) ?? tokens[1])
        default:
            return .document
        }
    }

    private static func singular(_ section: String) -> String {
        switch section {
        case "schemas": "schema"
        case "responses": "response"
        case "parameters": "parameter"
        case "examples": "example"
        case "requestBodies": "request body"
        case "headers": "header"
        case "securitySchemes": "security scheme"
        case "links": "link"
        case "callbacks": "callback"
        case "pathItems": "path item"
        default: section
        }
    }

    private static func unescaped(_ token: Substring) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "~") }) else {
            return String(token)
        }
        var bytes: [UInt8] = []
        var rest = Array(token.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        guard bytes.contains(UInt8(ascii: "~")) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: unescapedTildes(bytes), as: UTF8.self)
    }

    /// `~1` is a slash and `~0` a tilde (RFC 6901, section 4).
    private static func unescapedTildes(_ escaped: [UInt8]) -> [UInt8] {
        var isEscape = false
        return escaped.reduce(into: []) { bytes, byte in
            switch (isEscape, byte) {
            case (true, UInt8(ascii: "0")): bytes[bytes.count - 1] = UInt8(ascii: "~")
            case (true, UInt8(ascii: "1")): bytes[bytes.count - 1] = UInt8(ascii: "/")
            default: bytes.append(byte)
            }
            isEscape = byte == UInt8(ascii: "~")
        }
    }
}
