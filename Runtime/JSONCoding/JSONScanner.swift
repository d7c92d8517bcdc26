/// The lexical grammar of JSON over bytes: whitespace, strings, numbers, literals (RFC 8259, sections 2 to 7).
struct JSONScanner {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    var offset = 0

    init(bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    @inline(__always)
    func peek() -> UInt8? { offset < count ? bytes[offset] : nil }

    /// A parser may ignore a byte order mark (section 8.1).
    mutating func skipByteOrderMark() {
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
    }

    @inline(__always)
    mutating func skipWhitespace() {
        while offset < count {
            let byte = bytes[offset]
            if byte > 0x20 { return }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            offset += 1
        }
    }

    /// The fault of a byte that can't begin what is `expected`.
    @inline(never)
    func unexpectedByte(expected: String) -> JSONFault {
        guard let byte = peek() else { return .truncated(at: offset) }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            var before = offset - 1
            while before > 0, bytes[before] <= 0x20 { before -= 1 }
            if before > 0, bytes[before] == UInt8(ascii: ",") {
                return .syntax("a comma must not stand before \(JSONFault.name(of: byte))", at: before)
            }
        }
        return .syntax("expected \(expected), found \(JSONFault.name(of: byte))", at: offset)
    }

    mutating func literal() throws(JSONFault) -> JSONToken.Kind {
        if skip("null") { return .null }
        if skip("true") { return .true }
        if skip("false") { return .false }
        throw unexpectedByte(expected: "a value")
    }

    @inline(__always)
    private mutating func skip(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset + length <= count else { return false }
        for index in 0..<length where bytes[offset + index] != word.utf8Start[index] { return false }
        offset += length
        return true
    }
}

extension JSONScanner {
    /// Skips a number; tells whether it has a fraction or an exponent.
    @inline(__always)
    mutating func number() throws(JSONFault) -> Bool {
        if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        let first = offset
        try digits()
        if bytes[first] == UInt8(ascii: "0"), offset > first + 1 {
            throw .syntax("a number must not start with a zero", at: first)
        }
        var isIntricate = false
        if peek() == UInt8(ascii: ".") {
            offset += 1
            isIntricate = true
            try digits()
        }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            offset += 1
            isIntricate = true
            if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        return isIntricate
    }

    @inline(__always)
    private mutating func digits() throws(JSONFault) {
        let first = offset
        while offset < count, bytes[offset] &- 0x30 < 10 { offset += 1 }
        if offset == first { throw missingDigit() }
    }

    @inline(never)
    private func missingDigit() -> JSONFault {
        guard let byte = peek() else { return .truncated(at: offset) }
        return .syntax("expected a digit, found \(JSONFault.name(of: byte))", at: offset)
    }
}

extension JSONScanner {
    /// Skips a string from its opening to after its closing quote; tells whether it holds a backslash.
    @inline(__always)
    mutating func string() throws(JSONFault) -> Bool {
        offset += 1
        skipPlain()
        if offset < count, bytes[offset] == UInt8(ascii: "\"") {
            offset += 1
            return false
        }
        return try intricateString()
    }

    /// Skips ASCII but quote, backslash and controls, eight bytes at a time.
    @inline(__always)
    private mutating func skipPlain() {
        while offset + 8 <= count {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self)
            )
            let special = JSONScanner.specialBytes(of: word)
            if special != 0 {
                offset += special.trailingZeroBitCount >> 3
                return
            }
            offset += 8
        }
        while offset < count {
            let byte = bytes[offset]
            guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                return
            }
            offset += 1
        }
    }

    /// The high bit of each byte that is a quote, a backslash, a control or not ASCII.
    ///
    /// Bits above the lowest one set may be wrong, as a borrow runs upwards.
    @inline(__always)
    static func specialBytes(of word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found = (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | word
        return found & (ones &* 0x80)
    }

    @inline(never)
    private mutating func intricateString() throws(JSONFault) -> Bool {
        var hasEscape = false
        while offset < count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") {
                offset += 1
                return hasEscape
            } else if byte == UInt8(ascii: "\\") {
                hasEscape = true
                try escape()
            } else if byte >= 0x80 {
                try multibyteScalar()
            } else if byte < 0x20 {
                throw .syntax(
                    "a control character must be escaped in a string, found \(JSONFault.name(of: byte))",
                    at: offset
                )
            } else {
                skipPlain()
            }
        }
        throw .truncated(at: offset)
    }

    private mutating func escape() throws(JSONFault) {
        guard offset + 1 < count else { throw .truncated(at: count) }
        let letter = bytes[offset + 1]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 2
        case UInt8(ascii: "u"):
            let start = offset
            let unit = try codeUnit()
            guard unit & 0xF800 == 0xD800 else { return }
            guard unit < 0xDC00, peek() == UInt8(ascii: "\\"), offset + 1 < count,
                bytes[offset + 1] == UInt8(ascii: "u"), try codeUnit() & 0xFC00 == 0xDC00
            else {
                throw .syntax("half of a surrogate pair stands alone", at: start)
            }
        default:
            throw .syntax("'\\' must not stand before \(JSONFault.name(of: letter))", at: offset)
        }
    }

    /// The number of a `\uXXXX` at the offset, which moves behind it.
    private mutating func codeUnit() throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for index in offset + 2..<offset + 6 {
            guard index < count else { throw .truncated(at: count) }
            guard let digit = JSONScanner.hexadecimalDigit(bytes[index]) else {
                throw .syntax("'\\u' needs four hexadecimal digits", at: offset)
            }
            unit = unit << 4 | digit
        }
        offset += 6
        return unit
    }

    @inline(__always)
    static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    /// Well-formed UTF-8 only: no overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629, section 4).
    @inline(__always)
    private mutating func multibyteScalar() throws(JSONFault) {
        let lead = bytes[offset]
        let second = offset + 1 < count ? bytes[offset + 1] : 0
        let length: Int
        let isValid: Bool
        switch lead {
        case 0xC2...0xDF: (length, isValid) = (2, second & 0xC0 == 0x80)
        case 0xE0: (length, isValid) = (3, second >= 0xA0 && second <= 0xBF)
        case 0xED: (length, isValid) = (3, second >= 0x80 && second <= 0x9F)
        case 0xE1...0xEF: (length, isValid) = (3, second & 0xC0 == 0x80)
        case 0xF0: (length, isValid) = (4, second >= 0x90 && second <= 0xBF)
        case 0xF1...0xF3: (length, isValid) = (4, second & 0xC0 == 0x80)
        case 0xF4: (length, isValid) = (4, second >= 0x80 && second <= 0x8F)
        default: (length, isValid) = (1, false)
        }
        guard isValid, offset + length <= count,
            length < 3 || bytes[offset + 2] & 0xC0 == 0x80,
            length < 4 || bytes[offset + 3] & 0xC0 == 0x80
        else {
            throw .syntax("invalid UTF-8", at: offset)
        }
        offset += length
    }
}
