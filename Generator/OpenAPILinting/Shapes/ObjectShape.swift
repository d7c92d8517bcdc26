import OpenAPIModel

/// What a schema says of its values with all that `$ref` and `allOf` add.
struct ObjectShape: Sendable {
    /// By name, in the order in which they were met; several where parts describe the same property.
    var properties: [(name: String, schema: SchemaID)] = []
    var required: Set<String> = []
    /// The types that are left; nil for any.
    var types: Set<SchemaType>?
    /// The schemas that it consists of, itself first.
    var parts: [SchemaID] = []
    /// Whether alternatives or conditions add what is not looked at here.
    var isOpen = false

    private(set) var names: Set<String> = []

    fileprivate mutating func add(_ schema: Schema, _ id: SchemaID) {
        parts.append(id)
        for property in schema.properties {
            properties.append((property.name, property.schema))
            names.insert(property.name)
        }
        required.formUnion(schema.required.map(\.value))
        if let own = schema.kinds { types = types.map { $0.intersection(own) } ?? own }
        isOpen =
            isOpen || !schema.oneOf.isEmpty || !schema.anyOf.isEmpty || schema.if != nil
            || schema.dynamicRef != nil || !schema.dependentSchemas.isEmpty
    }
}

extension Schema {
    /// The types that it names, or that its keywords are about; nil for any.
    fileprivate var kinds: Set<SchemaType>? {
        if let type { return Set(type.value) }
        if !properties.isEmpty || additionalProperties != nil || !required.isEmpty { return [.object] }
        if items != nil || !prefixItems.isEmpty { return [.array] }
        let values = const.map { [$0] } ?? `enum`?.value
        return values.map { Set($0.map(SchemaType.init(of:))) }
    }
}

/// Shapes by schema, each worked out once.
struct ObjectShapes {
    private let schemas: SchemaArena
    private var known: [SchemaID: ObjectShape] = [:]
    /// Properties and parts that may still be looked at; after that, nothing is known of further schemas.
    private var work = 3_000_000

    init(_ schemas: SchemaArena) { self.schemas = schemas }

    mutating func shape(of id: SchemaID) -> ObjectShape {
        if let shape = known[id] { return shape }
        var shape = ObjectShape()
        var seen: Set<SchemaID> = []
        var rest = [id]
        while let next = rest.popLast() {
            guard seen.insert(next).inserted else { continue }
            let schema = schemas[next]
            work -= 1 + schema.properties.count
            guard work > 0 else {
                shape = ObjectShape()
                shape.isOpen = true
                break
            }
            shape.add(schema, next)
            rest += schema.allOf.reversed()
            if let target = schema.reference?.target { rest.append(target) }
        }
        known[id] = shape
        return shape
    }
}
