import Diagnostics
import OpenAPIModel
import YAMLModel

/// A mapping that stands for an object of the specification, found to be one.
struct ObjectNode: Sendable {
    let kind: ObjectKind
    let location: DocumentLocation
    let range: SourceRange
    let entries: [YAMLMapping.Entry]
    /// Keys that start with `x-`.
    let extensions: [Extension]

    /// Objects have few keys: looking through them beats hashing.
    func entry(_ key: String) -> YAMLMapping.Entry? {
        entries.first { $0.key == key }
    }

    func has(_ key: String) -> Bool { entry(key) != nil }
}

/// The entries of a map whose keys authors choose, with the place of the map.
struct MapNode: Sendable {
    let location: DocumentLocation
    let range: SourceRange
    let entries: [YAMLMapping.Entry]
}

/// The elements of a list, with the place of the list.
struct ListNode: Sendable {
    let location: DocumentLocation
    let range: SourceRange
    let nodes: [YAMLNode]

    /// Each element with its own place.
    var elements: [(node: YAMLNode, location: DocumentLocation)] {
        nodes.enumerated().map { ($1, location.appending(String($0))) }
    }
}

extension SourceRange {
    /// The place where it starts: for findings about what is not there.
    var beginning: SourceRange { SourceRange(file: file, start: start, end: start) }
}

extension YAMLNode {
    /// The text of any scalar but null, as written.
    var scalarText: String? {
        switch content {
        case .string(let text), .integer(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null, .sequence, .mapping: nil
        }
    }

    /// The text of `$ref` when this is a mapping that has one; a property of that name is no reference.
    var referenceEntry: YAMLMapping.Entry? {
        guard case .mapping(let mapping) = content else { return nil }
        return mapping.entries.first { $0.key == "$ref" }
    }
}
