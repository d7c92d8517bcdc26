import YAMLModel

/// How a plain scalar resolves in YAML 1.2's core schema, <https://yaml.org/spec/1.2.2/#103-core-schema>.
enum CoreSchema {
    enum Kind: Equatable {
        case null, bool(Bool), integer, number, string
    }

    static func kind(of text: UnsafeBufferPointer<UInt8>) -> Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isOne(of: ["~", "null", "Null", "NULL"], text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isOne(of: ["true", "True", "TRUE"], text) ? .bool(true) : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isOne(of: ["false", "False", "FALSE"], text) ? .bool(false) : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numericKind(of: text)
        default:
            return .string
        }
    }

    /// A number's text, with the spellings of infinity and not-a-number made one.
    static func canonicalNumber(_ text: String) -> String {
        switch text.lowercased() {
        case ".inf", "+.inf": ".inf"
        case "-.inf": "-.inf"
        case ".nan": ".nan"
        default: text
        }
    }

    private static func numericKind(of text: UnsafeBufferPointer<UInt8>) -> Kind {
        if text.count > 2, text[0] == UInt8(ascii: "0") {
            let digits = text[2...]
            if text[1] == UInt8(ascii: "o") { return digits.allSatisfy(isOctalDigit) ? .integer : .string }
            if text[1] == UInt8(ascii: "x") { return digits.allSatisfy(isHexDigit) ? .integer : .string }
        }
        var index = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-") ? 1 : 0
        let whole = skipDigits(in: text, from: &index)
        if index == text.count { return whole > 0 ? .integer : .string }
        if text[index] == UInt8(ascii: ".") {
            index += 1
            let fraction = skipDigits(in: text, from: &index)
            guard whole + fraction > 0 else { return specialKind(of: text) }
        }
        guard whole > 0 || index > 1 else { return .string }
        if index < text.count {
            guard text[index] | 0x20 == UInt8(ascii: "e") else { return .string }
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
                index += 1
            }
            guard skipDigits(in: text, from: &index) > 0, index == text.count else { return .string }
        }
        return .number
    }

    private static func specialKind(of text: UnsafeBufferPointer<UInt8>) -> Kind {
        if isOne(of: [".nan", ".NaN", ".NAN"], text) { return .number }
        let hasSign = text[0] != UInt8(ascii: ".")
        let unsigned = UnsafeBufferPointer(rebasing: text[(hasSign ? 1 : 0)...])
        return isOne(of: [".inf", ".Inf", ".INF"], unsigned) ? .number : .string
    }

    private static func skipDigits(in text: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int {
        let start = index
        while index < text.count, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
        return index - start
    }

    private static func isOne(of words: [StaticString], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        words.contains { word in
            word.utf8CodeUnitCount == text.count
                && UnsafeBufferPointer(start: word.utf8Start, count: text.count).elementsEqual(text)
        }
    }

    private static func isOctalDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 8 }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
}
