package import Diagnostics
package import YAMLModel

/// What a request says of one value, taken apart by the style, but without the types that only the schema knows.
indirect enum FieldText: Sendable, Hashable {
    case text(String)
    case list([FieldText])
    case members([Member])
    /// A value that brings its types along, such as JSON.
    case node(YAMLNode)

    struct Member: Sendable, Hashable {
        let name: String
        let value: FieldText
    }
}

/// What a text becomes that may be a string as well as something else.
enum TextPreference: Sendable, Hashable, CaseIterable {
    case typed, string
}

extension FieldText {
    /// The value by the types of a shape; a text that is of none of them stays a string, for the validator to refuse.
    func node(_ shape: ValueShape, _ preference: TextPreference) -> YAMLNode {
        switch self {
        case .text(let text): return YAMLNode(received: Self.scalar(text, shape.types, preference))
        case .list(let items):
            let nodes = items.map { $0.node(shape.itemShape, preference) }
            return YAMLNode(received: .sequence(nodes))
        case .members(let members):
            var names: Set<String> = []
            let entries = members.filter { names.insert($0.name).inserted }.map { member in
                YAMLMapping.Entry(
                    key: member.name,
                    keyRange: .received,
                    value: member.value.node(shape.shape(of: member.name), preference)
                )
            }
            return YAMLNode(received: .mapping(YAMLMapping(entries)))
        case .node(let node): return node
        }
    }

    private static func scalar(
        _ text: String,
        _ types: ValueTypes,
        _ preference: TextPreference
    ) -> YAMLNode.Content {
        let isString = types.contains(.string)
        if isString, types == .all ? preference == .typed : preference == .string { return .string(text) }
        if types.contains(.integer), NumberText.isInteger(text) { return .integer(text) }
        if !types.isDisjoint(with: [.integer, .fraction]), NumberText.isNumber(text) { return .number(text) }
        if types.contains(.boolean), text == "true" || text == "false" { return .bool(text == "true") }
        if types.contains(.null), !isString, text.isEmpty || text == "null" { return .null }
        return .string(text)
    }
}

extension YAMLNode {
    /// A value of a request, which has no place in a file.
    package init(received content: Content) { self.init(content, at: .received) }
}

extension SourceRange {
    /// Of what came with a request.
    package static let received = SourceRange(
        file: SourceFileID(index: Int(UInt32.max)),
        start: SourcePosition(line: 1, column: 1),
        end: SourcePosition(line: 1, column: 1)
    )
}

/// Numbers as JSON writes them.
///
/// Source: RFC 8259, section 6.
enum NumberText {
    static func isInteger(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        return isWhole(digits)
    }

    static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        guard isWhole(whole) else { return false }
        rest = rest[whole.endIndex...]
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return false }
            rest = rest[fraction.endIndex...]
        }
        guard let mark = rest.first else { return true }
        guard mark | 0x20 == UInt8(ascii: "e") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }

    private static func isWhole(_ digits: Substring.UTF8View) -> Bool {
        guard let first = digits.first, digits.allSatisfy(isDigit) else { return false }
        return first != UInt8(ascii: "0") || digits.count == 1
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
