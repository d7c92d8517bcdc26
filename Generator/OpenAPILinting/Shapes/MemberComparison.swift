import OpenAPIModel
import YAMLModel

/// Whether keywords tell the values of two alternatives apart.
struct MemberComparison {
    enum Kind: Sendable, Hashable {
        case oneOf, anyOf
    }

    private let schemas: SchemaArena
    private var shapes: ObjectShapes
    private var known: [Pair: Bool] = [:]

    private struct Pair: Hashable {
        let left: SchemaID
        let right: SchemaID
        let kind: Kind
    }

    init(_ schemas: SchemaArena) {
        self.schemas = schemas
        shapes = ObjectShapes(schemas)
    }

    mutating func tellsApart(_ left: SchemaID, _ right: SchemaID, of kind: Kind) -> Bool {
        tellsApart(left, right, of: kind, depth: 0)
    }

    private mutating func tellsApart(
        _ left: SchemaID,
        _ right: SchemaID,
        of kind: Kind,
        depth: Int
    ) -> Bool {
        let pair = Pair(left: target(left), right: target(right), kind: kind)
        if let answer = known[pair] { return answer }
        // Where a pair leads to itself, it tells nothing of itself.
        known[pair] = true
        let answer = compare(left, right, of: kind, depth: depth)
        known[pair] = answer
        return answer
    }

    /// What a reference with nothing beside it leads to.
    private func target(_ id: SchemaID) -> SchemaID {
        schemas[id].isPlainReference ? schemas.resolved(id) : id
    }

    /// True where it is not worked out: it is better to say nothing than to be wrong.
    private mutating func compare(
        _ left: SchemaID,
        _ right: SchemaID,
        of kind: Kind,
        depth: Int
    ) -> Bool {
        if schemas.resolved(left) == schemas.resolved(right), !hasKeywordsBesideReference(left, right) {
            return false
        }
        let (a, b) = (shapes.shape(of: left), shapes.shape(of: right))
        guard !a.isOpen, !b.isOpen, depth < 4, var types = a.types, let others = b.types else { return true }
        if types.contains(.integer), others.contains(.number) { types.insert(.number) }
        types.formIntersection(others.contains(.integer) ? others.union([.number]) : others)
        types.remove(.null)
        // Each type that both may have must tell them apart.
        return types.isEmpty || types.allSatisfy { tellsApart(a, b, $0, of: kind, depth: depth) }
    }

    private func hasKeywordsBesideReference(_ left: SchemaID, _ right: SchemaID) -> Bool {
        [left, right].contains { schemas[$0].reference != nil && !schemas[$0].isPlainReference }
    }

    private mutating func tellsApart(
        _ a: ObjectShape,
        _ b: ObjectShape,
        _ type: SchemaType,
        of kind: Kind,
        depth: Int
    ) -> Bool {
        switch type {
        case .object: objectsApart(a, b, of: kind, depth: depth)
        case .array:
            if let left = items(of: a), let right = items(of: b) {
                tellsApart(left, right, of: kind, depth: depth + 1) || differ(a, b) { $0.lengthBounds }
            } else {
                // Any items against certain ones: the more special is tried first.
                items(of: a) != nil || items(of: b) != nil || differ(a, b) { $0.lengthBounds }
            }
        case .string, .integer, .number: scalarsApart(a, b)
        case .boolean: valuesApart(a, b) ?? false
        case .null: true
        }
    }

    private func items(of shape: ObjectShape) -> SchemaID? {
        shape.parts.lazy.compactMap { [schemas] in schemas[$0].items ?? schemas[$0].prefixItems.first }.first
    }

    private mutating func objectsApart(
        _ a: ObjectShape,
        _ b: ObjectShape,
        of kind: Kind,
        depth: Int
    ) -> Bool {
        if !a.required.isSubset(of: b.names) || !b.required.isSubset(of: a.names) { return true }
        // A schema without properties is any object: the other one is tried first.
        if a.names.isEmpty != b.names.isEmpty { return true }
        if a.names.isEmpty, hasMembers(a) || hasMembers(b) { return true }
        for name in a.names.sorted() where b.names.contains(name) {
            guard a.required.contains(name) || b.required.contains(name) else { continue }
            guard let left = a.properties.first(where: { $0.name == name })?.schema,
                let right = b.properties.first(where: { $0.name == name })?.schema, left != right
            else { continue }
            if schemas.resolved(left) != schemas.resolved(right),
                tellsApart(left, right, of: kind, depth: depth + 1)
            {
                return true
            }
        }
        return false
    }

    /// Whether a map says what its members are.
    private func hasMembers(_ shape: ObjectShape) -> Bool {
        shape.parts.contains {
            schemas[$0].additionalProperties != nil || !schemas[$0].patternProperties.isEmpty
        }
    }

    private func scalarsApart(_ a: ObjectShape, _ b: ObjectShape) -> Bool {
        if let isApart = valuesApart(a, b) { return isApart }
        return a.types != b.types || differ(a, b) { $0.scalarKeywords }
    }

    /// Whether listed values differ; nil where one of both lists none.
    private func valuesApart(_ a: ObjectShape, _ b: ObjectShape) -> Bool? {
        guard let left = values(of: a), let right = values(of: b) else { return nil }
        return left.isDisjoint(with: right)
    }

    private func values(of shape: ObjectShape) -> Set<YAMLNode.Content>? {
        for part in shape.parts {
            if let const = schemas[part].const { return [const.content] }
            if let nodes = schemas[part].enum?.value { return Set(nodes.map(\.content)) }
        }
        return nil
    }

    private func differ(
        _ a: ObjectShape,
        _ b: ObjectShape,
        _ keywords: (Schema) -> [String?]
    ) -> Bool {
        a.parts.map { keywords(schemas[$0]) }.filter(Self.saysSomething)
            != b.parts.map { keywords(schemas[$0]) }.filter(Self.saysSomething)
    }

    private static func saysSomething(_ keywords: [String?]) -> Bool { keywords.contains { $0 != nil } }
}

extension Schema {
    fileprivate var scalarKeywords: [String?] {
        [
            format?.value, pattern?.value, minimum?.value, maximum?.value, exclusiveMinimum?.value,
            exclusiveMaximum?.value, multipleOf?.value, minLength.map { "\($0.value)" },
            maxLength.map { "\($0.value)" }, contentEncoding?.value, contentMediaType?.value,
            `enum` == nil ? nil : "enum", const == nil ? nil : "const",
        ]
    }

    fileprivate var lengthBounds: [String?] {
        [minItems.map { "\($0.value)" }, maxItems.map { "\($0.value)" }]
    }
}
