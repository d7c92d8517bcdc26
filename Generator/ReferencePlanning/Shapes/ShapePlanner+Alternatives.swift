import OpenAPIModel
import ReferenceModel
import SDKModel

extension ShapePlanner {
    /// The choice that `oneOf` or `anyOf` leaves; nil where there is none.
    func alternatives(_ id: SchemaID, type: TypeDeclaration?, depth: Int) -> Shape? {
        let schema = schemas[id]
        let kind: APIReference.Alternatives.Kind = schema.oneOf.isEmpty ? .anyOf : .oneOf
        let listed = kind == .oneOf ? schema.oneOf : schema.anyOf
        let members = listed.filter { schemas[$0].type?.value != [.null] }
        // Lists of demands on the same object say nothing of what is in it.
        guard members.contains(where: { !isDemand(schemas[$0]) }) else { return nil }
        let isNullable = members.count < listed.count || schema.isNullable
        if members.count == 1, let only = members.first, schema.properties.isEmpty, schema.allOf.isEmpty {
            let shape = shape(of: only, depth: depth + 1).overlaid(annotated(schema, "", .plain, type))
            return shape.nullable(isNullable)
        }
        let union = unionType(type)
        let kinds = members.map { member(of: schema, $0, union: union, depth: depth) }
        let words = TypeWords.alternatives(kind, of: kinds.map(\.schema.type))
        let alternatives = APIReference.Alternatives(
            kind: kind,
            members: kinds,
            discriminator: schema.discriminator?.propertyName.value,
            common: common(id, depth: depth)
        )
        return annotated(schema, words, .alternatives(alternatives), type).nullable(isNullable)
    }

    private func isDemand(_ schema: Schema) -> Bool {
        schema.type == nil && schema.properties.isEmpty && schema.reference == nil && schema.allOf.isEmpty
            && schema.oneOf.isEmpty && schema.anyOf.isEmpty && schema.enum == nil && schema.const == nil
            && schema.items == nil && schema.additionalProperties == nil && schema.format == nil
            && (!schema.required.isEmpty || schema.not != nil)
    }

    private func common(_ id: SchemaID, depth: Int) -> APIReference.ObjectShape? {
        let schema = schemas[id]
        guard !schema.properties.isEmpty || !schema.allOf.isEmpty else { return nil }
        guard case .object(let shape) = object(id, type: nil, depth: depth + 1).structure,
            !shape.properties.isEmpty
        else { return nil }
        return shape
    }

    private func member(
        of schema: Schema,
        _ id: SchemaID,
        union: UnionType?,
        depth: Int
    ) -> APIReference.Alternatives.Member {
        let range = schemas[id].range
        let name = union?.members.first { $0.origin == range }?.name
        return APIReference.Alternatives.Member(
            discriminatorValues: schema.discriminator.map { values(choosing: id, by: $0) } ?? [],
            swiftName: name.map { ".\($0)" },
            schema: shape(of: id, depth: depth + 1)
        )
    }

    /// The values that the mapping has for a member, else the name of its component.
    private func values(choosing id: SchemaID, by discriminator: Discriminator) -> [String] {
        let end = schemas.resolved(id)
        let mapped = discriminator.mapping.filter { $0.target.map(schemas.resolved) == end }.map(\.key.value)
        if !mapped.isEmpty { return mapped }
        let model = models[id] ?? schemas[id].reference.flatMap { models[$0.target] }
        return model.flatMap { models[$0]?.documentName }.map { [$0] } ?? []
    }

    /// The kinds of a base that others build on.
    func alternatives(
        of union: UnionType,
        common: APIReference.ObjectShape?
    ) -> APIReference.Alternatives {
        var key: String?
        var values: [UnionType.DiscriminatorValue] = []
        if case .discriminator(let discriminator, let listed) = union.selection {
            key = discriminator
            values = listed
        }
        let members = union.members.enumerated().map { index, member in
            APIReference.Alternatives.Member(
                discriminatorValues: values.filter { $0.member == index }.map(\.value),
                swiftName: ".\(member.name)",
                schema: shape(of: member.type)
            )
        }
        let hasCommon = common?.properties.isEmpty == false
        return APIReference.Alternatives(
            kind: .oneOf,
            members: members,
            discriminator: key,
            common: hasCommon ? common : nil
        )
    }
}
