import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

/// The kind of Swift type that a merged schema needs.
enum SchemaShape {
    case json
    case scalar(TypeReference)
    case enumeration(EnumerationType.RawType, [YAMLNode])
    case object
    case dictionary(SchemaID?)
    case array(SchemaID?)
    /// An array whose items have types by their place.
    case tuple
    case union(UnionMembers)
    /// The same as another schema.
    case reference(SchemaID)
}

extension SchemaShape {
    /// Whether the type needs a declaration of its own.
    var isDeclared: Bool {
        switch self {
        case .object, .enumeration, .union, .tuple: true
        case .json, .scalar, .dictionary, .array, .reference: false
        }
    }
}

/// What a union's cases are made of.
enum UnionMembers {
    /// Schemas of a oneOf or anyOf.
    case schemas([SchemaID])
    /// The kinds of a type list.
    case types([SchemaType])
    /// Children of a base with a discriminator.
    case children([SchemaID])
}

extension TypePlanner {
    /// Decides by the keywords alone, never by use.
    ///
    /// `id` is the schema itself where it is one schema.
    func shape(of flat: FlatSchema, id: SchemaID?) -> SchemaShape {
        if flat.isNever { return .json }
        if let id, let children = children[id], !children.isEmpty, flat.alternatives.isEmpty {
            return .union(.children(children))
        }
        if let enumeration = flat.enumeration,
            let shape = shape(ofEnumeration: enumeration.values, flat)
        {
            return shape
        }
        if let const = flat.const, flat.properties.isEmpty { return shape(ofConstant: const, flat) }
        if let alternatives = flat.alternatives.first {
            return shape(ofAlternatives: alternatives.members, flat)
        }
        let types = flat.types ?? []
        if types.count > 1 {
            return types == [.integer, .number] || types == [.number, .integer]
                ? .scalar(ScalarTypes.number(flat)) : .union(.types(types))
        }
        if flat.isObjectLike { return shape(ofObject: flat) }
        if let type = mappings.type(of: flat) { return .scalar(type) }
        switch types.first {
        case .string?: return .scalar(ScalarTypes.string(flat))
        case .integer?: return .scalar(ScalarTypes.integer(flat))
        case .number?: return .scalar(ScalarTypes.number(flat))
        case .boolean?: return .scalar(.bool)
        case .array?: return flat.prefixItems.isEmpty ? .array(flat.items) : .tuple
        case .object?: return shape(ofObject: flat)
        case .null?: return .json
        case nil:
            if flat.types == nil, flat.items != nil || !flat.prefixItems.isEmpty {
                return flat.prefixItems.isEmpty ? .array(flat.items) : .tuple
            }
            if flat.types == nil, flat.format != nil || flat.contentEncoding != nil {
                return shape(ofFormat: flat)
            }
            return .json
        }
    }

    /// A format without a type says what the type is, if it is one of the string or number formats.
    private func shape(ofFormat flat: FlatSchema) -> SchemaShape {
        switch flat.format?.value {
        case "int32"?, "int64"?, "uint32"?, "uint64"?: return .scalar(ScalarTypes.integer(flat))
        case "float"?, "double"?: return .scalar(ScalarTypes.number(flat))
        case "date-time"?, "date"?, "uuid"?, "byte"?: return .scalar(ScalarTypes.string(flat))
        default: return flat.contentEncoding == nil ? .json : .scalar(ScalarTypes.string(flat))
        }
    }

    private func shape(ofObject flat: FlatSchema) -> SchemaShape {
        if !flat.properties.isEmpty { return .object }
        return .dictionary(valueSchema(of: flat)?.schema)
    }

    /// The one schema of all properties that are not named, be it for some by their pattern.
    ///
    /// Patterns without `additionalProperties` are taken to describe all; nil for any JSON, which is `isMixed` where
    /// they describe several kinds of values.
    func valueSchema(of flat: FlatSchema) -> (schema: SchemaID?, isMixed: Bool)? {
        var all = flat.patternProperties.map(\.value)
        if case .schema(let id) = flat.additionalProperties { all.append(id) }
        guard !all.isEmpty else { return nil }
        let candidates = all.filter { schemas[$0].boolean == nil && flattening.isStructural(schemas[$0]) }
        guard let first = candidates.first else { return (nil, false) }
        let isSame =
            candidates.count == all.count
            && candidates.dropFirst().allSatisfy { SchemaLikeness.areAlike(first, $0, in: schemas) }
        return isSame ? (first, false) : (nil, true)
    }

    /// Whether the schema's enum, if it has one, is what its type is made from.
    func isEnumerated(_ flat: FlatSchema) -> Bool {
        flat.enumeration.map { shape(ofEnumeration: $0.values, flat) != nil } ?? true
    }

    /// Nil where the values are none of the type, or any of it: then the type alone decides.
    private func shape(ofEnumeration values: [YAMLNode], _ flat: FlatSchema) -> SchemaShape? {
        var kinds: Set<String> = []
        for value in values { kinds.insert(value.kindName) }
        let types = flat.types
        if types == [.string] || (types == nil && kinds == ["a string"]) {
            return .enumeration(.string, values.filter { $0.string != nil || isScalar($0) })
        }
        if kinds == ["an integer"], types == nil || types == [.integer] || types == [.number] {
            return values.allSatisfy { integerText($0) != nil } ? .enumeration(.integer, values) : .json
        }
        if kinds.isSubset(of: ["an integer", "a number"]), types == nil || types == [.number] {
            return values.allSatisfy { literal($0) != nil } ? .enumeration(.double, values) : .json
        }
        if kinds == ["a boolean"] { return .scalar(.bool) }
        if let types, !values.contains(where: { isValue($0, of: types) }) { return nil }
        if kinds.count == 1, let only = types, only == [.object] || only == [.array] { return nil }
        return values.allSatisfy { literal($0) != nil } ? .enumeration(.json, values) : .json
    }

    private func isValue(_ node: YAMLNode, of types: [SchemaType]) -> Bool {
        switch node.content {
        case .null: types.contains(.null)
        case .bool: types.contains(.boolean)
        case .integer: types.contains(.integer) || types.contains(.number)
        case .number: types.contains(.number) || types.contains(.integer)
        case .string: types.contains(.string)
        case .sequence: types.contains(.array)
        case .mapping: types.contains(.object)
        }
    }

    /// A value as generated code writes it; nil for a number that Swift's own have no place for.
    func literal(_ node: YAMLNode) -> Literal? {
        switch node.content {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .string(let text): return .string(text)
        case .integer(let text):
            return NumberSpelling.json(text).flatMap { Int64($0) == nil ? nil : .number($0) }
        case .number(let text):
            return NumberSpelling.double(text).flatMap { $0.contains(where: \.isNumber) ? .number($0) : nil }
        case .sequence(let nodes):
            let items = nodes.map(literal)
            return items.contains(nil) ? nil : .array(items.compactMap { $0 })
        case .mapping(let mapping):
            let fields = mapping.entries.compactMap { entry in
                literal(entry.value).map { Literal.Field(key: entry.key, value: $0) }
            }
            return fields.count == mapping.entries.count ? .object(fields) : nil
        }
    }

    private func isScalar(_ node: YAMLNode) -> Bool {
        switch node.content {
        case .bool, .integer, .number, .string: true
        case .null, .sequence, .mapping: false
        }
    }

    func integerText(_ node: YAMLNode) -> Int? {
        if case .integer(let text) = node.content { Int(text) } else { nil }
    }

    private func doubleText(_ node: YAMLNode) -> String? {
        switch node.content {
        case .integer(let text), .number(let text): NumberSpelling.double(text)
        case .null, .bool, .string, .sequence, .mapping: nil
        }
    }

    private func shape(ofConstant value: YAMLNode, _ flat: FlatSchema) -> SchemaShape {
        switch value.content {
        case .string: .scalar(.string)
        case .bool: .scalar(.bool)
        case .integer(let text):
            Int64(text) == nil
                ? .json : .scalar(flat.types == [.number] ? .double : ScalarTypes.integer(flat))
        case .number: .scalar(.double)
        case .null, .sequence, .mapping: .json
        }
    }

    private func shape(ofAlternatives members: [SchemaID], _ flat: FlatSchema) -> SchemaShape {
        if flat.alternatives.count > 1, flat.isObjectLike { return .object }
        if let values = constantStrings(of: members) { return .enumeration(.string, values) }
        if let open = openEnumeration(of: members) { return .reference(open) }
        if members.count == 1, flat.properties.isEmpty, !flat.isObjectLike { return .reference(members[0]) }
        return .union(.schemas(members))
    }

    /// All values where every member is an inline string enum or constant, or plain string beside such.
    private func constantStrings(of members: [SchemaID]) -> [YAMLNode]? {
        var values: [YAMLNode] = []
        for member in members {
            let schema = schemas[member]
            guard schema.reference == nil, schema.allOf.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty
            else { return nil }
            if let const = schema.const {
                guard const.string != nil else { return nil }
                values.append(const)
            } else if let listed = schema.enum?.value, !listed.isEmpty {
                guard listed.allSatisfy({ $0.string != nil }) else { return nil }
                values += listed
            } else {
                guard schema.type?.value == [.string], schema.format == nil else { return nil }
            }
        }
        return values.isEmpty ? nil : values
    }

    /// The enumeration among two members of which the other is any string.
    private func openEnumeration(of members: [SchemaID]) -> SchemaID? {
        guard members.count == 2 else { return nil }
        let plain = members.filter {
            let schema = schemas[schemas.resolved($0)]
            return schema.type?.value == [.string] && schema.enum == nil && schema.format == nil
                && schema.const == nil
        }
        let others = members.filter { !plain.contains($0) }
        guard plain.count == 1, others.count == 1 else { return nil }
        let other = flattening.flatten([others[0]])
        guard let values = other.enumeration?.values, other.types ?? [.string] == [.string] else {
            return nil
        }
        return values.allSatisfy({ $0.string != nil }) ? others[0] : nil
    }
}
