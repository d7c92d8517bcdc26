/// Addresses that links give by name, `[name]: https://example.com`.
struct MarkdownReferences {
    private let targets: [[UInt8]: LinkTarget]
    /// How many bytes of addresses may still be written: few names must not make a long page.
    private var allowance: Int

    init(_ targets: [[UInt8]: LinkTarget], sourceLength: Int) {
        self.targets = targets
        self.allowance = 100_000 + sourceLength
    }

    /// Longer names are none, as in CommonMark.
    static let longestName = 999

    mutating func target(_ name: ArraySlice<UInt8>) -> LinkTarget? {
        guard !targets.isEmpty, let target = targets[Self.key(name)] else { return nil }
        guard case .address(let address) = target else { return target }
        guard address.text.utf8.count <= allowance else { return nil }
        allowance -= address.text.utf8.count
        return target
    }

    /// Names are the same whatever the case of their letters and the blanks between their words.
    static func key(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        for byte in name.trimmed {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if key.last != 0x20 { key.append(0x20) }
            } else {
                key.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
            }
        }
        return key
    }
}

extension MarkdownBlocks {
    /// What is left of a paragraph that begins with addresses of links.
    mutating func takingReferences(from text: [UInt8]) -> ArraySlice<UInt8> {
        var rest = text[...]
        while rest.first == UInt8(ascii: "["),
            let (name, address, end) = Self.reference(text, rest.startIndex)
        {
            let key = MarkdownReferences.key(name)
            if references[key] == nil, let target = LinkTarget(address) { references[key] = target }
            rest = rest[end...].drop { $0 == 0x0A }
        }
        return rest.trimmed
    }

    /// The name, the address and where its line ends.
    private static func reference(
        _ text: [UInt8],
        _ start: Int
    ) -> (name: ArraySlice<UInt8>, address: String, end: Int)? {
        let limit = min(text.count, start + MarkdownReferences.longestName + 2)
        guard let close = text[(start + 1)..<limit].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = text[(start + 1)..<close]
        guard !name.trimmed.isEmpty, !name.contains(UInt8(ascii: "[")), close + 1 < text.count,
            text[close + 1] == UInt8(ascii: ":")
        else { return nil }
        var reader = LinkTargetReader(text, from: close + 2)
        guard let address = reader.destination(), !address.isEmpty else { return nil }
        let afterAddress = reader.position
        if reader.title(), reader.isAtLineEnd { return (name, address, reader.position) }
        reader.position = afterAddress
        return reader.isAtLineEnd ? (name, address, reader.position) : nil
    }
}
