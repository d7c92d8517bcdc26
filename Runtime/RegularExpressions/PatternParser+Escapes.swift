extension PatternParser {
    /// What a backslash begins outside of a class; position is behind the backslash.
    mutating func escape(
        _ start: Int
    ) throws(PatternError) -> (node: PatternNode, isRepeatable: Bool) {
        guard let scalar = peek() else { throw PatternError("'\\' stands at the end", at: start) }
        switch scalar {
        case 0x62, 0x42:
            position += 1
            peculiarities.append(Peculiarity(kind: .unicodeClass, offset: start))
            return (.wordBoundary(isNegative: scalar == 0x42), false)
        case 0x31...0x39:
            let digits = position
            if let index = number(), index <= groupCount { return (.backreference(index), true) }
            position = digits
            return (.scalar(try legacyOctal(start)), true)
        case 0x6B:
            guard peek(1) == 0x3C else { throw undefined(scalar, start) }
            position += 2
            return (.namedBackreference(try groupName(), offset: start), true)
        default:
            if let set = try classEscape(start) { return (.set(set), true) }
            return (.scalar(try characterEscape(start, isInClass: false)), true)
        }
    }

    /// `\d`, `\w`, `\s`, `\p{…}` and their opposites, or nil and nothing read.
    mutating func classEscape(_ start: Int) throws(PatternError) -> ScalarSet? {
        guard let scalar = peek() else { return nil }
        let set: ScalarSet
        switch scalar {
        case 0x64: set = .digits
        case 0x44: set = ScalarSet.digits.inverted
        case 0x77: set = .wordCharacters
        case 0x57: set = ScalarSet.wordCharacters.inverted
        case 0x73: set = .whitespace
        case 0x53: set = ScalarSet.whitespace.inverted
        case 0x70, 0x50:
            position += 1
            return try property(start, isNegated: scalar == 0x50)
        default: return nil
        }
        position += 1
        peculiarities.append(Peculiarity(kind: .unicodeClass, offset: start))
        return set
    }

    private mutating func property(_ start: Int, isNegated: Bool) throws(PatternError) -> ScalarSet {
        guard take("{") else { throw PatternError("'\\p' needs the name of a property in braces", at: start) }
        var text = ""
        while let value = peek(), value != 0x7D, let scalar = Unicode.Scalar(value) {
            text.unicodeScalars.append(scalar)
            position += 1
        }
        guard take("}") else { throw PatternError("the brace after '\\p' is not closed", at: start) }
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let property: UnicodeProperty?
        switch (parts.count, parts[0]) {
        case (1, _): property = UnicodeProperty(named: text)
        case (2, "gc"), (2, "General_Category"): property = UnicodeProperty(generalCategory: parts[1])
        case (2, "Script"), (2, "sc"), (2, "Script_Extensions"), (2, "scx"):
            throw PatternError("scripts are not supported in '\\p{\(text)}'", at: start)
        default: property = nil
        }
        guard let property else { throw PatternError("there is no property '\(text)'", at: start) }
        return ScalarSet(property, isNegated: isNegated)
    }

    /// A backslash that stands for one character; position is behind the backslash.
    mutating func characterEscape(_ start: Int, isInClass: Bool) throws(PatternError) -> UInt32 {
        guard let scalar = peek() else { throw PatternError("'\\' stands at the end", at: start) }
        position += 1
        switch scalar {
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x76: return 0x0B
        case 0x62 where isInClass: return 0x08
        case 0x30...0x39:
            position -= 1
            return try legacyOctal(start)
        case 0x63:
            guard let letter = peek(), (0x41...0x5A).contains(letter & ~0x20), letter < 0x80 else {
                throw undefined(scalar, start)
            }
            position += 1
            return letter % 32
        case 0x78:
            guard let value = hexadecimal(digits: 2) else { throw undefined(scalar, start) }
            return value
        case 0x75: return try unicodeEscape(start)
        default:
            // Annex B: any other character is itself. A letter is refused, as it means something elsewhere.
            let isLetter = scalar < 0x80 && (0x41...0x5A).contains(scalar & ~0x20)
            if isLetter { throw undefined(scalar, start) }
            return scalar
        }
    }

    /// Position is behind the letter.
    private mutating func unicodeEscape(_ start: Int) throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32 = 0
            var count = 0
            while let digit = peek().flatMap(Self.hexadecimalValue) {
                value = min(value * 16 + digit, 0x11_0000)
                count += 1
                position += 1
            }
            guard count > 0, value <= 0x10FFFF, take("}") else {
                throw PatternError("'\\u{…}' needs a hexadecimal number up to 10FFFF", at: start)
            }
            return value
        }
        guard let value = hexadecimal(digits: 4) else { throw undefined(0x75, start) }
        guard (0xD800...0xDBFF).contains(value), peek() == 0x5C, peek(1) == 0x75 else { return value }
        let behind = position
        position += 2
        if let trail = hexadecimal(digits: 4), (0xDC00...0xDFFF).contains(trail) {
            return 0x10000 + (value - 0xD800) << 10 + (trail - 0xDC00)
        }
        position = behind
        return value
    }

    private mutating func hexadecimal(digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for distance in 0..<digits {
            guard let digit = peek(distance).flatMap(Self.hexadecimalValue) else { return nil }
            value = value * 16 + digit
        }
        position += digits
        return value
    }

    private static func hexadecimalValue(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x30...0x39: scalar - 0x30
        case 0x41...0x46: scalar - 0x41 + 10
        case 0x61...0x66: scalar - 0x61 + 10
        default: nil
        }
    }

    /// `\0`, and of Annex B octal numbers up to 377, and 8 and 9 as themselves.
    private mutating func legacyOctal(_ start: Int) throws(PatternError) -> UInt32 {
        guard let first = peek() else { throw PatternError("'\\' stands at the end", at: start) }
        if first >= 0x38 {
            position += 1
            return first
        }
        var value: UInt32 = 0
        var count = 0
        while count < 3, let digit = peek(), (0x30...0x37).contains(digit), value * 8 + digit - 0x30 <= 0xFF {
            value = value * 8 + digit - 0x30
            count += 1
            position += 1
        }
        return value
    }

    private func undefined(_ letter: UInt32, _ start: Int) -> PatternError {
        let text = Unicode.Scalar(letter).map(String.init) ?? ""
        return PatternError("'\\\(text)' has no meaning in ECMA-262", at: start)
    }
}
