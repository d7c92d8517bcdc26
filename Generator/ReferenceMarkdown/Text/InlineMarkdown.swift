/// A line of CommonMark in which nothing is HTML, and links lead to absolute addresses.
struct InlineMarkdown {
    /// The line made harmless.
    private(set) var text = ""
    private let bytes: [UInt8]
    private var index = 0

    init(_ line: some StringProtocol) {
        bytes = Array(line.utf8)
        text.reserveCapacity(bytes.count)
        var output: [UInt8] = []
        while index < bytes.count { step(&output) }
        text = String(decoding: output, as: UTF8.self)
    }

    private mutating func step(_ output: inout [UInt8]) {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\\") where index + 1 < bytes.count:
            // Before `<` it would only make an escape of ours a plain backslash.
            if bytes[index + 1] == UInt8(ascii: "<") {
                output += "&lt;".utf8
            } else {
                output += bytes[index...(index + 1)]
            }
            index += 2
        case UInt8(ascii: "`"): copyCode(&output)
        case UInt8(ascii: "<"): copyAddress(&output)
        case UInt8(ascii: "["): copyLink(&output)
        case UInt8(ascii: "]") where follows(UInt8(ascii: "("), at: index + 1):
            output += "]\\(".utf8
            index += 2
        default:
            output.append(byte)
            index += 1
        }
    }

    private func follows(_ byte: UInt8, at place: Int) -> Bool { place < bytes.count && bytes[place] == byte }

    /// A code span that ends on its line, before any bar; else backticks that open nothing.
    private mutating func copyCode(_ output: inout [UInt8]) {
        let count = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
        var place = index + count
        while place < bytes.count, bytes[place] != UInt8(ascii: "|") {
            guard bytes[place] == UInt8(ascii: "`") else {
                place += 1
                continue
            }
            let run = bytes[place...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == count {
                output += bytes[index..<(place + run)]
                index = place + run
                return
            }
            place += run
        }
        for _ in 0..<count { output += "\\`".utf8 }
        index += count
    }

    /// `<https://…>` stays, and tags that only format become Markdown; any other `<` is text.
    private mutating func copyAddress(_ output: inout [UInt8]) {
        let end = bytes[(index + 1)...].prefix(2_000).firstIndex {
            $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
        }
        if let end, bytes[end] == UInt8(ascii: ">"), Self.isAddress(bytes[(index + 1)..<end]) {
            output += bytes[index...end]
            index = end + 1
        } else if let tag = ForeignTag(bytes, at: index), copy(tag, &output) {
            return
        } else {
            output += "&lt;".utf8
            index += 1
        }
    }

    /// False for a tag that is text.
    private mutating func copy(_ tag: ForeignTag, _ output: inout [UInt8]) -> Bool {
        if let replacement = tag.replacement {
            output += replacement.utf8
            index = tag.end
            return true
        }
        guard let close = tag.closing(in: bytes) else { return false }
        let within = String(decoding: bytes[tag.end..<close.start], as: UTF8.self)
        guard !within.allSatisfy(\.isWhitespace), let text = Self.marked(within, tag) else { return false }
        output += text.utf8
        index = close.end
        return true
    }

    /// What stands between a tag and its end, as Markdown.
    private static func marked(_ within: String, _ tag: ForeignTag) -> String? {
        let words = within.drop(while: \.isWhitespace)
        switch tag.name {
        case "b", "strong": return "**\(InlineMarkdown(words).text)**"
        case "i", "em": return "*\(InlineMarkdown(words).text)*"
        case "code", "tt", "pre":
            let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
                .reduce(within) { text, entity in text.replacing(entity.0, with: entity.1) }
            return plain.contains("|") ? nil : MarkdownText.code(plain)
        case "a":
            guard let address = tag.address, isAddress(address), !address.contains(UInt8(ascii: ")")) else {
                return InlineMarkdown(words).text
            }
            return "[\(InlineMarkdown(words).text)](\(String(decoding: address, as: UTF8.self)))"
        default: return nil
        }
    }

    /// `[words](address)`: the words alone where the address is not one to follow.
    private mutating func copyLink(_ output: inout [UInt8]) {
        let rest = bytes[(index + 1)...].prefix(2_000)
        guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
            bytes[close] == UInt8(ascii: "]"), follows(UInt8(ascii: "("), at: close + 1),
            let end = bytes[close...].prefix(2_000).firstIndex(of: UInt8(ascii: ")"))
        else {
            output.append(bytes[index])
            index += 1
            return
        }
        let words = InlineMarkdown(String(decoding: bytes[(index + 1)..<close], as: UTF8.self)).text
        let target = bytes[(close + 2)..<end].prefix { $0 != UInt8(ascii: " ") }
        if output.last == UInt8(ascii: "!") { output.removeLast() }
        let isFollowed = Self.isAddress(target)
        if isFollowed { output.append(UInt8(ascii: "[")) }
        output += words.utf8
        if isFollowed {
            output += "](".utf8
            output += target
            output.append(UInt8(ascii: ")"))
        }
        index = end + 1
    }

    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        let isPlain = bytes.allSatisfy { 0x21...0x7E ~= $0 && !"<>\"`\\".utf8.contains($0) }
        let start = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
        return isPlain && ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
    }
}
