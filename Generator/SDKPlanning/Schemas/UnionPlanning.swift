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
        let distinct = withoutTwins(drafts)
        let identifiers = scope.names(
            for: distinct.enumerated().map { index, member in
                NameScope.Candidate(
                    source: member.proposed,
                    proposed: member.proposed,
                    range: member.range,
                    fallback: member.proposed + String(index + 1)
                )
            },
            reporting: &log
        )
        let planned = zip(distinct, identifiers).map { member, identifier in
            UnionType.Member(
                name: identifier,
                type: member.type,
                documentation: member.documentation,
                shape: member.shape,
                origin: member.range
            )
        }
        let unknown = freeName("unknown", in: &scope) ?? identifiers[0]
        return .union(planned, selection(flat, distinct), unknownName: unknown)
    }

    private struct MemberDraft {
        let ids: [SchemaID]
        let type: TypeReference
        let proposed: String
        let range: SourceRange
        let documentation: Documentation
        let shape: UnionType.Shape
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
                let item = flat.items.map {
                    self.type(of: $0, at: SchemaPlace(owner: owner, proposed: "Item")).value
                }
                resolved = .array(item ?? .json)
            case .object:
                if flat.properties.isEmpty {
                    resolved = .dictionary(.json)
                } else {
                    let nested = declare(at: SchemaPlace(owner: owner, proposed: "Object"), range: flat.range)
                    drafts[nested] = TypeDraft(
                        content: object(one, name: nested),
                        documentation: Documentation(),
                        deprecation: nil,
                        range: flat.range
                    )
                    resolved = .named(nested, isShadowed: false)
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
                shape: UnionType.Shape(kinds: [kind(of: type)])
            )
        }
    }

    private mutating func memberDrafts(
        schemas ids: [SchemaID],
        _ parts: [SchemaID],
        _ flat: FlatSchema,
        owner: TypeName
    ) -> [MemberDraft] {
        let sharesProperties = !parts.isEmpty && !flat.properties.isEmpty
        return ids.map { id in
            let merged =
                sharesProperties
                ? flattening.flatten(parts, withAlternatives: false).merging(
                    flattening.flatten([id])
                ) : flattening.flatten([id])
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
                shape: shape(of: merged)
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
            if let value = constantStrings(of: property.schemas).first {
                return SwiftNaming.lowerCamel(value)
            }
        }
        switch shape(of: flat, id: id) {
        case .scalar(let type): return scalarName(type)
        case .enumeration(let raw, _): return raw == .string ? "string" : "number"
        case .array: return "array"
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
        default: "value"
        }
    }

    // MARK: - Selection

    private func selection(_ flat: FlatSchema, _ members: [MemberDraft]) -> UnionType.Selection {
        guard let discriminator = flat.discriminator else { return .shape }
        var values: [UnionType.DiscriminatorValue] = []
        var mapped: Set<Int> = []
        for mapping in discriminator.mapping {
            guard let target = mapping.target.map(schemas.resolved),
                let index = members.firstIndex(where: { $0.ids.contains { schemas.resolved($0) == target } })
            else { continue }
            values.append(UnionType.DiscriminatorValue(value: mapping.key.value, member: index))
            mapped.insert(index)
        }
        for (index, member) in members.enumerated() where !mapped.contains(index) {
            guard let id = member.ids.first else { continue }
            let constants = constantStrings(named: discriminator.propertyName.value, in: id)
            let implicit = implicitName(of: id).map { [$0] } ?? []
            for value in (constants.isEmpty ? implicit : constants)
            where !values.contains(where: { $0.value == value }) {
                values.append(UnionType.DiscriminatorValue(value: value, member: index))
            }
        }
        guard !values.isEmpty else { return .shape }
        return .discriminator(key: discriminator.propertyName.value, values: values)
    }

    private func implicitName(of id: SchemaID) -> String? {
        var target = id
        while named[target] == nil, let next = schemas[target].reference?.target { target = next }
        return named[target]?.entry.source
    }

    private func constantStrings(named name: String, in id: SchemaID) -> [String] {
        let flat = flattening.flatten([id])
        guard let property = flat.properties.first(where: { $0.name == name }) else { return [] }
        let strings = constantStrings(of: property.schemas)
        return strings.count == 1 ? strings : []
    }

    /// The only strings that a property may be.
    private func constantStrings(of ids: [SchemaID]) -> [String] {
        let flat = flattening.flatten(ids)
        if let text = flat.const?.string { return [text] }
        return flat.enumeration?.values.compactMap(\.string) ?? []
    }

    private func shape(of flat: FlatSchema) -> UnionType.Shape {
        var kinds = flat.types?.map(kind(of:)) ?? []
        if kinds.isEmpty {
            switch shape(of: flat, id: nil) {
            case .object, .dictionary: kinds = [.object]
            case .array: kinds = [.array]
            case .enumeration(let raw, _): kinds = raw == .string ? [.string] : [.integer, .number]
            case .scalar(.bool): kinds = [.bool]
            case .scalar(.integer): kinds = [.integer]
            case .scalar(.double), .scalar(.float), .scalar(.decimal): kinds = [.number]
            case .scalar: kinds = [.string]
            case .json, .union, .reference: kinds = UnionType.Kind.allCases.filter { $0 != .null }
            }
        }
        if kinds.contains(.number), !kinds.contains(.integer) { kinds.append(.integer) }
        let format: UnionType.StringFormat? =
            switch flat.format?.value {
            case "date-time"?: .dateTime
            case "date"?: .civilDate
            case "uuid"?: .uuid
            default: nil
            }
        return UnionType.Shape(
            kinds: kinds,
            requiredKeys: flat.properties.map(\.name).filter(flat.isRequired),
            knownKeys: flat.properties.map(\.name),
            constants: flat.properties.compactMap { property in
                let values = constantStrings(of: property.schemas)
                return values.count == 1 ? UnionType.Constant(key: property.name, values: values) : nil
            },
            stringFormat: flat.types == [.string] ? format : nil
        )
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

extension FlatSchema {
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
