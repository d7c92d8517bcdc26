// Brackets, and what makes links of them.

extension MarkdownInlines {
    mutating func open(isImage: Bool) {
        let length = isImage ? 2 : 1
        append(.text(isImage ? "![" : "["), to: position + length)
        brackets.append(
            Bracket(
                place: items.count - 1,
                start: position,
                isImage: isImage,
                delimiters: emphasis.count
            )
        )
    }

    /// Closes a bracket: makes a link of it, if an address follows or its text is the name of one.
    mutating func close(_ references: inout MarkdownReferences) {
        guard let bracket = brackets.popLast() else {
            position += 1
            return
        }
        let isActive = bracket.isImage || brackets.count >= firstActiveBracket
        firstActiveBracket = min(firstActiveBracket, brackets.count)
        guard isActive, let (address, end) = target(of: bracket, &references) else {
            position += 1
            return
        }
        emphasis.match(above: bracket.delimiters)
        items[bracket.place] = .piece(address.map { .open(.link($0)) } ?? .nothing)
        append(address == nil ? .nothing : .close(.a), to: end)
        if !bracket.isImage { firstActiveBracket = brackets.count }
    }

    /// Where a link leads whose text ends here, and where it ends; of a relative link, only the text is shown.
    private func target(
        of bracket: Bracket,
        _ references: inout MarkdownReferences
    ) -> (LinkAddress?, end: Int)? {
        let next = byte(at: position + 1)
        if next == UInt8(ascii: "(") {
            var reader = LinkTargetReader(bytes, from: position + 2)
            if let text = reader.destination(), let address = Self.address(text) {
                let afterAddress = reader.position
                if !reader.title() { reader.position = afterAddress }
                reader.skipBlanks()
                if byte(at: reader.position) == UInt8(ascii: ")") { return (address, reader.position + 1) }
            }
        }
        var name = bytes[bracket.start..<position]
        var end = position + 1
        if next == UInt8(ascii: "[") {
            let limit = min(bytes.count, position + 3 + MarkdownReferences.longestName)
            if let close = bytes[(position + 2)..<limit].firstIndex(of: UInt8(ascii: "]")) {
                if close > position + 2 { name = bytes[(position + 2)..<close] }
                end = close + 1
            }
        }
        guard name.count <= MarkdownReferences.longestName else { return nil }
        return references.address(name).map { ($0, end) }
    }

    /// Nil for an address that makes no link; no address within for one that leads nowhere from here.
    private static func address(_ text: String) -> LinkAddress?? {
        if let address = LinkAddress(text) { return .some(address) }
        return LinkAddress.isRelative(text) ? .some(nil) : nil
    }
}
