import Diagnostics
import YAMLModel

/// A collection that has been opened and not closed yet.
struct Frame {
    enum Kind { case sequence, mapping }

    enum Key {
        case awaited
        /// A key of the document's `KeyTable`, waiting for its value.
        case named(Int, SourceRange)
        /// Reported; its value is left out.
        case unusable
    }

    let kind: Kind
    let isFlow: Bool
    let start: SourcePosition
    /// How many columns its keys or items are indented by; -1 in brackets, where it does not matter.
    let indent: Int
    /// Behind the last child so far: where a block collection ends, as it has no closing character.
    var end: SourcePosition
    /// Where its children start on the builder's stacks.
    let base: Int
    var anchor: String?
    var key = Key.awaited
    var hasMerge = false
    /// Nodes in it, itself included, aliases counted in full.
    var size = 1
    /// How many collections stand in each other, itself included.
    var height = 1

    var awaitsKey: Bool {
        if kind == .mapping, case .awaited = key { true } else { false }
    }

    var awaitsMerge: Bool {
        if case .named(KeyTable.merge, _) = key { true } else { false }
    }
}

extension YAMLNode {
    /// What this value is called as a mapping's key; nil if it is a collection.
    var scalarText: String? {
        switch content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let text), .number(let text), .string(let text): text
        case .sequence, .mapping: nil
        }
    }
}
