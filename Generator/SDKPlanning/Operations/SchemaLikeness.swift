import OpenAPIModel
import YAMLModel

/// Whether two schemas describe the same values in the same types, wherever they stand.
struct SchemaLikeness {
    let schemas: SchemaArena
    /// Pairs that may still be compared, as schemas may have any size.
    private var pairsLeft = 400

    init(_ schemas: SchemaArena) { self.schemas = schemas }

    /// False also where that would take too long to find out.
    static func areAlike(_ left: SchemaID, _ right: SchemaID, in schemas: SchemaArena) -> Bool {
        var likeness = SchemaLikeness(schemas)
        return likeness.areAlike(left, right, depth: 0)
    }

    /// Whether two media types have the same values; those without schemas, if neither has one.
    static func areAlike(_ left: MediaType, _ right: MediaType, in schemas: SchemaArena) -> Bool {
        guard let leftSchema = left.schema, let rightSchema = right.schema else {
            return left.schema == right.schema && left.itemSchema == right.itemSchema
        }
        return areAlike(leftSchema, rightSchema, in: schemas)
    }

    private mutating func areAlike(_ left: SchemaID, _ right: SchemaID, depth: Int) -> Bool {
        let (left, right) = (schemas.resolved(left), schemas.resolved(right))
        if left == right { return true }
        pairsLeft -= 1
        guard pairsLeft > 0, depth < 32 else { return false }
        let (a, b) = (schemas[left], schemas[right])
        return areAlike(a, b) && areAlike(a.items.optional, b.items.optional, depth)
            && areAlike(a.additionalProperties.optional, b.additionalProperties.optional, depth)
            && areAlike(a.allOf, b.allOf, depth) && areAlike(a.oneOf, b.oneOf, depth)
            && areAlike(a.anyOf, b.anyOf, depth) && areAlike(a.prefixItems, b.prefixItems, depth)
            && areAlike(a.properties.map(\.schema), b.properties.map(\.schema), depth)
            && areAlike(a.patternProperties.map(\.value), b.patternProperties.map(\.value), depth)
    }

    private mutating func areAlike(_ left: [SchemaID], _ right: [SchemaID], _ depth: Int) -> Bool {
        guard left.count == right.count else { return false }
        for (left, right) in zip(left, right) where !areAlike(left, right, depth: depth + 1) { return false }
        return true
    }

    /// What they say themselves.
    private func areAlike(_ a: Schema, _ b: Schema) -> Bool {
        a.boolean == b.boolean && a.type?.value == b.type?.value && a.format?.value == b.format?.value
            && a.nullable?.value == b.nullable?.value
            && a.contentEncoding?.value == b.contentEncoding?.value
            && a.enum?.value.map(\.content) == b.enum?.value.map(\.content)
            && a.const?.content == b.const?.content
            && a.properties.map(\.name) == b.properties.map(\.name)
            && a.patternProperties.map(\.name) == b.patternProperties.map(\.name)
            && a.required.map(\.value) == b.required.map(\.value)
            && (a.discriminator == nil) == (b.discriminator == nil)
    }
}

extension Optional {
    fileprivate var optional: [Wrapped] { map { [$0] } ?? [] }
}

extension MediaType {
    /// Whether the schema is of more than a string: a text or file of its kind only spells its values otherwise.
    func isStructured(in schemas: SchemaArena) -> Bool {
        guard let schema = schema.map({ schemas[schemas.resolved($0)] }) else { return false }
        if let types = schema.type?.value { return !types.allSatisfy { $0 == .string || $0 == .null } }
        return !schema.properties.isEmpty || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
            || !schema.anyOf.isEmpty || schema.items != nil
    }
}
