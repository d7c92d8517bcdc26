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
        var state = State(roots: Set(parts.map(schemas.resolved)))
        if parts.count == 1, isAlone(schemas[parts[0]]) {
            mergeOwn(schemas[parts[0]], id: parts[0], into: &flat, &state, depth: 0)
        } else {
            for part in parts { merge(part, into: &flat, &state, depth: 0) }
        }
        flat.isNullable = state.isNullable
        addConditions(to: &flat)
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

    /// Properties that only some values have are optional ones.
    private func addConditions(to flat: inout FlatSchema) {
        var seen: Set<SchemaID> = []
        var queue = flat.conditions
        while let id = queue.popLast(), seen.count < 100 {
            guard seen.insert(id).inserted else { continue }
            var part = FlatSchema(range: schemas[id].range)
            var state = State(roots: [])
            merge(id, into: &part, &state, depth: 0)
            for property in part.properties {
                for schema in property.schemas {
                    flat.addConditional(
                        SchemaProperty(name: property.name, nameRange: property.range, schema: schema)
                    ) { SchemaLikeness.areAlike($0, $1, in: schemas) }
                }
            }
            queue += part.conditions
        }
    }

    private struct State {
        /// The schemas that are flattened, behind all references.
        let roots: Set<SchemaID>
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
            let target = schemas.withoutBareReferences(reference.target)
            merge(target, into: &flat, &state, depth: depth + 1)
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
        mergeAlternatives(of: schema, into: &flat, &state, depth: depth)
        if let items = schema.items ?? schema.unevaluatedItems { flat.items = items }
        if let minimum = schema.minItems?.value { flat.minItems = max(flat.minItems, minimum) }
        flat.conditions += schema.dependentSchemas.reversed().map(\.value)
        flat.conditions += [schema.else, schema.then].compactMap { $0 }
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

    private func mergeAlternatives(
        of schema: Schema,
        into flat: inout FlatSchema,
        _ state: inout State,
        depth: Int
    ) {
        // A base that lists its children is, seen from a child, the base of just this one.
        if depth > 0,
            (schema.oneOf + schema.anyOf).contains(where: { state.roots.contains(schemas.resolved($0)) })
        {
            return
        }
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
        if schema.nullable?.value == true, schema.const == nil { return !isStructural(schema) }
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
        func note(_ keyword: String, _ range: SourceRange, _ effect: String? = nil) {
            flat.unsupported.append((keyword, effect ?? "values are not checked against it", range))
        }
        if let not = schema.not { note("not", schemas[not].range) }
        if let condition = schema.if {
            note("if", schemas[condition].range, "what 'then' and 'else' describe is optional")
        }
        if let names = schema.propertyNames { note("propertyNames", schemas[names].range) }
        if let contains = schema.contains { note("contains", schemas[contains].range) }
        if let first = schema.dependentSchemas.first {
            note("dependentSchemas", first.nameRange, "what it describes is optional")
        }
        if let first = schema.dependentRequired.first { note("dependentRequired", first.nameRange) }
        if let encoding = schema.contentEncoding, !Self.isKnown(encoding: encoding.value) {
            note("contentEncoding: \(encoding.value)", encoding.range, "the string is kept as it is")
        }
        if let content = schema.contentSchema {
            note("contentSchema", schemas[content].range, "the string is kept as it is")
        }
    }

    /// Those that a Swift type stands for, and those that say that nothing is encoded.
    private static func isKnown(encoding: String) -> Bool {
        ["base64", "base64url", "7bit", "8bit", "binary"].contains(encoding.lowercased())
    }
}
