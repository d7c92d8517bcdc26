import OpenAPIModel
import ReferenceModel

/// What a schema demands of values beside their type, in words.
enum ConstraintWords {
    static func constraints(of schema: Schema) -> [APIReference.SchemaShape.Constraint] {
        var words: [String] = []
        words += range(schema.minLength?.value, schema.maxLength?.value, "character", "characters")
        words += numbers(schema)
        words += range(schema.minItems?.value, schema.maxItems?.value, "item", "items")
        if schema.uniqueItems?.value == true { words.append("no item twice") }
        words += range(schema.minProperties?.value, schema.maxProperties?.value, "key", "keys")
        words += contents(schema)
        var constraints = words.map(APIReference.SchemaShape.Constraint.words)
        if let pattern = schema.pattern { constraints.append(.pattern(pattern.value)) }
        return constraints
    }

    private static func range(_ minimum: Int?, _ maximum: Int?, _ one: String, _ many: String) -> [String] {
        switch (minimum.flatMap { $0 > 0 ? $0 : nil }, maximum) {
        case (nil, nil): []
        case (let least?, nil): ["at least \(least) \(least == 1 ? one : many)"]
        case (nil, let most?): ["at most \(most) \(most == 1 ? one : many)"]
        case (let least?, let most?):
            [least == most ? "exactly \(least) \(least == 1 ? one : many)" : "\(least) to \(most) \(many)"]
        }
    }

    private static func numbers(_ schema: Schema) -> [String] {
        var words: [String] = []
        if let least = schema.minimum?.value, let most = schema.maximum?.value {
            words.append(least == most ? "exactly \(least)" : "\(least) to \(most)")
        } else {
            if let least = schema.minimum?.value { words.append("at least \(least)") }
            if let most = schema.maximum?.value { words.append("at most \(most)") }
        }
        if let bound = schema.exclusiveMinimum?.value { words.append("more than \(bound)") }
        if let bound = schema.exclusiveMaximum?.value { words.append("less than \(bound)") }
        if let step = schema.multipleOf?.value { words.append("a multiple of \(step)") }
        return words
    }

    private static func contents(_ schema: Schema) -> [String] {
        var words: [String] = []
        if schema.contains != nil {
            words += range(
                schema.minContains?.value ?? 1,
                schema.maxContains?.value,
                "item of a certain kind",
                "items of a certain kind"
            )
        }
        for dependency in schema.dependentRequired.prefix(8) {
            let names = dependency.value.map(\.value).joined(separator: ", ")
            words.append("with \(dependency.name) also \(names)")
        }
        if let encoding = schema.contentEncoding?.value { words.append("encoded as \(encoding)") }
        if let type = schema.contentMediaType?.value { words.append("holds \(type)") }
        if schema.not != nil { words.append("some values are excluded") }
        if schema.if != nil { words.append("some values demand others") }
        return words
    }
}
