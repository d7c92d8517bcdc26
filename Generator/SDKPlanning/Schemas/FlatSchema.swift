import Diagnostics
import OpenAPIModel
import YAMLModel

/// What a schema says with its references followed and its allOf parts merged into one.
struct FlatSchema {
    /// A property with every schema that the parts give it, in the order of the parts.
    struct Property {
        let name: String
        let range: SourceRange
        var schemas: [SchemaID]
        /// Of a schema that only some values must meet: `then`, `else`, `dependentSchemas`.
        var isConditional = false
        /// Such schemas give it different types.
        var isAny = false
    }

    /// A oneOf or anyOf, without members that allow only null.
    struct Alternatives {
        let members: [SchemaID]
        let range: SourceRange
        let keyword: String
    }

    enum AdditionalProperties {
        case unspecified
        case forbidden
        case schema(SchemaID)
    }

    var range: SourceRange
    /// Allowed types without null; nil where no part names any.
    var types: [SchemaType]?
    var isNullable = false
    var properties: [Property] = []
    var required: [Located<String>] = []
    var additionalProperties = AdditionalProperties.unspecified
    var patternProperties: [Named<SchemaID>] = []
    var items: SchemaID?
    var prefixItems: [SchemaID] = []
    var minItems = 0
    var enumeration: (values: [YAMLNode], range: SourceRange, schema: SchemaID)?
    var const: YAMLNode?
    var alternatives: [Alternatives] = []
    var format: Located<String>?
    var contentEncoding: Located<String>?
    var minimum: Located<String>?
    var maximum: Located<String>?
    var discriminator: Discriminator?
    /// True where no value is allowed.
    var isNever = false
    /// Keywords met that shape no type, each with what becomes of it and its place.
    var unsupported: [(keyword: String, effect: String, range: SourceRange)] = []
    /// Schemas that only some values must meet.
    var conditions: [SchemaID] = []

    /// Names are compared one by one while they are few, and hashed where they are more.
    private static let few = 16
    private var propertyIndex: [String: Int] = [:]
    private var requiredNames: Set<String> = []

    init(range: SourceRange) { self.range = range }

    func isRequired(_ name: String) -> Bool {
        required.count > Self.few
            ? requiredNames.contains(name) : required.contains { $0.value == name }
    }

    var isObjectLike: Bool {
        if let types { return types.contains(.object) && types.count == 1 }
        guard case .unspecified = additionalProperties else { return true }
        return !properties.isEmpty || !patternProperties.isEmpty || !required.isEmpty
    }

    mutating func add(_ property: SchemaProperty) {
        if let index = index(of: property.name) {
            if !properties[index].schemas.contains(property.schema) {
                properties[index].schemas.append(property.schema)
            }
        } else {
            properties.append(
                Property(name: property.name, range: property.nameRange, schemas: [property.schema])
            )
            guard properties.count > Self.few else { return }
            let first = propertyIndex.isEmpty ? 0 : properties.count - 1
            for index in first..<properties.count { propertyIndex[properties[index].name] = index }
        }
    }

    /// Adds a property that no schema for all values has.
    mutating func addConditional(_ property: SchemaProperty, isAlike: (SchemaID, SchemaID) -> Bool) {
        guard let index = index(of: property.name) else {
            add(property)
            properties[properties.count - 1].isConditional = true
            return
        }
        guard properties[index].isConditional, let first = properties[index].schemas.first,
            !isAlike(first, property.schema)
        else { return }
        properties[index].isAny = true
    }

    private func index(of name: String) -> Int? {
        properties.count > Self.few ? propertyIndex[name] : properties.firstIndex { $0.name == name }
    }

    mutating func addRequired(_ names: [Located<String>]) {
        for name in names where !isRequired(name.value) {
            required.append(name)
            guard required.count > Self.few else { continue }
            if requiredNames.isEmpty {
                requiredNames.formUnion(required.map(\.value))
            } else {
                requiredNames.insert(name.value)
            }
        }
    }

    /// Keeps only the types that both allow; integer is the part of number that is integral.
    mutating func restrict(to allowed: [SchemaType]) {
        guard let current = types else {
            types = allowed
            return
        }
        var both: [SchemaType] = []
        for type in current {
            if allowed.contains(type) {
                both.append(type)
            } else if type == .integer, allowed.contains(.number) {
                both.append(.integer)
            } else if type == .number, allowed.contains(.integer) {
                both.append(.integer)
            }
        }
        if both.isEmpty { isNever = true }
        types = both
    }
}
