import YAMLModel

/// Values of documents as text.
enum ValueText {
    /// The same text for equal values: numbers by size, members of mappings in any order.
    static func canonical(_ node: YAMLNode) -> String {
        switch node.content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let text), .number(let text): Numeral(text)?.canonicalText ?? text
        case .string(let text): "\"\(text)\""
        case .sequence(let nodes): "[" + nodes.map(canonical).joined(separator: ",") + "]"
        case .mapping(let mapping):
            "{"
                + mapping.entries.map { "\"\($0.key)\":" + canonical($0.value) }.sorted().joined(
                    separator: ","
                )
                + "}"
        }
    }

    static func isSame(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        switch (left.content, right.content) {
        case (.string(let a), .string(let b)): return a == b
        case (.integer(let a), .integer(let b)) where a == b: return true
        default: return canonical(left) == canonical(right)
        }
    }

    /// On one line and not long: strings without quotes, collections as in JSON.
    static func short(_ node: YAMLNode) -> String {
        clipped(node.string ?? flow(node, depth: 0))
    }

    static func clipped(_ text: String) -> String {
        let bytes = text.utf8.prefix(81)
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            return bytes.count <= 80 ? text : String(Substring(bytes.prefix(79))) + "…"
        }
        let start = text.prefix(81)
        guard start.count > 80 || start.contains(where: \.isNewline) else { return text }
        let line = start.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.prefix(79) + "…"
    }

    /// Not all of it: nobody reads more.
    private static func flow(_ node: YAMLNode, depth: Int) -> String {
        switch node.content {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .integer(let text), .number(let text): return text
        case .string(let text): return "\"\(text.prefix(80))\""
        case .sequence(let nodes):
            guard depth < 3 else { return "[…]" }
            return "[" + nodes.prefix(8).map { flow($0, depth: depth + 1) }.joined(separator: ", ") + "]"
        case .mapping(let mapping):
            guard depth < 3 else { return "{…}" }
            let entries = mapping.entries.prefix(8).map { "\($0.key): " + flow($0.value, depth: depth + 1) }
            return "{" + entries.joined(separator: ", ") + "}"
        }
    }
}
