// What begins with `<`, and addresses that stand in the text.

extension MarkdownInlines {
    mutating func readAngle() {
        if bytes[position...].hasPrefix("<!--") { return skipComment() }
        var reader = HTMLTagReader(bytes)
        if let tag = reader.tag(at: position), let effect = tag.effect {
            switch effect {
            case .piece(let piece): append(piece, to: tag.end)
            case .nothing: append(.nothing, to: tag.end)
            case .link(let address, let text): append(address, text: text, to: tag.end)
            }
        } else if let (address, text, end) = enclosedAddress() {
            append(address, text: text, to: end)
        } else {
            position += 1
        }
    }

    private mutating func append(_ address: LinkAddress, text: String, to end: Int) {
        append(.open(.link(address)), to: end)
        append(.text(text))
        append(.close(.a))
    }

    private mutating func skipComment() {
        guard !hasUnclosedComment, let end = bytes[(position + 4)...].firstRange(of: "-->".utf8) else {
            hasUnclosedComment = true
            position += 1
            return
        }
        append(.nothing, to: end.upperBound)
    }

    /// `<https://example.com>` or `<a@example.com>`.
    private func enclosedAddress() -> (LinkAddress, text: String, end: Int)? {
        let limit = min(bytes.count, position + Self.longestAddress)
        let rest = bytes[(position + 1)..<limit]
        guard
            let end = rest.firstIndex(where: {
                $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
            }),
            bytes[end] == UInt8(ascii: ">")
        else { return nil }
        let text = String(decoding: rest[..<end], as: UTF8.self)
        if let address = LinkAddress(text), !text.hasPrefix("#") { return (address, text, end + 1) }
        let isMail =
            rest[..<end].contains(UInt8(ascii: "@"))
            && rest[..<end].allSatisfy { $0.isLetterOrDigit || "@.+-_".utf8.contains($0) }
        guard isMail, let address = LinkAddress("mailto:" + text) else { return nil }
        return (address, text, end + 1)
    }

    /// An address that stands in the text as it is; one in the text of a link ends with that text.
    mutating func readAddress() {
        let rest = bytes[position...]
        guard rest.hasPrefix("http://") || rest.hasPrefix("https://"),
            !(byte(at: position - 1)?.isLetterOrDigit ?? false)
        else {
            position += 1
            return
        }
        let closing = brackets.isEmpty ? UInt8(ascii: "<") : UInt8(ascii: "]")
        var length = rest.prefix(Self.longestAddress)
            .prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != closing }
            .count
        length = Self.withoutPunctuation(rest.prefix(length))
        let text = String(decoding: rest.prefix(length), as: UTF8.self)
        guard let address = LinkAddress(text), !text.hasSuffix("//") else {
            position += 4
            return
        }
        append(address, text: text, to: position + length)
    }

    /// Signs at the end are of the sentence; a parenthesis too, if it was not opened in the address.
    private static func withoutPunctuation(_ address: ArraySlice<UInt8>) -> Int {
        var rest = address
        var excess = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
        while let last = rest.last {
            if last == UInt8(ascii: ")") {
                guard excess > 0 else { break }
                excess -= 1
            } else if !"?!.,:;*_~'\"`]>".utf8.contains(last) {
                break
            }
            rest = rest.dropLast()
        }
        return rest.count
    }
}
