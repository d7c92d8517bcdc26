/// What the value of a header field may be so that it arrives as it was given.
enum HeaderText {
    static let whyInvalid =
        "a header can hold no line break or other control character, nor space at its ends"

    static func isValid(_ value: String) -> Bool {
        let bytes = value.utf8
        if let first = bytes.first, isSpace(first) { return false }
        if let last = bytes.last, isSpace(last) { return false }
        return bytes.allSatisfy { $0 >= 32 && $0 != 127 || $0 == UInt8(ascii: "\t") }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
