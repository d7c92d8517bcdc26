import OpenAPIModel
import YAMLModel

/// What a text can stand for, by the schema of its value: alternatives and parts of a schema taken together.
struct ValueShape: Sendable {
    /// Those that the schema allows; all where it does not say.
    private(set) var types: ValueTypes = .all
    /// Of the items; at most one.
    private(set) var items: [ValueShape] = []
    private(set) var properties: [Property] = []
    /// Of members without a property; at most one.
    private(set) var additional: [ValueShape] = []

    struct Property: Sendable {
        let name: String
        let shape: ValueShape
    }

    /// Of a value about which nothing is said.
    static let any = ValueShape()

    private init() {}

    func shape(of name: String) -> ValueShape {
        properties.first { $0.name == name }?.shape ?? additional.first ?? .any
    }

    var itemShape: ValueShape { items.first ?? .any }

    /// Whether the schema says what kind of value it describes.
    var isOpen: Bool { types == .all }
    var allowsArray: Bool { types.contains(.array) && !isOpen }
    var allowsObject: Bool { types.contains(.object) && !isOpen }
    var allowsScalar: Bool { !types.isDisjoint(with: .scalars) }
}

/// A set of the types of JSON.
struct ValueTypes: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let null = ValueTypes(rawValue: 1)
    static let boolean = ValueTypes(rawValue: 2)
    static let integer = ValueTypes(rawValue: 4)
    /// Numbers that are no integers; a schema's `number` is both.
    static let fraction = ValueTypes(rawValue: 8)
    static let string = ValueTypes(rawValue: 16)
    static let array = ValueTypes(rawValue: 32)
    static let object = ValueTypes(rawValue: 64)
    static let scalars: ValueTypes = [.null, .boolean, .integer, .fraction, .string]
    static let all: ValueTypes = [.scalars, .array, .object]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ types: [SchemaType]) {
        self = types.reduce(into: []) { set, type in
            switch type {
            case .null: set.insert(.null)
            case .boolean: set.insert(.boolean)
            case .integer: set.insert(.integer)
            case .number: set.formUnion([.integer, .fraction])
            case .string: set.insert(.string)
            case .array: set.insert(.array)
            case .object: set.insert(.object)
            }
        }
    }

    init(of node: YAMLNode) {
        switch node.content {
        case .null: self = .null
        case .bool: self = .boolean
        case .integer: self = .integer
        case .number: self = [.integer, .fraction]
        case .string: self = .string
        case .sequence: self = .array
        case .mapping: self = .object
        }
    }
}

extension ValueShape {
    /// Reads a schema; what lies deeper than texts can say is left open.
    init(of schema: SchemaID?, in schemas: SchemaArena) {
        guard let schema else {
            self = .any
            return
        }
        var budget = 400
        self.init(of: schema, in: schemas, depth: 0, budget: &budget)
    }

    private init(of schema: SchemaID, in schemas: SchemaArena, depth: Int, budget: inout Int) {
        var parts = ShapeParts()
        parts.collect(schema, in: schemas, depth: 0, budget: &budget)
        types = parts.types
        if types == .all {
            if !parts.properties.isEmpty {
                types = .object
            } else if !parts.items.isEmpty {
                types = .array
            }
        }
        guard depth < 5 else { return }
        for (name, schema) in parts.properties where budget > 0 {
            let shape = ValueShape(of: schema, in: schemas, depth: depth + 1, budget: &budget)
            properties.append(Property(name: name, shape: shape))
        }
        items = parts.items.prefix(1).map {
            ValueShape(of: $0, in: schemas, depth: depth + 1, budget: &budget)
        }
        additional = parts.additional.prefix(1).map {
            ValueShape(of: $0, in: schemas, depth: depth + 1, budget: &budget)
        }
    }
}

/// What the schemas that apply to one value say together.
private struct ShapeParts {
    var types: ValueTypes = .all
    var properties: [(name: String, schema: SchemaID)] = []
    var items: [SchemaID] = []
    var additional: [SchemaID] = []

    mutating func collect(_ id: SchemaID, in schemas: SchemaArena, depth: Int, budget: inout Int) {
        budget -= 1
        guard budget > 0, depth < 24 else { return }
        let schema = schemas[id]
        if let own = schema.type?.value {
            types.formIntersection(ValueTypes(own))
        } else if let values = schema.enum?.value, !values.isEmpty {
            types.formIntersection(values.reduce(into: []) { $0.formUnion(ValueTypes(of: $1)) })
        } else if let const = schema.const {
            types.formIntersection(ValueTypes(of: const))
        }
        for property in schema.properties where !properties.contains(where: { $0.name == property.name }) {
            properties.append((property.name, property.schema))
        }
        if let own = schema.items { items.append(own) }
        items += schema.prefixItems.prefix(1)
        if let own = schema.additionalProperties { additional.append(own) }
        for part in [schema.reference?.target].compactMap(\.self) + schema.allOf {
            collect(part, in: schemas, depth: depth + 1, budget: &budget)
        }
        for alternatives in [schema.oneOf, schema.anyOf] where !alternatives.isEmpty {
            collect(anyOf: alternatives, in: schemas, depth: depth + 1, budget: &budget)
        }
    }

    private mutating func collect(
        anyOf alternatives: [SchemaID],
        in schemas: SchemaArena,
        depth: Int,
        budget: inout Int
    ) {
        var union: ValueTypes = []
        for alternative in alternatives {
            var parts = ShapeParts()
            parts.collect(alternative, in: schemas, depth: depth, budget: &budget)
            union.formUnion(parts.types)
            for property in parts.properties where !properties.contains(where: { $0.name == property.name }) {
                properties.append(property)
            }
            items += parts.items
            additional += parts.additional
        }
        types.formIntersection(union)
    }
}
