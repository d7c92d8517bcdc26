import OpenAPIModel
import YAMLModel

/// Schemas followed through references, `allOf`, and alternatives that leave no choice.
struct Expansion {
    var parts: [ConjunctionPart] = []
    var unions: [Alternatives] = []

    /// A schema without `$ref`, `allOf`, `oneOf` and `anyOf`: itself.
    init(of id: SchemaID) { parts = [ConjunctionPart(schema: id, allowsNull: false)] }

    init(of ids: [SchemaID], in schemas: SchemaArena) {
        var seen: Set<ConjunctionPart> = []
        var stack = ids.reversed().map { ConjunctionPart(schema: $0, allowsNull: false) }
        var silent: [ConjunctionPart] = []
        while let next = stack.popLast() {
            let schema = schemas[next.schema]
            if schema.isPlainReference, let reference = schema.reference {
                stack.append(ConjunctionPart(schema: reference.target, allowsNull: next.allowsNull))
                continue
            }
            guard seen.insert(next).inserted else { continue }
            let allowsNull = next.allowsNull || Self.isNullableWrapper(schema)
            let part = ConjunctionPart(schema: next.schema, allowsNull: allowsNull)
            if KeywordSet(of: schema).isEmpty { silent.append(part) } else { parts.append(part) }
            let start = stack.count
            if let reference = schema.reference {
                stack.append(ConjunctionPart(schema: reference.target, allowsNull: allowsNull))
            }
            for id in schema.allOf { stack.append(ConjunctionPart(schema: id, allowsNull: allowsNull)) }
            follow(schema.oneOf, .oneOf, of: part, in: schemas, to: &stack)
            follow(schema.anyOf, .anyOf, of: part, in: schemas, to: &stack)
            stack[start...].reverse()
        }
        if parts.isEmpty { parts = Array(silent.prefix(1)) }
    }

    /// `nullable` of 3.0 without a type, but with schemas that have one.
    private static func isNullableWrapper(_ schema: Schema) -> Bool {
        schema.nullable?.value == true && schema.type == nil
    }

    /// Whether it takes more than one step to see what applies.
    static func isPlain(_ schema: Schema) -> Bool {
        schema.reference == nil && schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty
            && !isNullableWrapper(schema)
    }

    /// One member that is not null has to apply; several are a choice.
    private mutating func follow(
        _ members: [SchemaID],
        _ kind: Alternatives.Kind,
        of owner: ConjunctionPart,
        in schemas: SchemaArena,
        to stack: inout [ConjunctionPart]
    ) {
        guard !members.isEmpty else { return }
        let real = members.filter { !Self.isNull($0, in: schemas) }
        let allowsNull = owner.allowsNull || real.count < members.count
        if real.count == 1 {
            stack.append(ConjunctionPart(schema: real[0], allowsNull: allowsNull))
        } else if real.isEmpty {
            stack.append(ConjunctionPart(schema: members[0], allowsNull: false))
        } else {
            let union = Alternatives(
                kind: kind,
                owner: owner.schema,
                members: real,
                allowsNull: allowsNull
            )
            if !unions.contains(union) { unions.append(union) }
        }
    }

    private static func isNull(_ id: SchemaID, in schemas: SchemaArena) -> Bool {
        let schema = schemas[schemas.resolved(id)]
        if let types = schema.type?.value { return types == [.null] }
        if let const = schema.const, case .null = const.content { return true }
        guard let values = schema.enum?.value, values.count == 1, case .null = values[0].content else {
            return false
        }
        return true
    }

    func conjunction(origin: SchemaID, isOld: Bool, in schemas: SchemaArena) -> Conjunction {
        var types = TypeSet.all
        var keywords: KeywordSet = []
        var isReadOnly = false
        var isWriteOnly = false
        for part in parts {
            let schema = schemas[part.schema]
            let own = KeywordSet(of: schema)
            keywords.formUnion(own)
            types.formIntersection(Self.types(of: schema, part))
            guard own.contains(.mutability) else { continue }
            if schema.readOnly?.value == true { isReadOnly = true }
            if schema.writeOnly?.value == true { isWriteOnly = true }
        }
        if unions.contains(where: { !$0.allowsNull }) { types.remove(.null) }
        return Conjunction(
            isOld: isOld,
            origin: origin,
            parts: parts,
            unions: unions,
            types: types,
            keywords: keywords,
            isReadOnly: isReadOnly,
            isWriteOnly: isWriteOnly
        )
    }

    /// The only schema that is left, if nothing is said beside it.
    var single: SchemaID? {
        guard parts.count == 1, unions.isEmpty, !parts[0].allowsNull else { return nil }
        return parts[0].schema
    }

    private static func types(of schema: Schema, _ part: ConjunctionPart) -> TypeSet {
        var types = TypeSet.all
        if let boolean = schema.boolean {
            types = boolean ? .all : []
        } else if let list = schema.type?.value {
            types = TypeSet(list)
        } else if let value = schema.const {
            types = TypeSet(of: value)
        } else if let values = schema.enum?.value {
            types = values.reduce(into: []) { $0.formUnion(TypeSet(of: $1)) }
        }
        return part.allowsNull || schema.nullable?.value == true ? types.union(.null) : types
    }
}
