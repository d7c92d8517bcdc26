extension JSONTokens {
    /// The text of a string or key without quotes and escapes, or a number as it is written.
    package func text(of index: Int) -> String {
        let token = self[index]
        guard token.kind == .string || token.kind == .key else {
            return String(
                decoding: UnsafeBufferPointer(start: bytes + token.start, count: token.end - token.start),
                as: UTF8.self
            )
        }
        return JSONText.string(of: token, in: bytes)
    }
}

/// The value of a string token that the tokenizer has checked.
enum JSONText {
    @inline(__always)
    static func string(of token: JSONToken, in bytes: UnsafePointer<UInt8>) -> String {
        if token.isIntricate { return unescapedString(of: token, in: bytes) }
        let content = UnsafeBufferPointer(
            start: bytes + (token.start + 1),
            count: token.end - token.start - 2
        )
        return String(decoding: content, as: UTF8.self)
    }

    @inline(never)
    private static func unescapedString(of token: JSONToken, in bytes: UnsafePointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: token.end - token.start - 2) { output in
            guard let start = output.baseAddress else { return 0 }
            return unescape(token, in: bytes, to: start)
        }
    }

    static func unescapedBytes(of token: JSONToken, in bytes: UnsafePointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: max(token.end - token.start - 2, 1)) { output, count in
            if let start = output.baseAddress { count = unescape(token, in: bytes, to: start) }
        }
    }

    /// Writes what a string token says; never longer than what stands between its quotes.
    private static func unescape(
        _ token: JSONToken,
        in bytes: UnsafePointer<UInt8>,
        to output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var input = token.start + 1
        let end = token.end - 1
        var count = 0
        while input < end {
            let byte = bytes[input]
            guard byte == UInt8(ascii: "\\") else {
                output[count] = byte
                count += 1
                input += 1
                continue
            }
            let letter = bytes[input + 1]
            guard letter == UInt8(ascii: "u") else {
                output[count] = control(letter)
                count += 1
                input += 2
                continue
            }
            var scalar = codeUnit(at: bytes + (input + 2))
            input += 6
            if scalar & 0xFC00 == 0xD800 {
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + codeUnit(at: bytes + (input + 2)) & 0x3FF
                input += 6
            }
            count += encode(scalar, to: output + count)
        }
        return count
    }

    private static func control(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    private static func codeUnit(at digits: UnsafePointer<UInt8>) -> UInt32 {
        var unit: UInt32 = 0
        for index in 0..<4 { unit = unit << 4 | (JSONScanner.hexadecimalDigit(digits[index]) ?? 0) }
        return unit
    }

    private static func encode(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        func trail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        if scalar < 0x80 {
            output[0] = UInt8(scalar)
            return 1
        }
        if scalar < 0x800 {
            output[0] = 0xC0 | UInt8(scalar >> 6)
            output[1] = trail(0)
            return 2
        }
        if scalar < 0x10000 {
            output[0] = 0xE0 | UInt8(scalar >> 12)
            output[1] = trail(6)
            output[2] = trail(0)
            return 3
        }
        output[0] = 0xF0 | UInt8(scalar >> 18)
        output[1] = trail(12)
        output[2] = trail(6)
        output[3] = trail(0)
        return 4
    }
}
