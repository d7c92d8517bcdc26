import Diagnostics
import OpenAPIModel
import YAMLModel

/// The names that schemas give themselves by `$id`, `$anchor` and `$dynamicAnchor`, in all files read.
///
/// Source: JSON Schema 2020-12 core, sections 8.2.1 and 8.2.2
struct IdentifierIndex: Sendable {
    /// By absolute address, without fragment.
    private var resources: [String: DocumentLocation] = [:]
    private var addresses: [DocumentLocation: String] = [:]
    private var anchors: [Anchor: DocumentLocation] = [:]
    private var files: Set<SourceFileID> = []

    private struct Anchor: Hashable {
        let resource: DocumentLocation
        let name: String
    }

    /// What a plain file has: itself as the only resource.
    func base(of location: DocumentLocation) -> DocumentLocation {
        let root = DocumentLocation(file: location.file, pointer: .root)
        guard files.contains(location.file) else { return root }
        var pointer: JSONPointer? = location.pointer
        while let current = pointer {
            let candidate = DocumentLocation(file: location.file, pointer: current)
            if addresses[candidate] != nil { return candidate }
            pointer = current.parent
        }
        return root
    }

    /// Whether no schema has an address of its own.
    var isEmpty: Bool { resources.isEmpty }

    func address(of resource: DocumentLocation) -> String? { addresses[resource] }

    func resource(at address: String) -> DocumentLocation? { resources[address] }

    func anchor(_ name: String, in resource: DocumentLocation) -> DocumentLocation? {
        anchors[Anchor(resource: resource, name: name)]
    }

    /// Whether a file's text can have any of the keywords; files without them are never walked.
    static func mayConcern(_ bytes: [UInt8]) -> Bool {
        let words = ["id", "anchor", "dynamicAnchor", "self"].map { Array($0.utf8) }
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.contains { index in
                guard bytes[index] == UInt8(ascii: "$") else { return false }
                let rest = bytes[(index + 1)...]
                return words.contains(where: rest.starts(with:))
            }
        }
    }

    /// Walks one file, whose relative addresses start from its path.
    mutating func add(_ file: SourceFileID, path: String, node: YAMLNode) {
        let root = DocumentLocation(file: file, pointer: .root)
        files.insert(file)
        var pending = [Visit(node: node, location: root, resource: root, base: path, holds: .schema)]
        while let visit = pending.popLast() { step(visit, pending: &pending) }
    }

    private struct Visit {
        let node: YAMLNode
        let location: DocumentLocation
        let resource: DocumentLocation
        let base: String
        let holds: Holds
    }

    /// Whether keys are keywords or names that the author chose.
    private enum Holds { case schema, names }

    private mutating func step(_ visit: Visit, pending: inout [Visit]) {
        switch visit.node.content {
        case .sequence(let nodes):
            for (index, node) in nodes.enumerated().reversed() {
                pending.append(
                    Visit(
                        node: node,
                        location: visit.location.appending("\(index)"),
                        resource: visit.resource,
                        base: visit.base,
                        holds: .schema
                    )
                )
            }
        case .mapping(let mapping):
            let (resource, base) =
                visit.holds == .schema ? note(mapping, of: visit) : (visit.resource, visit.base)
            for entry in mapping.entries.reversed() where visit.holds == .names || !Self.isValue(entry.key) {
                let holds: Holds = visit.holds == .schema && Self.isNames(entry.key) ? .names : .schema
                pending.append(
                    Visit(
                        node: entry.value,
                        location: visit.location.appending(entry.key),
                        resource: resource,
                        base: base,
                        holds: holds
                    )
                )
            }
        case .null, .bool, .integer, .number, .string:
            break
        }
    }

    private mutating func note(_ mapping: YAMLMapping, of visit: Visit) -> (DocumentLocation, String) {
        var (resource, base) = (visit.resource, visit.base)
        for key in ["$self", "$id"] {
            guard let id = mapping[key]?.string else { continue }
            let parts = id.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            if let address = parts.first, !address.isEmpty {
                base = ReferenceText.resolved(String(address), against: base)
                resource = visit.location
                if resources[base] == nil { resources[base] = resource }
                addresses[resource] = base
            } else if parts.count == 2 {
                anchors[Anchor(resource: resource, name: String(parts[1]))] = visit.location
            }
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            guard let name = mapping[key]?.string else { continue }
            let anchor = Anchor(resource: resource, name: name)
            if anchors[anchor] == nil { anchors[anchor] = visit.location }
        }
        return (resource, base)
    }

    private static func isNames(_ key: String) -> Bool {
        switch key {
        case "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas": true
        default: false
        }
    }

    private static func isValue(_ key: String) -> Bool {
        switch key {
        case "example", "examples", "default", "enum", "const": true
        default: key.hasPrefix("x-")
        }
    }
}
