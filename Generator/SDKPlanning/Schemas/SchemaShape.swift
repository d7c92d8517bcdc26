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
    case union(UnionMembers)
    /// The same as another schema.
    case reference(SchemaID)
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
        if let enumeration = flat.enumeration { return shape(ofEnumeration: enumeration.values, flat) }
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
        switch types.first {
        case .string?: return .scalar(ScalarTypes.string(flat))
        case .integer?: return .scalar(ScalarTypes.integer(flat))
        case .number?: return .scalar(ScalarTypes.number(flat))
        case .boolean?: return .scalar(.bool)
        case .array?: return .array(flat.prefixItems.isEmpty ? flat.items : nil)
        case .object?: return shape(ofObject: flat)
        case .null?: return .json
        case nil:
            if flat.types == nil, flat.items != nil || !flat.prefixItems.isEmpty {
                return .array(flat.prefixItems.isEmpty ? flat.items : nil)
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
        switch flat.additionalProperties {
        case .schema(let id) where flat.patternProperties.isEmpty:
            return .dictionary(schemas[id].boolean == true ? nil : id)
        case .unspecified, .forbidden, .schema:
            if case .schema = flat.additionalProperties { return .dictionary(nil) }
            return .dictionary(flat.patternProperties.count == 1 ? flat.patternProperties[0].value : nil)
        }
    }

    private func shape(ofEnumeration values: [YAMLNode], _ flat: FlatSchema) -> SchemaShape {
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
            return .enumeration(.double, values)
        }
        if kinds == ["a boolean"] { return .scalar(.bool) }
        return .json
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
