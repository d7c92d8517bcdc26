/// A piece of template source before sections are matched.
enum TemplateToken {
    case text(String, TemplatePosition)
    case tag(TemplateTag)
}

/// What stands between `{{` and `}}`.
struct TemplateTag {
    enum Kind { case value, section, invertedSection, end, partial, comment }

    let kind: Kind
    /// The text behind the sign, without white space at its ends.
    let content: String
    let position: TemplatePosition
    /// The white space before a tag that stands alone on its line.
    let indentation: String
}

/// Cuts template source into text and tags, and applies the rule of the Mustache specification for tags that stand
/// alone on their line: the line goes, white space and line end included.
struct TemplateScanner {
    private let file: String
    private let source: [UInt8]
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(source: String, file: String) {
        self.file = file
        self.source = Array(source.utf8)
    }

    mutating func tokens() throws(TemplateError) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        while offset < source.count {
            let textStart = offset
            let textPosition = position
            let hasTag = advance(toPair: UInt8(ascii: "{"))
            var textEnd = offset
            guard hasTag else {
                tokens.append(.text(text(textStart..<textEnd), textPosition))
                break
            }
            let tagStart = offset
            var tag = try readTag()
            if tag.kind != .value, let lineEnd = endOfStandaloneLine(from: tagStart) {
                let blankStart = startOfLine(before: tagStart)
                textEnd = blankStart
                tag = TemplateTag(
                    kind: tag.kind,
                    content: tag.content,
                    position: tag.position,
                    indentation: text(blankStart..<tagStart)
                )
                move(to: lineEnd)
            }
            if textStart < textEnd { tokens.append(.text(text(textStart..<textEnd), textPosition)) }
            if tag.kind != .comment { tokens.append(.tag(tag)) }
        }
        return tokens
    }

    private mutating func readTag() throws(TemplateError) -> TemplateTag {
        let start = position
        offset += 2
        if offset < source.count, source[offset] == UInt8(ascii: "{") {
            throw error(at: start, "'{{{' is not needed: values are never escaped, write '{{key}}'")
        }
        let contentStart = offset
        guard advance(toPair: UInt8(ascii: "}")) else { throw error(at: start, "tag is not closed by '}}'") }
        let content = text(contentStart..<offset)
        offset += 2
        let (kind, name) = try classify(content, at: start)
        return TemplateTag(kind: kind, content: name, position: start, indentation: "")
    }

    private func classify(
        _ content: String,
        at start: TemplatePosition
    ) throws(TemplateError) -> (TemplateTag.Kind, String) {
        let signed = content.trimmingBlanks()
        let name = String(signed.dropFirst()).trimmingBlanks()
        switch signed.first {
        case "#": return (.section, name)
        case "^": return (.invertedSection, name)
        case "/": return (.end, name)
        case ">": return (.partial, name)
        case "!": return (.comment, "")
        case "&": throw error(at: start, "'{{&' is not needed: values are never escaped, write '{{key}}'")
        case "=": throw error(at: start, "changing the delimiters is not supported")
        case nil: throw error(at: start, "tag is empty")
        default: return (.value, signed)
        }
    }

    /// Where the line of a tag ends, behind its line break, if there is nothing but the tag on it.
    private func endOfStandaloneLine(from tagStart: Int) -> Int? {
        let start = startOfLine(before: tagStart)
        guard start == 0 || source[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = offset
        while end < source.count, Self.isBlank(source[end]) { end += 1 }
        if end == source.count { return end }
        if source[end] == UInt8(ascii: "\r"), end + 1 < source.count { end += 1 }
        return source[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    /// The first of the blanks directly before a place.
    private func startOfLine(before place: Int) -> Int {
        var start = place
        while start > 0, Self.isBlank(source[start - 1]) { start -= 1 }
        return start
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    private var position: TemplatePosition {
        let scalars = source[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
        return TemplatePosition(line: line, column: scalars + 1)
    }

    /// Moves to the next pair of the byte, counting lines; false, at the end, where there is none.
    private mutating func advance(toPair byte: UInt8) -> Bool {
        var place = offset
        while place + 1 < source.count {
            if source[place] == byte, source[place + 1] == byte {
                move(to: place)
                return true
            }
            place += 1
        }
        move(to: source.count)
        return false
    }

    private mutating func move(to place: Int) {
        while offset < place {
            if source[offset] == UInt8(ascii: "\n") {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
    }

    private func error(at position: TemplatePosition, _ message: String) -> TemplateError {
        TemplateError(file: file, position: position, message: message)
    }
}

extension String {
    func trimmingBlanks() -> String {
        let start = self.drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
