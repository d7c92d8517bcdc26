import YAMLModel

extension YAMLNode {
    /// What stands under these names, one within the other; nil where nothing does.
    func member(at path: [String]) -> YAMLNode? {
        path.reduce(self) { $0?.mapping?[$1] }
    }

    /// The same with another value there, in its old place if there was one; without the member for nil.
    ///
    /// Objects on the way that are missing are made.
    func setting(_ value: YAMLNode?, at path: [String]) -> YAMLNode {
        guard let name = path.first else { return value ?? self }
        let entries = mapping?.entries ?? []
        let rest = Array(path.dropFirst())
        if rest.isEmpty, value == nil {
            return YAMLNode(.mapping(YAMLMapping(entries.filter { $0.key != name })), at: range)
        }
        let old = entries.first { $0.key == name }
        let inner = old?.value ?? YAMLNode(.mapping(YAMLMapping([])), at: range)
        let entry = YAMLMapping.Entry(
            key: name,
            keyRange: old?.keyRange ?? range,
            value: inner.setting(value, at: rest)
        )
        let edited = old == nil ? entries + [entry] : entries.map { $0.key == name ? entry : $0 }
        return YAMLNode(.mapping(YAMLMapping(edited)), at: range)
    }

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
