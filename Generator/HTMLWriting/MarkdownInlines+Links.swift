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
        guard isActive, let (target, end) = target(of: bracket, &references) else {
            position += 1
            return
        }
        emphasis.match(above: bracket.delimiters)
        switch target {
        case .address(let address):
            items[bracket.place] = .piece(.open(.link(address)))
            append(.close(.a), to: end)
        case .beside:
            items[bracket.place] = .piece(.nothing)
            append(.nothing, to: end)
        }
        if !bracket.isImage { firstActiveBracket = brackets.count }
    }

    /// Where a link leads whose text ends here, and where it ends.
    private func target(
        of bracket: Bracket,
        _ references: inout MarkdownReferences
    ) -> (LinkTarget, end: Int)? {
        let next = byte(at: position + 1)
        if next == UInt8(ascii: "(") {
            var reader = LinkTargetReader(bytes, from: position + 2)
            if let text = reader.destination(), let target = LinkTarget(text) {
                let afterAddress = reader.position
                if !reader.title() { reader.position = afterAddress }
                reader.skipBlanks()
                if byte(at: reader.position) == UInt8(ascii: ")") { return (target, reader.position + 1) }
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
        return references.target(name).map { ($0, end) }
    }
}
