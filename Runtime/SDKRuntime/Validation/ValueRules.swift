/// What a document demands of a value beyond its type: lengths, patterns, ranges, counts.
///
/// Generated code holds rules as data. They are checked on the JSON form of a value before anything is sent, each
/// against values of its own kind only, as JSON Schema has it: a length says nothing about a number.
/// Source: JSON Schema 2020-12 Validation, section 6.
public struct ValueRules: Sendable {
    enum Kind: Sendable {
        case text(TextRules)
        case number(NumberRules)
        case list(ListRules)
        case object(ObjectRules)
        case all([ValueRules])
        case later(@Sendable () -> ValueRules)
    }

    let kind: Kind

    /// Rules for strings: lengths in Unicode scalars, and a regular expression of ECMA-262 that must occur.
    ///
    /// A pattern that cannot be read, or takes too long on a value, is not checked.
    public static func text(
        minLength: Int? = nil,
        maxLength: Int? = nil,
        pattern: String? = nil
    ) -> ValueRules {
        ValueRules(
            kind: .text(
                TextRules(minLength: minLength, maxLength: maxLength, pattern: pattern.map(TextPattern.init))
            )
        )
    }

    /// Rules for numbers, each a number as JSON writes it; compared exactly.
    public static func number(
        minimum: String? = nil,
        maximum: String? = nil,
        exclusiveMinimum: String? = nil,
        exclusiveMaximum: String? = nil,
        multipleOf: String? = nil
    ) -> ValueRules {
        let rules = NumberRules(
            minimum: minimum.flatMap { ExactNumber($0) },
            maximum: maximum.flatMap { ExactNumber($0) },
            exclusiveMinimum: exclusiveMinimum.flatMap { ExactNumber($0) },
            exclusiveMaximum: exclusiveMaximum.flatMap { ExactNumber($0) },
            multipleOf: multipleOf.flatMap { ExactNumber($0) }
        )
        return ValueRules(kind: .number(rules))
    }

    /// Rules for arrays and, by `items`, for each of their items.
    public static func list(
        minItems: Int? = nil,
        maxItems: Int? = nil,
        uniqueItems: Bool = false,
        items: ValueRules? = nil
    ) -> ValueRules {
        let rules = ListRules(
            minItems: minItems,
            maxItems: maxItems,
            uniqueItems: uniqueItems,
            items: items
        )
        return ValueRules(kind: .list(rules))
    }

    /// Rules for objects, for the properties named, and by `additionalProperties` for all others.
    public static func object(
        _ properties: KeyValuePairs<String, ValueRules> = [:],
        additionalProperties: ValueRules? = nil,
        minProperties: Int? = nil,
        maxProperties: Int? = nil
    ) -> ValueRules {
        let rules = ObjectRules(
            properties: Dictionary(properties.map { ($0.key, $0.value) }) { first, _ in first },
            additionalProperties: additionalProperties,
            minProperties: minProperties,
            maxProperties: maxProperties
        )
        return ValueRules(kind: .object(rules))
    }

    /// Several rules for one value.
    public static func all(_ rules: [ValueRules]) -> ValueRules { ValueRules(kind: .all(rules)) }

    /// Rules that contain themselves: looked up when a value is checked.
    public static func later(_ rules: @autoclosure @escaping @Sendable () -> ValueRules) -> ValueRules {
        ValueRules(kind: .later(rules))
    }
}

struct TextRules: Sendable {
    let minLength: Int?
    let maxLength: Int?
    let pattern: TextPattern?
}

struct NumberRules: Sendable {
    let minimum: ExactNumber?
    let maximum: ExactNumber?
    let exclusiveMinimum: ExactNumber?
    let exclusiveMaximum: ExactNumber?
    let multipleOf: ExactNumber?
}

struct ListRules: Sendable {
    let minItems: Int?
    let maxItems: Int?
    let uniqueItems: Bool
    private let itemRules: [ValueRules]

    var items: ValueRules? { itemRules.first }

    init(minItems: Int?, maxItems: Int?, uniqueItems: Bool, items: ValueRules?) {
        self.minItems = minItems
        self.maxItems = maxItems
        self.uniqueItems = uniqueItems
        itemRules = items.map { [$0] } ?? []
    }
}

struct ObjectRules: Sendable {
    let properties: [String: ValueRules]
    let minProperties: Int?
    let maxProperties: Int?
    private let otherRules: [ValueRules]

    var additionalProperties: ValueRules? { otherRules.first }

    init(
        properties: [String: ValueRules],
        additionalProperties: ValueRules?,
        minProperties: Int?,
        maxProperties: Int?
    ) {
        self.properties = properties
        self.minProperties = minProperties
        self.maxProperties = maxProperties
        otherRules = additionalProperties.map { [$0] } ?? []
    }
}
