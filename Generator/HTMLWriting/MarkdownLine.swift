/// What is left of a line while the blocks it belongs to take their marks off.
///
/// Tabs before the text are spaces already, to stops of four columns, as CommonMark counts them.
struct MarkdownLine {
    private let bytes: [UInt8]
    private var start = 0

    init(_ line: ArraySlice<UInt8>) {
        guard line.contains(0x09) else {
            bytes = Array(line)
            return
        }
        var spread: [UInt8] = []
        var isBeforeText = true
        for byte in line {
            if isBeforeText, byte == 0x09 {
                spread.append(contentsOf: repeatElement(0x20, count: 4 - spread.count % 4))
            } else {
                spread.append(byte)
                isBeforeText = isBeforeText && Self.isMark(byte)
            }
        }
        bytes = spread
    }

    /// Signs that stand before text: of lists and quotes.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    var rest: ArraySlice<UInt8> { bytes[start...] }

    /// The rest without spaces before it.
    var content: ArraySlice<UInt8> { bytes[(start + indentation)...] }

    /// How many spaces the rest begins with.
    var indentation: Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        return end - start
    }

    var isBlank: Bool { start + indentation == bytes.count }

    mutating func drop(_ count: Int) { start = min(bytes.count, start + count) }

    /// At most so many spaces.
    mutating func dropSpaces(_ count: Int) { drop(min(count, indentation)) }
}

extension ArraySlice<UInt8> {
    /// Without spaces, tabs and line breaks at its ends.
    var trimmed: ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = firstIndex(where: { !isBlank($0) }),
            let last = lastIndex(where: { !isBlank($0) })
        else { return [] }
        return self[first...last]
    }

    func hasPrefix(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { starts(with: $0) }
    }
}
