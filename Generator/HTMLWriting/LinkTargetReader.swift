/// Reads what stands in the parentheses of a link: where it leads, and a title, which is not shown.
struct LinkTargetReader {
    private let bytes: [UInt8]
    var position: Int

    /// Longer addresses and titles are none, so that a sign that opens one is never looked for in vain for long.
    private static let longest = 2000
    private static let nesting = 32

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Past blanks; whether there were any.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = position
        while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
        return position > start
    }

    /// Whether only spaces are left of the line; goes past them.
    var isAtLineEnd: Bool {
        mutating get {
            while let byte, byte == 0x20 || byte == 0x09 { position += 1 }
            return byte == nil || byte == 0x0A
        }
    }

    /// Empty where only a title or nothing stands there.
    mutating func destination() -> String? {
        skipBlanks()
        return byte == UInt8(ascii: "<") ? enclosedDestination() : plainDestination()
    }

    private mutating func enclosedDestination() -> String? {
        position += 1
        var text: [UInt8] = []
        while let byte, text.count < Self.longest {
            position += 1
            switch byte {
            case UInt8(ascii: ">"): return CharacterReferences.resolved(text)
            case UInt8(ascii: "<"), 0x0A: return nil
            case UInt8(ascii: "\\"): text.append(escaped())
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func plainDestination() -> String? {
        var text: [UInt8] = []
        var nesting = 0
        while let byte, byte > 0x20, byte != 0x7F {
            if byte == UInt8(ascii: "(") { nesting += 1 }
            if byte == UInt8(ascii: ")") {
                if nesting == 0 { break }
                nesting -= 1
            }
            guard nesting <= Self.nesting, text.count < Self.longest else { return nil }
            position += 1
            text.append(byte == UInt8(ascii: "\\") ? escaped() : byte)
        }
        return nesting > 0 ? nil : CharacterReferences.resolved(text)
    }

    /// What a backslash stands before, or the backslash.
    private mutating func escaped() -> UInt8 {
        guard let byte, byte.isPunctuation else { return UInt8(ascii: "\\") }
        position += 1
        return byte
    }

    /// Whether there is a title, after blanks; goes past it.
    mutating func title() -> Bool {
        guard skipBlanks(), let opening = byte else { return false }
        let closing: UInt8
        switch opening {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return false
        }
        let limit = position + Self.longest
        position += 1
        while let byte, position < limit {
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == closing { return true }
        }
        return false
    }
}

extension UInt8 {
    /// A sign of ASCII, which a backslash takes its meaning from.
    var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    var isLetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
