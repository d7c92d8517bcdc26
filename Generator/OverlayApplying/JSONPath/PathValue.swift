import YAMLModel

/// A value that a filter compares.
struct PathValue {
    let content: YAMLNode.Content

    init(_ node: YAMLNode) { content = node.content }

    init(_ literal: PathLiteral) {
        content =
            switch literal {
            case .null: .null
            case .bool(let value): .bool(value)
            case .number(let text): .number(text)
            case .string(let text): .string(text)
            }
    }

    init(count: Int) { content = .integer(String(count)) }

    var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// Of a text in Unicode scalars; nil where nothing has a length.
    var length: Int? {
        switch content {
        case .string(let text): text.unicodeScalars.count
        case .sequence(let nodes): nodes.count
        case .mapping(let mapping): mapping.entries.count
        case .null, .bool, .integer, .number: nil
        }
    }

    /// What comparing it costs, about.
    var size: Int {
        switch content {
        case .string(let text): text.utf8.count
        case .sequence, .mapping: Self.nodeCount(content)
        case .null, .bool, .integer, .number: 1
        }
    }

    private static func nodeCount(_ content: YAMLNode.Content) -> Int {
        switch content {
        case .sequence(let nodes): nodes.reduce(1) { $0 + nodeCount($1.content) }
        case .mapping(let mapping): mapping.entries.reduce(1) { $0 + nodeCount($1.value.content) }
        case .null, .bool, .integer, .number, .string: 1
        }
    }
}

extension PathComparison {
    /// Nil is nothing, which equals nothing else.
    func holds(_ left: PathValue?, _ right: PathValue?) -> Bool {
        switch self {
        case .equal: Self.equal(left, right)
        case .notEqual: !Self.equal(left, right)
        case .less: Self.less(left, right)
        case .greater: Self.less(right, left)
        case .lessOrEqual: Self.less(left, right) || Self.equal(left, right)
        case .greaterOrEqual: Self.less(right, left) || Self.equal(left, right)
        }
    }

    private static func equal(_ left: PathValue?, _ right: PathValue?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): equal(left.content, right.content)
        default: false
        }
    }

    private static func equal(_ left: YAMLNode.Content, _ right: YAMLNode.Content) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.string(let left), .string(let right)): return PathText.isSame(left, right)
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy { equal($0.content, $1.content) }
        case (.mapping(let left), .mapping(let right)):
            guard left.entries.count == right.entries.count else { return false }
            let others = Dictionary(
                right.entries.map { (PathText.Key($0.key), $0.value) },
                uniquingKeysWith: { first, _ in first }
            )
            return left.entries.allSatisfy { entry in
                others[PathText.Key(entry.key)].map { equal(entry.value.content, $0.content) } ?? false
            }
        default:
            guard let left = PathNumber(left), let right = PathNumber(right) else { return false }
            return left.isSame(as: right)
        }
    }

    private static func less(_ left: PathValue?, _ right: PathValue?) -> Bool {
        guard let left, let right else { return false }
        if let left = left.string, let right = right.string {
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        guard let left = PathNumber(left.content), let right = PathNumber(right.content) else { return false }
        return left.isLess(than: right)
    }
}

/// A number of a document: whole ones exactly, up to 64 bits, others as doubles.
struct PathNumber {
    private let whole: Int?
    private let double: Double

    init?(_ content: YAMLNode.Content) {
        switch content {
        case .integer(let text):
            whole = Self.integer(text)
            guard let double = whole.map(Double.init) ?? Double(text) else { return nil }
            self.double = double
        case .number(let text):
            whole = Int(text)
            switch text.lowercased() {
            case ".inf", "+.inf": double = .infinity
            case "-.inf": double = -.infinity
            default:
                guard let value = Double(text) else { return nil }
                double = value
            }
        case .null, .bool, .string, .sequence, .mapping: return nil
        }
    }

    private static func integer(_ text: String) -> Int? {
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
        return Int(text)
    }

    func isSame(as other: PathNumber) -> Bool {
        if let whole, let other = other.whole { return whole == other }
        return double == other.double
    }

    func isLess(than other: PathNumber) -> Bool {
        if let whole, let other = other.whole { return whole < other }
        return double < other.double
    }
}

/// Texts as sequences of Unicode scalars: `é` is not `e` and an accent.
enum PathText {
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
    }

    struct Key: Hashable {
        private let text: String

        init(_ text: String) { self.text = text }

        static func == (left: Self, right: Self) -> Bool { PathText.isSame(left.text, right.text) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }
}
