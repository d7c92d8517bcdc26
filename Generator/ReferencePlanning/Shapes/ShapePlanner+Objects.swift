import OpenAPIModel
import ReferenceModel
import SDKModel

extension ShapePlanner {
    /// An object, with what it takes from others; a union of them where the SDK makes one of a base.
    func object(_ id: SchemaID, type: TypeDeclaration?, depth: Int) -> Shape {
        let schema = schemas[id]
        var members = MemberCollection()
        collect(id, into: &members, depth: depth, level: 0)
        let shape = members.shape(swift: properties(of: type), planner: self, depth: depth)
        if let union = unionType(type) {
            let kinds = alternatives(of: union, common: shape)
            return annotated(schema, "object", .alternatives(kinds), type)
        }
        if let union = members.union, let kinds = alternatives(union, type: nil, depth: depth + 1) {
            guard case .alternatives(let inner) = kinds.structure else {
                return annotated(schema, kinds.type, kinds.structure, type)
            }
            let all = APIReference.Alternatives(
                kind: inner.kind,
                members: inner.members,
                discriminator: inner.discriminator,
                common: shape
            )
            return annotated(schema, kinds.type, .alternatives(all), type)
        }
        if shape.properties.isEmpty, let others = shape.others, others.type.text != "any JSON" {
            return annotated(schema, TypeWords.map(of: others.type), .object(shape), type)
        }
        // What is only put together of rules for other kinds of values has no members.
        if shape.properties.isEmpty, shape.others == nil, !shape.isClosed, let plain = members.plain {
            return self.shape(of: plain, depth: depth + 1).overlaid(annotated(schema, "", .plain, type))
        }
        return annotated(schema, "object", .object(shape), type)
    }

    private func properties(of type: TypeDeclaration?) -> [String: APIReference.SwiftArgument] {
        guard case .object(let object) = type, !object.isPositional else { return [:] }
        return object.properties.reduce(into: [:]) { properties, property in
            properties[property.wireName] = .init(name: property.name.text, type: types.property(property))
        }
    }

    /// `level`: how many schemas lead here, each part of the one before.
    private func collect(_ id: SchemaID, into members: inout MemberCollection, depth: Int, level: Int) {
        guard level < 200, members.visit(id) else { return }
        let schema = schemas[id]
        if let target = schema.reference?.target {
            collect(target, into: &members, depth: depth, level: level + 1)
        }
        for part in schema.allOf { collect(part, into: &members, depth: depth, level: level + 1) }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty, level > 0 { members.union = members.union ?? id }
        if let type = schema.type?.value, !type.contains(.object) { members.plain = members.plain ?? id }
        for property in schema.properties { members.add(property) }
        for name in schema.required { members.required.insert(name.value) }
        if let others = schema.additionalProperties ?? schema.unevaluatedProperties {
            members.others = others
        }
        members.patterns += schema.patternProperties.map { ($0.name, $0.value) }
    }
}

/// The members of an object as its parts give them, one after the other.
private struct MemberCollection {
    private var visited: Set<SchemaID> = []
    private var order: [String] = []
    private var schemas: [String: [SchemaID]] = [:]
    var required: Set<String> = []
    var others: SchemaID?
    var patterns: [(String, SchemaID)] = []
    /// The first part that leaves a choice.
    var union: SchemaID?
    /// The first part that is for values of another kind than objects.
    var plain: SchemaID?

    mutating func visit(_ id: SchemaID) -> Bool { visited.insert(id).inserted }

    mutating func add(_ property: SchemaProperty) {
        if schemas[property.name] == nil { order.append(property.name) }
        schemas[property.name, default: []].append(property.schema)
    }

    func shape(
        swift: [String: APIReference.SwiftArgument],
        planner: ShapePlanner,
        depth: Int
    ) -> APIReference.ObjectShape {
        let properties = order.map { name in
            APIReference.Property(
                name: name,
                isRequired: required.contains(name),
                schema: value(of: schemas[name] ?? [], planner: planner, depth: depth),
                swift: swift[name]
            )
        }
        let isClosed = others.flatMap { planner.schemas[$0].boolean } == false
        let open = isClosed ? nil : others ?? patterns.first?.1
        return APIReference.ObjectShape(
            properties: properties,
            others: open.map { planner.shape(of: $0, depth: depth + 1) },
            isClosed: isClosed && patterns.isEmpty
        )
    }

    /// A later part may only add rules to what an earlier one says.
    private func value(
        of parts: [SchemaID],
        planner: ShapePlanner,
        depth: Int
    ) -> APIReference.SchemaShape {
        var shape: APIReference.SchemaShape?
        for part in parts {
            let next = planner.shape(of: part, depth: depth + 1)
            if let earlier = shape, next.structure == .plain, next.type.text == "any JSON" {
                shape = earlier.overlaid(next.with(type: .init("")))
            } else {
                shape = next
            }
        }
        return shape ?? APIReference.SchemaShape(type: .init("any JSON"))
    }
}
