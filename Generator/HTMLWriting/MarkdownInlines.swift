/// Reads a paragraph, a heading or a cell for what is in its lines.
///
/// Every sign is looked at a bounded number of times: what opens something is remembered, not searched for.
struct MarkdownInlines {
    enum Item {
        case piece(MarkupPiece)
        /// A run of signs of emphasis, by its index.
        case delimiter(Int)
    }

    struct Bracket {
        /// Among `items`, the sign that a link's tag takes the place of.
        let place: Int
        /// Where the text after it begins.
        let start: Int
        let isImage: Bool
        let delimiters: Int
    }

    let bytes: [UInt8]
    var position = 0
    var items: [Item] = []
    var emphasis = MarkdownEmphasis()
    var brackets: [Bracket] = []
    /// Brackets before this one hold a link already.
    var firstActiveBracket = 0
    private var plainStart = 0
    /// For each length of a run of backticks, where the last of them begins; nil before the first was met.
    private var backticks: [Int: Int]?
    var hasUnclosedComment = false

    static let longestAddress = 2000

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func byte(at index: Int) -> UInt8? { index >= 0 && index < bytes.count ? bytes[index] : nil }

    mutating func read(_ references: inout MarkdownReferences) -> [MarkupPiece] {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): readBackslash()
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiter()
            case UInt8(ascii: "["): open(isImage: false)
            case UInt8(ascii: "!"):
                if byte(at: position + 1) == UInt8(ascii: "[") { open(isImage: true) } else { position += 1 }
            case UInt8(ascii: "]"): close(&references)
            case UInt8(ascii: "<"): readAngle()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "h"): readAddress()
            case 0x0A: readLineBreak()
            default: position += 1
            }
        }
        flush(to: position)
        emphasis.match(above: 0)
        return pieces
    }

    /// Reads HTML: tags, and nothing else of Markdown.
    mutating func readTags() -> [MarkupPiece] {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"): readAngle()
            case UInt8(ascii: "&"): readReference()
            default: position += 1
            }
        }
        flush(to: position)
        return pieces
    }

    private var pieces: [MarkupPiece] {
        items.flatMap { item -> [MarkupPiece] in
            switch item {
            case .piece(let piece): [piece]
            case .delimiter(let index): emphasis.pieces(index)
            }
        }
    }

    // MARK: Text

    mutating func flush(to end: Int) {
        if plainStart < end { append(.text(String(decoding: bytes[plainStart..<end], as: UTF8.self))) }
        plainStart = end
    }

    mutating func append(_ piece: MarkupPiece) { items.append(.piece(piece)) }

    /// A piece in place of the bytes up to `end`.
    mutating func append(_ piece: MarkupPiece, to end: Int) {
        flush(to: position)
        append(piece)
        position = end
        plainStart = end
    }

    private mutating func readBackslash() {
        guard let next = byte(at: position + 1) else {
            position += 1
            return
        }
        if next == 0x0A {
            append(.lineBreak, to: position + 2)
        } else if next.isPunctuation {
            append(.text(String(Unicode.Scalar(next))), to: position + 2)
        } else {
            position += 1
        }
    }

    private mutating func readReference() {
        if let (text, end) = CharacterReferences.character(bytes, at: position) {
            append(.text(text), to: end)
        } else {
            position += 1
        }
    }

    /// Two spaces before the end of a line break it; else it is a space.
    private mutating func readLineBreak() {
        var end = position
        while end > plainStart, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        let isHard = position - end >= 2 && bytes[(position - 2)..<position].allSatisfy { $0 == 0x20 }
        let next = position + 1
        flush(to: end)
        append(isHard ? .lineBreak : .text(" "))
        position = next
        while let byte = byte(at: position), byte == 0x20 || byte == 0x09 { position += 1 }
        plainStart = position
    }

    private mutating func readCode() {
        let start = position
        let length = runLength(at: start)
        let content = start + length
        if backticks == nil { backticks = lastRuns() }
        guard let last = backticks?[length], last >= content else {
            position = content
            return
        }
        var end = content
        while end <= last {
            guard bytes[end] == UInt8(ascii: "`") else {
                end += 1
                continue
            }
            let found = runLength(at: end)
            if found == length { break }
            end += found
        }
        var text = bytes[content..<end].map { $0 == 0x0A ? 0x20 : $0 }[...]
        if text.count > 2, text.first == 0x20, text.last == 0x20, text.contains(where: { $0 != 0x20 }) {
            text = text.dropFirst().dropLast()
        }
        append(.code(String(decoding: text, as: UTF8.self)), to: end + length)
    }

    private func runLength(at start: Int) -> Int {
        bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
    }

    private func lastRuns() -> [Int: Int] {
        var runs: [Int: Int] = [:]
        var index = position
        while index < bytes.count {
            let length = runLength(at: index)
            if length > 0 { runs[length] = index }
            index += max(1, length)
        }
        return runs
    }

    private mutating func readDelimiter() {
        let sign = bytes[position]
        let length = bytes[position...].prefix { $0 == sign }.count
        let before = MarkdownNeighbor(before: position, in: bytes)
        let after = MarkdownNeighbor(after: position + length, in: bytes)
        guard sign != UInt8(ascii: "~") || length <= 2 else {
            position += length
            return
        }
        flush(to: position)
        items.append(.delimiter(emphasis.add(sign, length, before: before, after: after)))
        position += length
        plainStart = position
    }
}
