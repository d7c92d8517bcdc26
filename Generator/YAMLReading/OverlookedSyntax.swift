import Diagnostics

/// Finds, between the events, what YAML 1.2 forbids and libyaml lets through.
struct OverlookedSyntax {
    /// What stands in the text from one position to another.
    enum Piece {
        case plain, quoted, block, alias, flowStart, flowEnd
    }

    struct Problem: Error {
        let message: DiagnosticMessage
        let position: SourcePosition
    }

    private let text: SourceText
    private let mayHaveTightComment: Bool
    /// The last line whose indentation does not matter any more.
    private var settledLine: UInt32 = 0
    private var cursor: OffsetCursor
    /// Behind the last piece.
    private var gapStart = 0

    init(in text: SourceText) {
        self.text = text
        cursor = OffsetCursor(in: text)
        mayHaveTightComment = text.bytes.withUnsafeBufferPointer(Self.mayHaveTightComment)
    }

    /// Looks at one piece; they come in the order of the text.
    ///
    /// `isInFlow`: whether it stands in brackets. `blockIndent` is that of the collection around the brackets, or
    /// around the piece.
    mutating func check(
        _ piece: Piece,
        from start: SourcePosition,
        to end: SourcePosition,
        isInFlow: Bool,
        blockIndent: @autoclosure () -> Int
    ) throws(Problem) {
        if isInFlow, piece != .flowEnd, start.line > settledLine {
            try checkIndentation(of: start.line...start.line, least: blockIndent() + 1)
        }
        if piece == .quoted, end.line > start.line {
            try checkIndentation(of: (start.line + 1)...end.line, least: blockIndent() + 1)
        }
        settledLine = max(settledLine, end.line)
        if piece == .block { try checkHeader(at: start) }
        if mayHaveTightComment { try checkComments(before: start, resumingAt: end) }
    }

    /// Looks at what stands behind the last piece of a document.
    mutating func checkEnd(at end: SourcePosition) throws(Problem) {
        if mayHaveTightComment { try checkComments(before: end, resumingAt: end) }
    }

    /// A dash alone is an item of a block sequence, which cannot stand in brackets (section 7.3.3).
    static func check(flowScalar bytes: UnsafeBufferPointer<UInt8>, at start: SourcePosition) throws(Problem)
    {
        guard bytes.count == 1, bytes[0] == UInt8(ascii: "-") else { return }
        throw Problem(message: .dashInFlow, position: start)
    }

    /// The name of an anchor or alias goes on to the next blank (section 6.9.2); libyaml cuts it at a few others.
    mutating func check(anchor name: String, at start: SourcePosition) throws(Problem) {
        guard let offset = cursor.offset(of: start), offset < text.bytes.count,
            text.bytes[offset] == UInt8(ascii: "&") || text.bytes[offset] == UInt8(ascii: "*")
        else { return }
        let end = offset + 1 + name.utf8.count
        guard end < text.bytes.count, [UInt8](":?%@`".utf8).contains(text.bytes[end]) else { return }
        let column = Int(start.column) + 1 + name.utf8.count
        throw Problem(
            message: .anchorName,
            position: SourcePosition(line: Int(start.line), column: column)
        )
    }

    /// Lines in brackets or quotes are indented more than what they are in (section 6.3); blank ones need not be.
    private func checkIndentation(of lines: ClosedRange<UInt32>, least: Int) throws(Problem) {
        guard least > 0 else { return }
        for number in lines {
            let line = text.line(Int(number))
            let spaces = line.prefix { $0 == 0x20 }.count
            guard spaces < least, let first = line.dropFirst(spaces).first else { continue }
            let position = SourcePosition(line: Int(number), column: spaces + 1)
            if first == 0x09 {
                if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
                throw Problem(message: SyntaxProblem.tabMessage, position: position)
            }
            throw Problem(message: .flowIndentation(least: least), position: position)
        }
    }

    /// The `#` of a comment stands at the start of a line or behind a blank (section 6.6).
    private func checkHeader(at start: SourcePosition) throws(Problem) {
        let line = text.line(Int(start.line))
        var columns = 0
        var isInHeader = false
        for byte in line where byte & 0xC0 != 0x80 {
            columns += 1
            guard columns >= Int(start.column) else { continue }
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                isInHeader = true
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                continue
            case UInt8(ascii: "#") where isInHeader:
                let position = SourcePosition(line: Int(start.line), column: columns)
                throw Problem(message: .tightComment, position: position)
            default:
                if isInHeader { return }
            }
        }
    }

    private mutating func checkComments(
        before start: SourcePosition,
        resumingAt end: SourcePosition
    ) throws(Problem) {
        let startOffset = cursor.offset(of: start) ?? text.bytes.count
        var index = gapStart
        while index < startOffset {
            if text.bytes[index] == UInt8(ascii: "#") {
                if index > 0, !Self.isBlank(text.bytes[index - 1]) {
                    throw Problem(message: .tightComment, position: text.position(at: index))
                }
                while index < startOffset, text.bytes[index] != 0x0A, text.bytes[index] != 0x0D { index += 1 }
            }
            index += 1
        }
        gapStart = max(gapStart, cursor.offset(of: end) ?? text.bytes.count)
    }

    /// Whether a `#` stands behind a character that can end a value; most texts have none.
    private static func mayHaveTightComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "#"), index > 1 else { return false }
            switch bytes[index - 1] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "["),
                UInt8(ascii: "{"):
                return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // An opening quote, as of most references, has a blank or an indicator before it.
                return !isBlank(bytes[index - 2]) && ![UInt8]("[{,:(".utf8).contains(bytes[index - 2])
            default: return false
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}

/// Turns positions that do not go back into offsets; those of one line together cost one pass over it.
struct OffsetCursor {
    private let text: SourceText
    private var line = 0
    private var column = 1
    private var offset = 0

    init(in text: SourceText) { self.text = text }

    /// Nil behind the end of the text.
    mutating func offset(of position: SourcePosition) -> Int? {
        guard text.lineStarts.indices.contains(Int(position.line) - 1) else { return nil }
        if Int(position.line) != line || Int(position.column) < column {
            line = Int(position.line)
            column = 1
            offset = text.lineStarts[line - 1]
        }
        while column < Int(position.column), offset < text.bytes.count {
            offset += 1
            while offset < text.bytes.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }
}
