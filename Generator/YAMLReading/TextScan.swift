/// One pass over a file's bytes: UTF-8 validity, line starts, and characters that YAML treats specially.
struct TextScan {
    private(set) var lineStarts: [Int] = [0]
    private(set) var hasUnicodeLineBreaks = false
    private(set) var hasLineThatStartsWithTab = false
    /// The first byte that starts no UTF-8 sequence; nothing behind it was looked at.
    private(set) var invalid: Int?
    /// The first character outside YAML's `c-printable`.
    private(set) var unprintable: (offset: Int, scalar: Unicode.Scalar)?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        lineStarts.reserveCapacity(bytes.count / 32 + 1)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x20, byte < 0x7F {
                index += 1
            } else if byte < 0x80 {
                index = controlCharacter(byte, at: index, in: bytes)
            } else if let (scalar, length) = Self.scalar(at: index, in: bytes) {
                note(scalar, at: index)
                index += length
            } else {
                invalid = index
                return
            }
        }
    }

    private mutating func controlCharacter(
        _ byte: UInt8,
        at index: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        switch byte {
        case 0x0A:
            lineStarts.append(index + 1)
        case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
            lineStarts.append(index + 2)
            return index + 2
        case 0x0D:
            lineStarts.append(index + 1)
        case 0x09:
            if lineStarts.last == index { hasLineThatStartsWithTab = true }
        default:
            if unprintable == nil { unprintable = (index, Unicode.Scalar(byte)) }
        }
        return index + 1
    }

    private mutating func note(_ scalar: Unicode.Scalar, at index: Int) {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029:
            hasUnicodeLineBreaks = true
        case 0x80...0x9F, 0xFFFE, 0xFFFF:
            if unprintable == nil { unprintable = (index, scalar) }
        default:
            break
        }
    }

    /// The scalar of two to four bytes that starts here, nil if it is cut short, overlong or a surrogate.
    private static func scalar(
        at index: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = bytes[index]
        let (length, least): (Int, UInt32)
        switch first {
        case 0xC2...0xDF: (length, least) = (2, 0x80)
        case 0xE0...0xEF: (length, least) = (3, 0x800)
        case 0xF0...0xF4: (length, least) = (4, 0x10000)
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(index + 1)..<(index + length)] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
