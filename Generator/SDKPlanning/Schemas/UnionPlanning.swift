import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

extension TypePlanner {
    /// The cases of a union and how a received value chooses among them.
    mutating func union(
        _ parts: [SchemaID],
        _ flat: FlatSchema,
        _ members: UnionMembers,
        name: TypeName
    ) -> TypeDraft.Content {
        var scope = NameScope(reserved: ReservedNames.unionCases)
        let drafts: [MemberDraft]
        switch members {
        case .types(let types): drafts = memberDrafts(types: types, flat, owner: name)
        case .schemas(let ids): drafts = memberDrafts(schemas: ids, parts, flat, owner: name)
        case .children(let ids): drafts = memberDrafts(schemas: ids, [], flat, owner: name)
        }
        let distinct = Self.withDiscriminatingConstants(withoutTwins(drafts))
        let identifiers = scope.names(
            for: distinct.enumerated().map { index, member in
                NameScope.Candidate(
                    source: member.proposed,
                    proposed: member.proposed,
                    range: member.range,
                    fallback: Self.fallbackName(of: member.type) ?? member.proposed + String(index + 1)
                )
            },
            reporting: &log
        )
        let planned = zip(distinct, identifiers).map { member, identifier in
            UnionType.Member(
                name: identifier,
                type: member.type,
                documentation: member.documentation,
                shapes: member.shapes,
                origin: member.range
            )
        }
        let unknown = freeName("unknown", in: &scope) ?? identifiers[0]
        let (selection, fallback) = selection(flat, distinct)
        if selection == .shape { reportAmbiguity(planned) }
        return .union(planned, selection, unknownName: unknown, fallback: fallback)
    }

    struct MemberDraft {
        let ids: [SchemaID]
        let type: TypeReference
        let proposed: String
        let range: SourceRange
        let documentation: Documentation
        var shapes: [UnionType.Shape]
    }

    /// A name that says more than `array` or `string`, for where another member has that.
    private static func fallbackName(of type: TypeReference) -> String? {
        switch type {
        case .string: "anyString"
        case .array(let item): "arrayOf" + typeWord(item)
        case .dictionary(let value): "objectOf" + typeWord(value)
        case .integer(let width): width == .int ? nil : width.rawValue.lowercased()
        default: nil
        }
    }

    private static func typeWord(_ type: TypeReference) -> String {
        switch type {
        case .string: "String"
        case .bool: "Bool"
        case .integer: "Integer"
        case .double, .float, .decimal: "Number"
        case .array(let item): "ArrayOf" + typeWord(item)
        case .dictionary(let value): "ObjectOf" + typeWord(value)
        case .optional(let wrapped): typeWord(wrapped)
        case .named(let name, _): name.last
        case .json: "Any"
        default: "Value"
        }
    }

    private func withoutTwins(_ drafts: [MemberDraft]) -> [MemberDraft] {
        var seen: Set<TypeReference> = []
        return drafts.filter { seen.insert($0.type).inserted }
    }

    // MARK: - Members

    private mutating func memberDrafts(
        types: [SchemaType],
        _ flat: FlatSchema,
        owner: TypeName
    ) -> [MemberDraft] {
        types.map { type in
            var one = flat
            one.types = [type]
            one.isNullable = false
            let resolved: TypeReference
            switch type {
            case .array:
                if flat.prefixItems.isEmpty {
                    let place = SchemaPlace(owner: owner, proposed: "Item")
                    resolved = .array(flat.items.map { self.type(of: $0, at: place).value } ?? .json)
                } else {
                    let nested = declare(at: SchemaPlace(owner: owner, proposed: "Array"), range: flat.range)
                    resolved = declared(nested, tuple(one, name: nested), range: flat.range)
                }
            case .object:
                if flat.properties.isEmpty {
                    let place = SchemaPlace(owner: owner, proposed: "Value")
                    let value = valueSchema(of: flat)?.schema.map { self.type(of: $0, at: place).value }
                    resolved = .dictionary(value ?? .json)
                } else {
                    let nested = declare(at: SchemaPlace(owner: owner, proposed: "Object"), range: flat.range)
                    resolved = declared(nested, object(one, name: nested), range: flat.range)
                }
            case .string: resolved = ScalarTypes.string(one)
            case .integer: resolved = ScalarTypes.integer(one)
            case .number: resolved = ScalarTypes.number(one)
            case .boolean: resolved = .bool
            case .null: resolved = .json
            }
            return MemberDraft(
                ids: [],
                type: resolved,
                proposed: type == .boolean ? "bool" : type.rawValue,
                range: flat.range,
                documentation: Documentation(),
                shapes: shapes(of: one, id: nil)
            )
        }
    }

    private mutating func declared(
        _ name: TypeName,
        _ content: TypeDraft.Content,
        range: SourceRange
    ) -> TypeReference {
        drafts[name] = TypeDraft(
            content: content,
            documentation: Documentation(),
            deprecation: nil,
            range: range
        )
        return .named(name, isShadowed: false)
    }

    private mutating func memberDrafts(
        schemas ids: [SchemaID],
        _ parts: [SchemaID],
        _ flat: FlatSchema,
        owner: TypeName
    ) -> [MemberDraft] {
        let isShared = !parts.isEmpty && !flat.properties.isEmpty
        let common = isShared ? flattening.flatten(parts, withAlternatives: false) : flat
        return ids.map { id in
            let own = flattening.flatten([id])
            // A child that refers to the base by allOf has all that is common already.
            let sharesProperties = isShared && !common.isPart(of: own)
            let merged = sharesProperties ? common.merging(own) : own
            let proposed = caseName(of: id, merged)
            let type: ResolvedType
            if sharesProperties {
                let nested = declare(
                    at: SchemaPlace(owner: owner, proposed: SwiftNaming.upperCamel(proposed)),
                    range: schemas[id].range
                )
                drafts[nested] = TypeDraft(
                    content: object(merged, name: nested),
                    documentation: SchemaDocumentation.documentation(of: id, in: schemas),
                    deprecation: nil,
                    range: schemas[id].range
                )
                type = ResolvedType(.named(nested, isShadowed: false))
            } else {
                type = self.type(
                    of: id,
                    at: SchemaPlace(owner: owner, proposed: SwiftNaming.upperCamel(proposed))
                )
            }
            return MemberDraft(
                ids: [id],
                type: type.reference,
                proposed: proposed,
                range: schemas[id].range,
                documentation: SchemaDocumentation.documentation(of: id, in: schemas),
                shapes: shapes(of: merged, id: sharesProperties ? nil : schemas.resolved(id))
            )
        }
    }

    /// The name of a case: of the schema referred to, else the title, else a telling constant, else the kind.
    private func caseName(of id: SchemaID, _ flat: FlatSchema) -> String {
        var target = id
        while true {
            if let named = named[target] { return SwiftNaming.lowerCamel(named.name.last) }
            guard let next = schemas[target].reference?.target else { break }
            target = next
        }
        if let title = schemas[id].title?.value, !title.isEmpty, title.count <= 40 {
            return SwiftNaming.lowerCamel(title)
        }
        for property in flat.properties where flat.isRequired(property.name) {
            if let value = discriminatingStrings(of: property.schemas).first {
                return SwiftNaming.lowerCamel(value)
            }
        }
        switch shape(of: flat, id: id) {
        case .scalar(let type): return scalarName(type)
        case .enumeration(let raw, _):
            switch raw {
            case .string: return "string"
            case .integer, .double: return "number"
            case .json: return "value"
            }
        case .array, .tuple: return "array"
        case .dictionary, .object: return "object"
        case .union, .reference: return "value"
        case .json: return "any"
        }
    }

    private func scalarName(_ type: TypeReference) -> String {
        switch type {
        case .string: "string"
        case .bool: "bool"
        case .integer: "integer"
        case .double, .float, .decimal: "number"
        case .civilDate: "date"
        case .dateTime: "dateTime"
        case .uuid: "uuid"
        case .base64, .base64URL: "data"
        case .external(let type): SwiftNaming.lowerCamel(type.name.last)
        default: "value"
        }
    }
}

extension FlatSchema {
    /// Whether another one has all properties and requirements of this one.
    fileprivate func isPart(of other: FlatSchema) -> Bool {
        required.allSatisfy { other.isRequired($0.value) }
            && properties.allSatisfy { property in
                other.properties.contains {
                    $0.name == property.name && property.schemas.allSatisfy($0.schemas.contains)
                }
            }
    }

    /// This one's properties and requirements before those of another.
    func merging(_ other: FlatSchema) -> FlatSchema {
        var result = self
        for property in other.properties {
            for schema in property.schemas {
                result.add(SchemaProperty(name: property.name, nameRange: property.range, schema: schema))
            }
        }
        result.addRequired(other.required)
        if case .unspecified = result.additionalProperties {
            result.additionalProperties = other.additionalProperties
        }
        return result
    }
}
