import Diagnostics
import OpenAPIModel

/// The lengths, patterns, ranges and counts of a schema, with those of its references and allOf parts.
///
/// Of several limits of a kind the tightest counts; patterns all do.
struct SchemaLimits {
    var minLength: Located<Int>?
    var maxLength: Located<Int>?
    var patterns: [Located<String>] = []
    var minimum: Located<String>?
    var maximum: Located<String>?
    var exclusiveMinimum: Located<String>?
    var exclusiveMaximum: Located<String>?
    var multipleOf: [Located<String>] = []
    var minItems: Located<Int>?
    var maxItems: Located<Int>?
    var uniqueItems = false
    var minProperties: Located<Int>?
    var maxProperties: Located<Int>?
    /// Limits that one schema has together, which reading has compared.
    private var compared: Set<[SourceRange]> = []

    init(_ parts: [SchemaID], in schemas: SchemaArena) {
        var visited: Set<SchemaID> = []
        var pending = Array(parts.reversed())
        while let id = pending.popLast() {
            guard visited.insert(id).inserted else { continue }
            let schema = schemas[id]
            add(schema)
            pending += schema.allOf.reversed()
            if let reference = schema.reference { pending.append(reference.target) }
        }
    }

    private mutating func add(_ schema: Schema) {
        minLength = Self.tighter(minLength, schema.minLength, >)
        maxLength = Self.tighter(maxLength, schema.maxLength, <)
        minItems = Self.tighter(minItems, schema.minItems, >)
        maxItems = Self.tighter(maxItems, schema.maxItems, <)
        minProperties = Self.tighter(minProperties, schema.minProperties, >)
        maxProperties = Self.tighter(maxProperties, schema.maxProperties, <)
        minimum = Self.tighter(minimum, schema.minimum, Self.isGreater)
        maximum = Self.tighter(maximum, schema.maximum, Self.isLess)
        exclusiveMinimum = Self.tighter(exclusiveMinimum, schema.exclusiveMinimum, Self.isGreater)
        exclusiveMaximum = Self.tighter(exclusiveMaximum, schema.exclusiveMaximum, Self.isLess)
        if let pattern = schema.pattern, !patterns.contains(where: { $0.value == pattern.value }) {
            patterns.append(pattern)
        }
        if let divisor = schema.multipleOf, !multipleOf.contains(where: { $0.value == divisor.value }) {
            multipleOf.append(divisor)
        }
        if schema.uniqueItems?.value == true { uniqueItems = true }
        for (least, most) in [
            (schema.minLength?.range, schema.maxLength?.range),
            (schema.minItems?.range, schema.maxItems?.range),
            (schema.minProperties?.range, schema.maxProperties?.range),
            (schema.minimum?.range, schema.maximum?.range),
        ] {
            if let least, let most { compared.insert([least, most]) }
        }
    }

    private static func tighter<Limit>(
        _ first: Located<Limit>?,
        _ second: Located<Limit>?,
        _ isTighter: (Limit, Limit) -> Bool
    ) -> Located<Limit>? {
        guard let first, let second else { return first ?? second }
        return isTighter(second.value, first.value) ? second : first
    }

    /// Of two limits that doubles cannot tell apart, the first counts.
    static func isGreater(_ left: String, _ right: String) -> Bool {
        (Double(left) ?? 0) > (Double(right) ?? 0)
    }

    private static func isLess(_ left: String, _ right: String) -> Bool { isGreater(right, left) }

    /// The limits of several schemas that no value can meet together.
    var contradictions: [(keyword: String, limit: SourceRange, other: String, otherLimit: SourceRange)] {
        var found: [(keyword: String, limit: SourceRange, other: String, otherLimit: SourceRange)] = []
        for (least, most, names) in [
            (minLength, maxLength, ("minLength", "maxLength")),
            (minItems, maxItems, ("minItems", "maxItems")),
            (minProperties, maxProperties, ("minProperties", "maxProperties")),
        ] {
            guard let least, let most, least.value > most.value else { continue }
            found.append((names.1, most.range, names.0, least.range))
        }
        if let minimum, let maximum, Self.isGreater(minimum.value, maximum.value) {
            found.append(("maximum", maximum.range, "minimum", minimum.range))
        }
        return found.filter { !compared.contains([$0.otherLimit, $0.limit]) }
    }
}
