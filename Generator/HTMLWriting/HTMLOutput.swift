/// HTML while it is written.
///
/// What source code and templates say is markup; what a value says is text, and is escaped here and nowhere else: for
/// elements, for quoted attributes, and against characters that are not seen. There is no way around it.
package struct HTMLOutput: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    package mutating func write(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func write(_ number: Int) { write(String(number)) }

    package mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write(escaping: $0, keepsQuotes: false) }
    }

    /// Writes text that stands between tags, and not in an attribute.
    package mutating func write(_ text: ElementText) {
        var text = text.text
        text.withUTF8 { write(escaping: $0, keepsQuotes: true) }
    }

    private mutating func write(escaping text: UnsafeBufferPointer<UInt8>, keepsQuotes: Bool) {
        var plain = text[...]
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            guard let replacement = isQuote && keepsQuotes ? nil : Self.replacement(byte) else {
                let length = byte < 0xC2 ? 1 : Self.lengthOfInvisible(text[index...])
                if length > 1 {
                    bytes.append(contentsOf: plain[..<index])
                    writeCode(of: text[index..<index + length])
                    plain = text[(index + length)...]
                }
                index += max(1, length)
                continue
            }
            bytes.append(contentsOf: plain[..<index])
            write(replacement)
            if byte < 0x20 { bytes[bytes.count - 1] += byte }
            index += 1
            plain = text[index...]
        }
        bytes.append(contentsOf: plain)
    }

    /// What is written for a byte of its own; for control characters the first of their pictures.
    private static func replacement(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A: nil
        case 0..<0x20: "\u{2400}"
        case 0x7F: "\u{2421}"
        default: nil
        }
    }

    /// How many bytes a character takes that is not seen or that turns the direction of writing; 0 for others.
    ///
    /// The joiners U+200C and U+200D pass: scripts and pictographs need them.
    private static func lengthOfInvisible(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        func byte(_ offset: Int) -> UInt8 {
            offset < rest.count ? rest[rest.startIndex + offset] : 0
        }
        switch (byte(0), byte(1)) {
        case (0xC2, 0x80..<0xA0), (0xD8, 0x9C): return 2
        case (0xE2, 0x80): return byte(2) == 0x8B || isMark(byte(2)) ? 3 : 0
        case (0xE2, 0x81): return (0xA0...0xAF).contains(byte(2)) ? 3 : 0
        case (0xEF, 0xBB): return byte(2) == 0xBF ? 3 : 0
        case (0xF3, 0xA0): return rest.count < 4 ? 0 : 4
        default: return 0
        }
    }

    /// U+200E, U+200F and U+2028 to U+202E, by their last byte.
    private static func isMark(_ byte: UInt8) -> Bool {
        (0x8E...0x8F).contains(byte) || (0xA8...0xAE).contains(byte)
    }

    private mutating func writeCode(of character: Slice<UnsafeBufferPointer<UInt8>>) {
        for scalar in String(decoding: character, as: UTF8.self).unicodeScalars {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            write("&lt;U+" as StaticString)
            bytes.append(contentsOf: String(repeating: "0", count: max(0, 4 - digits.count)).utf8)
            bytes.append(contentsOf: digits.utf8)
            write("&gt;" as StaticString)
        }
    }
}
