import YAMLModel

/// A value as `application/x-www-form-urlencoded`: a pair for each member, and for each item of an array.
///
/// Source: <https://url.spec.whatwg.org/#urlencoded-serializing>
enum FormBody {
    static func bytes(of value: YAMLNode) -> [UInt8] {
        guard let members = value.mapping?.entries else { return encoded(value.plainText) }
        var bytes: [UInt8] = []
        for member in members {
            for item in member.value.sequence ?? [member.value] {
                if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
                bytes += encoded(member.key)
                bytes.append(UInt8(ascii: "="))
                bytes += encoded(item.plainText)
            }
        }
        return bytes
    }

    private static func encoded(_ text: String) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return text.utf8.reduce(into: []) { bytes, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"),
                UInt8(ascii: "."),
                UInt8(ascii: "_"):
                bytes.append(byte)
            case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }
}
