package import Diagnostics

/// One value of a YAML or JSON document, with its place.
///
/// Scalars are resolved by the core schema of YAML 1.2 (section 10.3): `on`, `yes`, dates and `09:00` are
/// strings. Numbers keep their text, so that nothing is lost beyond 64 bits.
package struct YAMLNode: Sendable, Hashable {
    package let content: Content
    /// From the first to after the last character; of an alias: where the alias stands.
    package let range: SourceRange

    package init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }

    package enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        /// An integer as written: `-12`, `0x1F`, `0o17`, `18446744073709551615`.
        case integer(String)
        /// A number with fraction or exponent as written, or `.inf`, `-.inf`, `.nan`.
        case number(String)
        case string(String)
        case sequence([YAMLNode])
        case mapping(YAMLMapping)
    }
}

/// A mapping's entries in source order.
///
/// Keys are unique: the reader reports a duplicate as an error.
package struct YAMLMapping: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        /// The key as text.
        ///
        /// A scalar key that is no string stands as written (`200`, `true`, `~` is `null`).
        package let key: String
        package let keyRange: SourceRange
        package let value: YAMLNode

        package init(key: String, keyRange: SourceRange, value: YAMLNode) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package subscript(key: String) -> YAMLNode? {
        entries.first { $0.key == key }?.value
    }
}

extension YAMLNode {
    package var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    package var mapping: YAMLMapping? {
        if case .mapping(let mapping) = content { mapping } else { nil }
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = content { nodes } else { nil }
    }

    /// What a message calls this kind of value: `a string`, `an integer`, `a mapping`.
    package var kindName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}
