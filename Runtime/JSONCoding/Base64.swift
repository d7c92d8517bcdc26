/// Base64 of RFC 4648, lenient in reading, strict in writing.
enum Base64 {
    static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    static let url = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Takes both alphabets, whitespace anywhere, and padding or none; nil for anything else.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3 + 3)
        var group: UInt32 = 0
        var length = 0
        var padding = 0
        for character in text.utf8 {
            if character == 0x20 || character == 0x0A || character == 0x0D || character == 0x09 { continue }
            if character == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let digit = digit(character) else { return nil }
            group = group << 6 | digit
            length += 1
            if length == 4 {
                bytes.append(UInt8(group >> 16))
                bytes.append(UInt8(group >> 8 & 0xFF))
                bytes.append(UInt8(group & 0xFF))
                (group, length) = (0, 0)
            }
        }
        guard padding == 0 || padding + length == 4 else { return nil }
        switch length {
        case 0: break
        case 2: bytes.append(UInt8(group >> 4))
        case 3:
            bytes.append(UInt8(group >> 10))
            bytes.append(UInt8(group >> 2 & 0xFF))
        default: return nil
        }
        return bytes
    }

    private static func digit(_ character: UInt8) -> UInt32? {
        switch character {
        case 0x41...0x5A: UInt32(character - 0x41)
        case 0x61...0x7A: UInt32(character - 0x61 + 26)
        case 0x30...0x39: UInt32(character - 0x30 + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    static func encode(_ bytes: [UInt8], alphabet: [UInt8], isPadded: Bool) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let length = min(3, bytes.count - start)
            var group = UInt32(bytes[start]) << 16
            if length > 1 { group |= UInt32(bytes[start + 1]) << 8 }
            if length > 2 { group |= UInt32(bytes[start + 2]) }
            for place in 0..<4 where place <= length {
                text.append(alphabet[Int(group >> UInt32(18 - 6 * place) & 63)])
            }
            if isPadded { for _ in length..<3 { text.append(UInt8(ascii: "=")) } }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
