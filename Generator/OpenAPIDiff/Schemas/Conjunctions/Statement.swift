import Diagnostics
import OpenAPIModel
import YAMLModel

/// What one part of a conjunction says by one keyword.
struct Statement<Value> {
    let value: Value
    let range: SourceRange
    /// The schema that says it.
    let schema: SchemaID
}

extension ConjunctionGraph {
    /// What the outermost part that has the keyword says.
    func first<Value>(
        _ node: Conjunction,
        _ keyword: (Schema) -> Located<Value>?
    ) -> Statement<Value>? {
        for part in node.parts {
            if let said = keyword(schema(part.schema, isOld: node.isOld)) {
                return Statement(value: said.value, range: said.range, schema: part.schema)
            }
        }
        return nil
    }

    func firstNode(_ node: Conjunction, _ keyword: (Schema) -> YAMLNode?) -> Statement<YAMLNode>? {
        first(node) { keyword($0).map { Located($0, at: $0.range) } }
    }

    /// What rules out most; the outermost part's of equals.
    func strictest<Value>(
        _ node: Conjunction,
        _ keyword: (Schema) -> Located<Value>?,
        isStricter: (Value, Value) -> Bool
    ) -> Statement<Value>? {
        var strictest: Statement<Value>?
        for part in node.parts {
            guard let said = keyword(schema(part.schema, isOld: node.isOld)) else { continue }
            if let strictest, !isStricter(said.value, strictest.value) { continue }
            strictest = Statement(value: said.value, range: said.range, schema: part.schema)
        }
        return strictest
    }

    /// The schemas that the parts have under one keyword.
    func children(_ node: Conjunction, _ keyword: (Schema) -> SchemaID?) -> [SchemaID] {
        node.parts.compactMap { keyword(schema($0.schema, isOld: node.isOld)) }
    }

    /// The value's allowed ones without null; nil where any value is allowed.
    func allowedValues(_ node: Conjunction) -> AllowedValues? {
        guard node.keywords.contains(.values) else { return nil }
        var allowed: AllowedValues?
        for part in node.parts {
            let schema = schema(part.schema, isOld: node.isOld)
            if let value = schema.const {
                allowed.restrict(to: AllowedValues([value], isConst: true, at: value.range, part.schema))
            }
            if let values = schema.enum {
                allowed.restrict(
                    to: AllowedValues(values.value, isConst: false, at: values.range, part.schema)
                )
            }
        }
        return allowed
    }
}

/// The only values that a schema allows: by `enum`, or by `const`.
struct AllowedValues {
    fileprivate(set) var values: [YAMLNode]
    let isConst: Bool
    let range: SourceRange
    let schema: SchemaID

    /// Null is left out: whether it is allowed is told with the types.
    init(_ values: [YAMLNode], isConst: Bool, at range: SourceRange, _ schema: SchemaID) {
        self.values = values.filter { if case .null = $0.content { false } else { true } }
        self.isConst = isConst
        self.range = range
        self.schema = schema
    }
}

extension AllowedValues? {
    fileprivate mutating func restrict(to other: AllowedValues) {
        guard let own = self else { return self = other }
        let keys = Set(own.values.map(ValueText.canonical))
        var both = other
        both.values = other.values.filter { keys.contains(ValueText.canonical($0)) }
        self = both
    }
}
