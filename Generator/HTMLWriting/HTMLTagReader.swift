/// A tag of HTML in text of a document.
struct HTMLTag {
    /// What is written in its place; nil for a tag that is shown as text.
    let effect: Effect?
    /// Begins a block of its own.
    let isBlock: Bool
    /// Where the text goes on.
    let end: Int

    enum Effect {
        case piece(MarkupPiece)
        case link(LinkAddress, text: String)
        /// Only its content is shown.
        case nothing
    }

    var isKnown: Bool { effect != nil }
}

/// Reads tags of HTML; nothing of them but a name that we know and the address of a link gets through.
struct HTMLTagReader {
    private let bytes: [UInt8]
    private var position = 0

    /// Longer tags are text.
    static let longest = 2000

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The tag that begins at a `<`.
    mutating func tag(at start: Int) -> HTMLTag? {
        position = start + 1
        let isEnd = byte == UInt8(ascii: "/")
        if isEnd { position += 1 }
        let nameStart = position
        while let byte, byte.isLetterOrDigit, position - nameStart < 16 { position += 1 }
        guard position > nameStart, bytes[nameStart] >= UInt8(ascii: "A") else { return nil }
        let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
        guard let attributes = attributes(until: start + Self.longest) else { return nil }
        return HTMLTag(
            effect: Self.effect(name, isEnd: isEnd, attributes),
            isBlock: Self.blocks.contains(name),
            end: position
        )
    }

    /// Names and values up to `>`; nil if that is not there.
    private mutating func attributes(until limit: Int) -> [(name: String, value: String)]? {
        var attributes: [(name: String, value: String)] = []
        while position < limit {
            let hasBlank = skipBlanks()
            guard let byte else { return nil }
            if byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            if byte == UInt8(ascii: ">") {
                position += 1
                return attributes
            }
            guard hasBlank, let name = attributeName() else { return nil }
            skipBlanks()
            guard self.byte == UInt8(ascii: "=") else {
                attributes.append((name, ""))
                if self.byte != UInt8(ascii: ">"), self.byte != UInt8(ascii: "/") { position -= 1 }
                continue
            }
            position += 1
            skipBlanks()
            guard let value = value(until: limit) else { return nil }
            attributes.append((name, value))
        }
        return nil
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = position
        while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
        return position > start
    }

    private mutating func attributeName() -> String? {
        let start = position
        while let byte, byte.isLetterOrDigit || [0x2D, 0x2E, 0x3A, 0x5F, 0x40].contains(byte) {
            position += 1
        }
        guard position > start else { return nil }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private mutating func value(until limit: Int) -> String? {
        let quote = byte
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while let byte, byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") {
                position += 1
            }
            return position > start ? CharacterReferences.resolved(Array(bytes[start..<position])) : nil
        }
        position += 1
        let start = position
        while let byte, byte != quote, position < limit { position += 1 }
        guard byte == quote else { return nil }
        position += 1
        return CharacterReferences.resolved(Array(bytes[start..<position - 1]))
    }

    // MARK: What is known

    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "pre",
        "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "details", "summary", "section", "article",
        "center", "header", "footer", "main", "nav",
    ]

    private static let ignored: Set<String> = [
        "div", "span", "font", "center", "section", "article", "header", "footer", "main", "nav", "small",
        "big", "label", "colgroup", "col", "caption", "figure", "figcaption", "wbr", "abbr", "html", "body",
    ]

    private static let synonyms: [String: MarkupName] = [
        "b": .strong, "i": .em, "cite": .em, "dfn": .em, "var": .em, "del": .s, "strike": .s, "ins": .u,
        "tt": .code, "samp": .code,
    ]

    private static func effect(
        _ name: String,
        isEnd: Bool,
        _ attributes: [(name: String, value: String)]
    ) -> HTMLTag.Effect? {
        func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        switch name {
        case "br": return .piece(.lineBreak)
        case "hr": return .piece(.rule)
        case "img":
            let text = attribute("alt").flatMap { $0.isEmpty ? nil : $0 }
            switch attribute("src").flatMap(LinkTarget.init) {
            case .address(let address): return .link(address, text: text ?? address.text)
            case .beside: return .piece(text.map { .text($0) } ?? .nothing)
            case nil: return nil
            }
        case "a":
            if isEnd { return .piece(.close(.a)) }
            return attribute("href").flatMap(LinkAddress.init).map { .piece(.open(.link($0))) } ?? .nothing
        default:
            if ignored.contains(name) { return .nothing }
            guard let known = synonyms[name] ?? MarkupName(rawValue: name) else { return nil }
            if isEnd { return .piece(.close(known)) }
            let level = MarkupName.headings.firstIndex(of: known)
            return .piece(.open(level.map { .heading($0 + 1) } ?? .plain(known)))
        }
    }
}
