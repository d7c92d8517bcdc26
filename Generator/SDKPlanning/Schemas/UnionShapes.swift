import OpenAPIModel
import SDKModel
import YAMLModel

// What the values of a union's member look like.
extension TypePlanner {
    /// One shape, or for a union inside the union those of its members.
    ///
    /// `id` is the schema itself, behind all references, where it is one schema.
    mutating func shapes(of flat: FlatSchema, id: SchemaID?) -> [UnionType.Shape] {
        var shapes: [UnionType.Shape] = []
        collectShapes(flat, id: id, depth: 0, into: &shapes)
        return shapes.isEmpty ? [UnionType.Shape(kinds: [])] : shapes
    }

    private static let rowLimit = 64

    private mutating func collectShapes(
        _ flat: FlatSchema,
        id: SchemaID?,
        depth: Int,
        into shapes: inout [UnionType.Shape]
    ) {
        let shape = shape(of: flat, id: id)
        guard depth < 6, shapes.count < Self.rowLimit else {
            shapes.append(UnionType.Shape(kinds: kinds(of: flat, shape)))
            return
        }
        switch shape {
        case .reference(let target):
            collectShapes(target, depth: depth, into: &shapes)
        case .union(.schemas(let ids)) where flat.properties.isEmpty:
            collectShapes(ids, flat, depth: depth, into: &shapes)
        case .union(.children(let ids)):
            collectShapes(ids, flat, depth: depth, into: &shapes)
        case .union(.types(let types)):
            for type in types {
                var one = flat
                one.types = [type]
                shapes.append(single(one, self.shape(of: one, id: nil), depth: depth))
            }
        case .json, .scalar, .enumeration, .object, .dictionary, .array, .tuple, .union:
            shapes.append(single(flat, shape, depth: depth))
        }
    }

    private mutating func collectShapes(_ id: SchemaID, depth: Int, into shapes: inout [UnionType.Shape]) {
        let target = schemas.resolved(id)
        collectShapes(flattening.flatten([id]), id: target, depth: depth + 1, into: &shapes)
    }

    private mutating func collectShapes(
        _ ids: [SchemaID],
        _ flat: FlatSchema,
        depth: Int,
        into shapes: inout [UnionType.Shape]
    ) {
        for id in ids {
            var inner: [UnionType.Shape] = []
            collectShapes(id, depth: depth, into: &inner)
            if let discriminator = flat.discriminator {
                let values = discriminatorValues(of: id, by: discriminator)
                inner = inner.map { $0.with(values, at: discriminator.propertyName.value) }
            }
            shapes += inner
        }
    }

    private mutating func single(_ flat: FlatSchema, _ shape: SchemaShape, depth: Int) -> UnionType.Shape {
        let format: UnionType.StringFormat? =
            switch flat.format?.value {
            case "date-time"?: .dateTime
            case "date"?: .civilDate
            case "uuid"?: .uuid
            default: nil
            }
        var items: [UnionType.Shape] = []
        if case .array(let item?) = shape, depth < 4, schemas[item].boolean == nil {
            collectShapes(item, depth: depth + 1, into: &items)
            // Items of any kind say nothing.
            if items.contains(where: { $0.kinds.count >= UnionType.Kind.allCases.count - 1 }) { items = [] }
        }
        var strings: [String] = []
        if case .enumeration(.string, let values) = shape { strings = values.compactMap(\.string) }
        var constants: [UnionType.Constant] = []
        var propertyKinds: [UnionType.PropertyKinds] = []
        for property in flat.properties {
            let facts = facts(of: property.schemas)
            if !facts.values.isEmpty {
                constants.append(
                    UnionType.Constant(
                        key: property.name,
                        values: facts.values,
                        areStrings: facts.areStrings
                    )
                )
            }
            if !facts.kinds.isEmpty, !property.isAny, !property.isConditional {
                propertyKinds.append(UnionType.PropertyKinds(key: property.name, kinds: facts.kinds))
            }
        }
        return UnionType.Shape(
            kinds: kinds(of: flat, shape),
            requiredKeys: flat.properties.map(\.name).filter(flat.isRequired),
            knownKeys: flat.properties.map(\.name),
            constants: constants,
            stringFormat: flat.types == [.string] && strings.isEmpty ? format : nil,
            strings: strings,
            items: items,
            propertyKinds: propertyKinds
        )
    }

    /// What tells a property from one of the same name.
    struct PropertyFacts {
        /// The only values that it may have, as texts.
        let values: [String]
        let areStrings: Bool
        /// As far as its types say them, with integers as numbers; none where it may be anything.
        let kinds: [UnionType.Kind]
    }

    /// Found once for each property, however many unions its object is in.
    private mutating func facts(of ids: [SchemaID]) -> PropertyFacts {
        if let known = propertyFacts[ids] { return known }
        let flat = flattening.flatten(ids)
        let strings = discriminatingStrings(flat)
        var kinds: [UnionType.Kind] = []
        if flat.alternatives.isEmpty {
            kinds = flat.types?.map { kind(of: $0) == .integer ? .number : kind(of: $0) } ?? []
            if kinds.isEmpty, flat.isObjectLike { kinds = [.object] }
        }
        let facts = PropertyFacts(
            values: strings.isEmpty ? tokens(flat) : strings,
            areStrings: !strings.isEmpty,
            kinds: kinds
        )
        propertyFacts[ids] = facts
        return facts
    }

    /// The only numbers or booleans that a property may be, as JSON writes them.
    private func tokens(_ flat: FlatSchema) -> [String] {
        let tokens = (flat.const.map { [$0] } ?? flat.enumeration?.values ?? []).map { node -> String? in
            switch node.content {
            case .bool(let value): value ? "true" : "false"
            case .integer(let text): NumberSpelling.json(text)
            case .null, .number, .string, .sequence, .mapping: nil
            }
        }
        return tokens.contains(nil) ? [] : tokens.compactMap { $0 }
    }

    /// An integer is of the kind of other numbers, too, as far as its member has them.
    private func kinds(of flat: FlatSchema, _ shape: SchemaShape) -> [UnionType.Kind] {
        if let types = flat.types, !types.isEmpty { return types.map(kind(of:)) }
        switch shape {
        case .object, .dictionary: return [.object]
        case .array, .tuple: return [.array]
        case .enumeration(let raw, let values):
            switch raw {
            case .string: return [.string]
            case .integer: return [.integer]
            case .double: return [.number]
            case .json:
                let kinds = values.map { kind(of: SchemaType(of: $0)) }
                return UnionType.Kind.allCases.filter(kinds.contains)
            }
        case .scalar(.bool): return [.bool]
        case .scalar(.integer): return [.integer]
        case .scalar(.double), .scalar(.float), .scalar(.decimal): return [.number]
        case .scalar: return [.string]
        case .json, .union, .reference: return UnionType.Kind.allCases.filter { $0 != .null }
        }
    }

    private func kind(of type: SchemaType) -> UnionType.Kind {
        switch type {
        case .null: .null
        case .boolean: .bool
        case .integer: .integer
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
