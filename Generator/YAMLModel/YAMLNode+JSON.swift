extension YAMLNode {
    /// The value as JSON (RFC 8259), members in source order: on one line, or a member a line with two spaces of indent.
    ///
    /// Numbers keep their digits. What JSON cannot say becomes what comes nearest: infinities and NaN `null`, `0x1F`
    /// `31`, `+.5` `0.5`.
    package func jsonText(indented: Bool = false) -> String {
        String(decoding: jsonBytes(indented: indented), as: UTF8.self)
    }

    /// The value as JSON in UTF-8.
    ///
    /// See `jsonText(indented:)`.
    package func jsonBytes(indented: Bool = false) -> [UInt8] {
        var writer = YAMLNodeJSONWriter(isIndented: indented)
        writer.write(self, depth: 0)
        return writer.bytes
    }
}

private struct YAMLNodeJSONWriter {
    let isIndented: Bool
    private(set) var bytes: [UInt8] = []

    init(isIndented: Bool) { self.isIndented = isIndented }

    mutating func write(_ node: YAMLNode, depth: Int) {
        switch node.content {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let text), .number(let text):
            bytes += (JSONNumberSpelling.text(of: text) ?? "null").utf8
        case .string(let text): write(text)
        case .sequence(let items):
            open("[")
            for (index, item) in items.enumerated() {
                separate(index, depth + 1)
                write(item, depth: depth + 1)
            }
            close("]", isEmpty: items.isEmpty, depth)
        case .mapping(let mapping):
            open("{")
            for (index, entry) in mapping.entries.enumerated() {
                separate(index, depth + 1)
                write(entry.key)
                bytes += (isIndented ? ": " : ":").utf8
                write(entry.value, depth: depth + 1)
            }
            close("}", isEmpty: mapping.entries.isEmpty, depth)
        }
    }

    private mutating func open(_ bracket: Unicode.Scalar) { bytes.append(UInt8(ascii: bracket)) }

    private mutating func separate(_ index: Int, _ depth: Int) {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(depth)
    }

    private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool, _ depth: Int) {
        if !isEmpty { breakLine(depth) }
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine(_ depth: Int) {
        guard isIndented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
