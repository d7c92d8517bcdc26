/// A tag of HTML in a document's text.
struct ForeignTag {
    /// In lower case.
    let name: String
    let isClosing: Bool
    /// The value of `href`, if it has one in quotes.
    let address: ArraySlice<UInt8>?
    /// Behind its `>`.
    let end: Int

    /// Nil where no tag begins at the index, or none that ends on its line.
    init?(_ bytes: [UInt8], at index: Int) {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "<"),
            let close = bytes[(index + 1)...].prefix(1_000).firstIndex(where: {
                $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
            }), bytes[close] == UInt8(ascii: ">")
        else { return nil }
        var rest = bytes[(index + 1)..<close]
        isClosing = rest.first == UInt8(ascii: "/")
        if isClosing { rest = rest.dropFirst() }
        let letters = rest.prefix {
            Self.isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        guard let first = letters.first, Self.isLetter(first) else { return nil }
        rest = rest.dropFirst(letters.count)
        guard rest.first.map({ $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "/") }) ?? true else {
            return nil
        }
        name = String(decoding: letters, as: UTF8.self).lowercased()
        address = Self.value(of: "href=\"", in: rest)
        end = close + 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func value(of start: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let start = Array(start.utf8)
        for index in bytes.indices where bytes[index...].starts(with: start) {
            let value = bytes[(index + start.count)...]
            return value.firstIndex(of: UInt8(ascii: "\"")).map { value[..<$0] }
        }
        return nil
    }

    /// What stands for a tag that has no end, or whose end does not matter; nil for all others.
    var replacement: String? {
        switch name {
        case "br": "<br>"
        case "p", "ul", "ol", "div", "span": ""
        case "li": isClosing ? "" : "<br>• "
        default: nil
        }
    }

    /// Where its end begins on the same line, and where that ends.
    func closing(in bytes: [UInt8]) -> (start: Int, end: Int)? {
        guard !isClosing else { return nil }
        let last = min(end + 2_000, bytes.count - 1)
        guard end < last else { return nil }
        for index in end..<last
        where bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "/") {
            if let tag = ForeignTag(bytes, at: index), tag.name == name {
                return (index, tag.end)
            }
        }
        return nil
    }
}
