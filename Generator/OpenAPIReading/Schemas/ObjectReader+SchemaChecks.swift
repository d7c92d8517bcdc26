import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// What keywords of one schema say about each other.
    mutating func check(_ schema: Schema, _ object: ObjectNode) {
        checkRequired(schema)
        if let value = schema.default, let types = schema.type?.value, !Self.matches(value, types) {
            if value.content != .null || !schema.isNullable {
                report(.defaultWrongType(value, types), at: value.range)
            }
        }
        if version < .v3_1, let types = schema.type, types.value.contains(.array), !object.has("items") {
            report(.itemsMissing(version), at: types.range)
        }
    }

    /// Names in `required` that no property has are right where others describe them, so only a note.
    private mutating func checkRequired(_ schema: Schema) {
        let isWhole =
            schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty && schema.reference == nil
            && schema.additionalProperties == nil && schema.patternProperties.isEmpty && schema.if == nil
        guard isWhole, !schema.properties.isEmpty, !schema.required.isEmpty else { return }
        let names = Set(schema.properties.map(\.name))
        for name in schema.required where !names.contains(name.value) {
            report(.requiredNotDeclared(name.value, among: schema.properties.map(\.name)), at: name.range)
        }
    }

    /// Whether a value is of one of the types; a whole number may be written with a fraction of zero.
    private static func matches(_ node: YAMLNode, _ types: [SchemaType]) -> Bool {
        switch node.content {
        case .null: types.contains(.null)
        case .bool: types.contains(.boolean)
        case .integer: types.contains(.integer) || types.contains(.number)
        case .number(let text):
            types.contains(.number)
                || (types.contains(.integer) && (Double(text).map { $0 == $0.rounded() } ?? false))
        case .string: types.contains(.string)
        case .sequence: types.contains(.array)
        case .mapping: types.contains(.object)
        }
    }

    /// Finds schemas that consist of themselves by `$ref` and `allOf`, reports each such circle once, and takes
    /// the reference that closes it away, so that following references ends.
    mutating func cutCycles(in schemas: [Schema]) -> [Schema] {
        var state = [Visit](repeating: .unseen, count: schemas.count)
        var closing: Set<Int> = []
        for start in schemas.indices where state[start] == .unseen {
            var path = [Step(schema: start, edges: Self.edges(of: schemas[start]))]
            state[start] = .open
            while let step = path.last {
                guard step.next < step.edges.count else {
                    state[step.schema] = .done
                    path.removeLast()
                    continue
                }
                let target = step.edges[step.next]
                path[path.count - 1].next += 1
                switch state[target] {
                case .done: continue
                case .unseen:
                    state[target] = .open
                    path.append(Step(schema: target, edges: Self.edges(of: schemas[target])))
                case .open:
                    guard let first = path.firstIndex(where: { $0.schema == target }) else { continue }
                    let circle = path[first...].map(\.schema)
                    closing.formUnion(report(circle: circle, in: schemas))
                }
            }
        }
        guard !closing.isEmpty else { return schemas }
        return schemas.enumerated().map { closing.contains($0) ? $1.withoutReference() : $1 }
    }

    private enum Visit { case unseen, open, done }

    private struct Step {
        let schema: Int
        let edges: [Int]
        var next = 0
    }

    private static func edges(of schema: Schema) -> [Int] {
        let reference = schema.reference.map { [Int($0.target.index)] } ?? []
        return reference + schema.allOf.map { Int($0.index) }
    }

    /// Reports a circle at its first reference in the sources; the reference that closes it is the answer.
    private mutating func report(circle: [Int], in schemas: [Schema]) -> [Int] {
        let references = circle.compactMap { index in
            schemas[index].reference.map { (index: index, text: $0.text) }
        }
        guard let last = references.last else { return [] }
        reportCycle(references.map(\.text))
        return [last.index]
    }
}

extension Schema {
    /// Allows everything: what is left of a schema whose reference leads back to it.
    fileprivate func withoutReference() -> Schema { Schema(location: location, range: range) }
}
