import YAMLModel

extension YAMLNode {
    var identifier: String? { content.identifier }

    /// About how many bytes it takes in memory.
    var weight: Int {
        var weight = 0
        var rest = [self]
        while let next = rest.popLast() {
            weight += 64
            switch next.content {
            case .null, .bool, .integer, .number: break
            case .string(let text): weight += text.utf8.count
            case .sequence(let items): rest += items
            case .mapping(let mapping):
                weight += 64 * mapping.entries.count
                rest += mapping.entries.map(\.value)
            }
        }
        return weight
    }

    var integer: Int? {
        if case .integer(let text) = content { Int(text) } else { nil }
    }
}

extension YAMLNode.Content {
    /// What identifies something: a text or a whole number.
    var identifier: String? {
        switch self {
        case .string(let text), .integer(let text): text
        case .null, .bool, .number, .sequence, .mapping: nil
        }
    }
}
