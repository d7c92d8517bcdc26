import YAMLModel

extension YAMLNode {
    /// Whether two values are the same for JSON: numbers by value, members in any order.
    func equals(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.string(let left), .string(let right)): left.unicodeScalars.elementsEqual(right.unicodeScalars)
        case (.bool(let left), .bool(let right)): left == right
        case (.null, .null): true
        case (.string, _), (.bool, _), (.null, _), (_, .string), (_, .bool), (_, .null): false
        case (.integer, _), (.number, _), (.sequence, _), (.mapping, _):
            canonicalText == other.canonicalText
        }
    }

    /// How many values it consists of; counting ends at a limit.
    func size(upTo limit: Int) -> Int {
        var count = 0
        var rest = [self]
        while count < limit, let next = rest.popLast() {
            count += 1
            switch next.content {
            case .null, .bool, .integer, .number, .string: break
            case .sequence(let items): rest += items
            case .mapping(let mapping): rest += mapping.entries.map(\.value)
            }
        }
        return count
    }

    /// One text for all values that are the same for JSON.
    var canonicalText: String {
        switch content {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .integer(let text), .number(let text): return DecimalNumber(text)?.canonicalText ?? text
        // The length in front makes quoting needless.
        case .string(let text): return "\"\(text.utf8.count):\(text)"
        case .sequence(let items): return "[" + items.map(\.canonicalText).joined(separator: ",") + "]"
        case .mapping(let mapping):
            let members = mapping.entries.map { entry in
                "\(entry.key.utf8.count):\(entry.key)=\(entry.value.canonicalText)"
            }
            return "{" + members.sorted().joined(separator: ",") + "}"
        }
    }
}
