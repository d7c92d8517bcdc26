/// Percent-encoding of RFC 3986, on UTF-8.
enum PercentEncoding {
    /// The characters that stand for themselves.
    enum Allowed {
        /// Letters, digits, `-._~`.
        case unreserved
        /// The reserved ones too, except those that end a query or have a meaning in it (`# [ ] & = +`), and
        /// whole triples such as `%2F`.
        case reserved
        /// As `reserved`, with the comma, which separates the items of a list, encoded.
        case reservedInList
        /// What a path may hold, triples included.
        case path
        /// What a query may hold, triples included.
        case query
        /// `application/x-www-form-urlencoded`: a space becomes `+`.
        case form
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    static func encode(_ text: String, allowed: Allowed = .unreserved) -> String {
        if allowed == .unreserved, text.utf8.allSatisfy(isUnreserved) { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        for (index, byte) in bytes.enumerated() {
            if keeps(byte, at: index, in: bytes, allowed: allowed) {
                result.append(byte)
            } else if allowed == .form, byte == UInt8(ascii: " ") {
                result.append(UInt8(ascii: "+"))
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(hexDigit(byte >> 4))
                result.append(hexDigit(byte & 15))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Encodes only what may not stand in a URL at all; for text that is a part of a URL already.
    static func completed(_ text: String, allowed: Allowed) -> String { encode(text, allowed: allowed) }

    private static func keeps(_ byte: UInt8, at index: Int, in bytes: [UInt8], allowed: Allowed) -> Bool {
        if allowed == .form {
            return byte == UInt8(ascii: "*") || (isUnreserved(byte) && byte != UInt8(ascii: "~"))
        }
        if isUnreserved(byte) { return true }
        if allowed == .unreserved { return false }
        if byte == UInt8(ascii: "%") {
            return index + 2 < bytes.count && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
        }
        return switch allowed {
        case .reserved: ":/?@!$'()*,;".utf8.contains(byte)
        case .reservedInList: ":/?@!$'()*;".utf8.contains(byte)
        case .path: ":/@!$&'()*+,;=".utf8.contains(byte)
        case .query: ":/?@!$&'()*+,;=".utf8.contains(byte)
        case .unreserved, .form: false
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
