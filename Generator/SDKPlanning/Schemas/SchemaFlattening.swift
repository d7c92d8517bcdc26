import Diagnostics
import OpenAPIModel
import YAMLModel

/// Merges a schema with all that it refers to by `$ref` beside other keywords and by allOf.
struct SchemaFlattening {
    let schemas: SchemaArena

    /// What all of the schemas together say.
    ///
    /// `withAlternatives` false leaves out the oneOf and anyOf of the schemas themselves, for the common part
    /// of a union's members.
    func flatten(_ parts: [SchemaID], withAlternatives: Bool = true) -> FlatSchema {
        var flat = FlatSchema(range: schemas[parts[0]].range)
        var state = State()
        if parts.count == 1, isAlone(schemas[parts[0]]) {
            mergeOwn(schemas[parts[0]], id: parts[0], into: &flat, &state, depth: 0)
        } else {
            for part in parts { merge(part, into: &flat, &state, depth: 0) }
        }
        flat.isNullable = state.isNullable
        if !withAlternatives { flat.alternatives = [] }
        if flat.alternatives.contains(where: { $0.members.isEmpty }) {
            flat.alternatives.removeAll { $0.members.isEmpty }
            if flat.types == nil { flat.types = [] }
            flat.isNullable = true
        }
        return flat
    }

    /// Most schemas: what they say is all at one place.
    private func isAlone(_ schema: Schema) -> Bool { schema.reference == nil && schema.allOf.isEmpty }

    private struct State {
        var visited: Set<SchemaID> = []
        var declaresNull = false
        var forbidsNull = false
        var ownNull = false

        var isNullable: Bool { ownNull || (declaresNull && !forbidsNull) }
    }

    private func merge(_ id: SchemaID, into flat: inout FlatSchema, _ state: inout State, depth: Int) {
        guard state.visited.insert(id).inserted else { return }
        let schema = schemas[id]
        if let reference = schema.reference {
            merge(reference.target, into: &flat, &state, depth: depth + 1)
        }
        for part in schema.allOf { merge(part, into: &flat, &state, depth: depth + 1) }
        mergeOwn(schema, id: id, into: &flat, &state, depth: depth)
    }

    private func mergeOwn(
        _ schema: Schema,
        id: SchemaID,
        into flat: inout FlatSchema,
        _ state: inout State,
        depth: Int
    ) {
        if schema.boolean == false { flat.isNever = true }
        mergeTypes(of: schema, into: &flat, &state, depth: depth)
        mergeObject(schema, into: &flat)
        mergeValues(of: schema, id: id, into: &flat, &state)
        mergeAlternatives(of: schema, into: &flat, &state)
        if let items = schema.items { flat.items = items }
        if !schema.prefixItems.isEmpty { flat.prefixItems = schema.prefixItems }
        if let format = schema.format { flat.format = format }
        if let encoding = schema.contentEncoding { flat.contentEncoding = encoding }
        if let minimum = schema.minimum { flat.minimum = minimum }
        if let maximum = schema.maximum { flat.maximum = maximum }
        if let discriminator = schema.discriminator { flat.discriminator = discriminator }
        noteUnsupported(schema, into: &flat)
    }

    private func mergeTypes(of schema: Schema, into flat: inout FlatSchema, _ state: inout State, depth: Int)
    {
        if depth == 0, schema.nullable?.value == true { state.ownNull = true }
        guard let types = schema.type?.value else {
            if schema.nullable?.value == true { state.declaresNull = true }
            return
        }
        let others = types.filter { $0 != .null }
        if types.contains(.null) { state.declaresNull = true } else { state.forbidsNull = true }
        if !others.isEmpty || types.contains(.null) {
            if others.isEmpty {
                if flat.types == nil { flat.types = [] }
            } else {
                flat.restrict(to: others)
            }
        }
    }

    private func mergeObject(_ schema: Schema, into flat: inout FlatSchema) {
        for property in schema.properties { flat.add(property) }
        flat.addRequired(schema.required)
        if let additional = schema.additionalProperties ?? schema.unevaluatedProperties {
            switch schemas[additional].boolean {
            case false?: flat.additionalProperties = .forbidden
            default: flat.additionalProperties = .schema(additional)
            }
        }
        flat.patternProperties += schema.patternProperties
    }

    private func mergeValues(
        of schema: Schema,
        id: SchemaID,
        into flat: inout FlatSchema,
        _ state: inout State
    ) {
        if let values = schema.enum, !values.value.isEmpty {
            let hasNull = values.value.contains { $0.content == .null }
            if hasNull, schema.type == nil { state.declaresNull = true }
            let others = values.value.filter { $0.content != .null }
            if let earlier = flat.enumeration {
                let both = earlier.values.filter { value in others.contains { $0.content == value.content } }
                if !both.isEmpty { flat.enumeration = (both, values.range, id) }
            } else if !others.isEmpty {
                flat.enumeration = (others, values.range, id)
            }
        }
        if let const = schema.const { flat.const = const }
    }

    private func mergeAlternatives(of schema: Schema, into flat: inout FlatSchema, _ state: inout State) {
        merge("oneOf", schema.oneOf, schema.oneOfRange, into: &flat, &state)
        merge("anyOf", schema.anyOf, schema.anyOfRange, into: &flat, &state)
    }

    private func merge(
        _ keyword: String,
        _ members: [SchemaID],
        _ range: SourceRange?,
        into flat: inout FlatSchema,
        _ state: inout State
    ) {
        guard !members.isEmpty, let range else { return }
        if members.contains(where: allowsOnlyNull) { state.declaresNull = true }
        let others = members.filter { !allowsOnlyNull($0) }
        guard !others.contains(where: isUnconstrained) else { return }
        if !others.isEmpty, others.allSatisfy(onlyValidates) { return }
        flat.alternatives.append(FlatSchema.Alternatives(members: others, range: range, keyword: keyword))
    }

    /// `{type: 'null'}`, `{enum: [null]}`, `{const: null}`, and the 3.0 habit `{nullable: true}` alone.
    func allowsOnlyNull(_ id: SchemaID) -> Bool {
        let schema = schemas[schemas.resolved(id)]
        if let types = schema.type?.value { return types == [.null] }
        if let values = schema.enum?.value {
            return values.allSatisfy { $0.content == .null } && !values.isEmpty
        }
        return schema.const?.content == .null
    }

    /// True for `true` and `{}`: beside it the other members say nothing.
    func isUnconstrained(_ id: SchemaID) -> Bool {
        let schema = schemas[id]
        return schema.boolean == true
            || (schema.boolean == nil && !isStructural(schema) && schema.required.isEmpty
                && schema.not == nil && schema.nullable == nil && schema.title == nil
                && schema.description == nil)
    }

    /// True for a member such as `{required: [a]}` that tells apart values but has no shape of its own.
    private func onlyValidates(_ id: SchemaID) -> Bool {
        let schema = schemas[id]
        return schema.boolean == nil && !isStructural(schema)
    }

    /// True where a schema says more than annotations, `required` and limits.
    func isStructural(_ schema: Schema) -> Bool {
        schema.reference != nil || schema.type != nil || !schema.properties.isEmpty || schema.items != nil
            || schema.enum != nil || schema.const != nil || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
            || !schema.anyOf.isEmpty || schema.additionalProperties != nil
            || !schema.patternProperties.isEmpty
            || !schema.prefixItems.isEmpty || schema.format != nil
    }

    private func noteUnsupported(_ schema: Schema, into flat: inout FlatSchema) {
        if let not = schema.not { flat.unsupported.append(("not", schemas[not].range)) }
        if let condition = schema.if { flat.unsupported.append(("if", schemas[condition].range)) }
        if let names = schema.propertyNames {
            flat.unsupported.append(("propertyNames", schemas[names].range))
        }
        if let contains = schema.contains { flat.unsupported.append(("contains", schemas[contains].range)) }
        if let first = schema.dependentSchemas.first {
            flat.unsupported.append(("dependentSchemas", first.nameRange))
        }
        if let first = schema.dependentRequired.first {
            flat.unsupported.append(("dependentRequired", first.nameRange))
        }
        if let dynamic = schema.dynamicRef { flat.unsupported.append(("$dynamicRef", dynamic.text.range)) }
    }
}
