/// What a line begins, by its first signs.
enum MarkdownStart {
    /// The level and the text of a heading marked by `#`.
    static func heading(_ content: ArraySlice<UInt8>) -> (level: Int, text: ArraySlice<UInt8>)? {
        let level = content.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = content.dropFirst(level)
        guard (1...6).contains(level), rest.first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true else {
            return nil
        }
        var text = rest.trimmed
        // Signs at the end are decoration where a space stands before them.
        let undecorated = text.lastIndex { $0 != UInt8(ascii: "#") }.map { text[...$0] } ?? []
        if undecorated.isEmpty || undecorated.last == 0x20 || undecorated.last == 0x09 {
            text = undecorated.trimmed
        }
        return (level, text)
    }

    /// Three signs or more, alone on their line.
    static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
        guard let sign = content.first,
            sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for byte in content {
            if byte == sign { count += 1 } else if byte != 0x20, byte != 0x09 { return false }
        }
        return count >= 3
    }

    /// The level of a heading that the line underlines.
    static func underline(_ content: ArraySlice<UInt8>) -> Int? {
        let text = content.trimmed
        guard let sign = text.first, text.allSatisfy({ $0 == sign }) else { return nil }
        return sign == UInt8(ascii: "=") ? 1 : sign == UInt8(ascii: "-") ? 2 : nil
    }

    /// The fence that code begins with.
    static func fence(_ content: ArraySlice<UInt8>, indentation: Int) -> MarkdownFence? {
        guard let sign = content.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return nil
        }
        let length = content.prefix { $0 == sign }.count
        let name = content.dropFirst(length)
        guard length >= 3, sign == UInt8(ascii: "~") || !name.contains(sign) else { return nil }
        return MarkdownFence(sign: sign, length: length, indentation: indentation)
    }

    /// The sign of an item of a list: how wide it is, and, if it counts, from what.
    static func item(_ content: ArraySlice<UInt8>) -> MarkdownItem? {
        guard let first = content.first else { return nil }
        let item: MarkdownItem
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            item = MarkdownItem(sign: first, width: 1, number: nil)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = content.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let end = content.dropFirst(digits.count).first
            guard digits.count < 10, end == UInt8(ascii: ".") || end == UInt8(ascii: ")"), let end else {
                return nil
            }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            item = MarkdownItem(sign: end, width: digits.count + 1, number: number)
        default: return nil
        }
        let next = content.dropFirst(item.width).first
        return next.map { $0 == 0x20 || $0 == 0x09 } ?? true ? item : nil
    }

    /// A block of HTML, which ends at a blank line, or with its comment.
    static func isHTML(_ content: ArraySlice<UInt8>, inParagraph: Bool) -> Bool {
        guard content.first == UInt8(ascii: "<") else { return false }
        if content.hasPrefix("<!--") { return true }
        var reader = HTMLTagReader(Array(content.prefix(HTMLTagReader.longest)))
        guard let tag = reader.tag(at: 0) else { return false }
        if tag.isBlock { return true }
        return !inParagraph && tag.isKnown && content.dropFirst(tag.end).trimmed.isEmpty
    }
}

/// What opens fenced code, and what closes it.
struct MarkdownFence {
    let sign: UInt8
    let length: Int
    let indentation: Int

    func isClosed(by line: MarkdownLine) -> Bool {
        guard line.indentation < 4 else { return false }
        let content = line.content
        let count = content.prefix { $0 == sign }.count
        return count >= length && content.dropFirst(count).trimmed.isEmpty
    }
}

/// The sign before an item of a list; items of one sign are of one list.
struct MarkdownItem {
    /// `-`, `+` or `*`; after a number, `.` or `)`.
    let sign: UInt8
    let width: Int
    let number: Int?
}
