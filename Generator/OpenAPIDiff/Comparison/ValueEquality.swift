import YAMLModel

extension YAMLNode {
    /// Whether both say the same, wherever they stand and in whatever order their keys are.
    ///
    /// Recursion goes as deep as the reader lets documents be.
    func says(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
        case (.mapping(let left), .mapping(let right)):
            guard left.entries.count == right.entries.count else { return false }
            let values = Dictionary(
                right.entries.map { ($0.key, $0.value) },
                uniquingKeysWith: { first, _ in first }
            )
            return left.entries.allSatisfy { entry in
                guard let value = values[entry.key] else { return false }
                return entry.value.says(value)
            }
        case (.integer(let left), .integer(let right)), (.number(let left), .number(let right)),
            (.string(let left), .string(let right)):
            return left == right
        case (.bool(let left), .bool(let right)): return left == right
        case (.null, .null): return true
        case (_, _): return false
        }
    }

    /// On one line and short, for people: nothing for what has parts.
    var brief: String? {
        switch content {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let text), .number(let text): text
        case .string(let text): text.count > 60 ? String(text.prefix(57)) + "..." : text
        case .sequence, .mapping: nil
        }
    }
}
