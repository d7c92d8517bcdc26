import YAMLModel

/// Values of a document as pages show them.
enum ValueText {
    /// As JSON on a line; a string without its quotes.
    static func plain(_ node: YAMLNode) -> String { node.string ?? node.jsonText() }

    /// As it stands in a URL or header before it is escaped: parts of arrays and objects with commas between them.
    static func parts(_ node: YAMLNode) -> [String] {
        switch node.content {
        case .sequence(let items): items.map(plain)
        case .mapping(let mapping): mapping.entries.flatMap { [$0.key, plain($0.value)] }
        case .null, .bool, .integer, .number, .string: [plain(node)]
        }
    }
}
