import OpenAPIModel

/// All that is asked of one value: the schemas that apply to it, with those of `$ref` and `allOf`.
struct Demand {
    /// What the value is checked against: the schemas asked for, and the alternatives chosen.
    private(set) var roots: [SchemaID] = []
    /// In the order in which they were met: a schema stands after its `$ref` and its `allOf`.
    private(set) var sources: [SchemaID] = []
    /// What the sources say, in their order.
    private(set) var keywords: [Schema] = []
    private(set) var choices: [Choice] = []
    private(set) var isImpossible = false
    /// Nil where any type is allowed; in the order of the first schema that says it.
    private(set) var types: [SchemaType]?
    private var seen: Set<SchemaID> = []
    let schemas: SchemaArena

    /// Alternatives of which one is to be met.
    struct Choice {
        /// The schema that lists them.
        let holder: SchemaID
        let members: [SchemaID]
        /// Whether exactly one may fit.
        let isExclusive: Bool
    }

    init(of ids: [SchemaID], in schemas: SchemaArena) {
        self.schemas = schemas
        for id in ids { add(id) }
    }

    /// Asks for one schema more.
    mutating func add(_ id: SchemaID) {
        roots.append(id)
        include(id, depth: 0)
    }

    /// `allOf` within `allOf` beyond this is not followed: the value is then told not to fit, at worst.
    private static let depthLimit = 100

    private mutating func include(_ id: SchemaID, depth: Int) {
        guard depth < Self.depthLimit, seen.insert(id).inserted else { return }
        let schema = schemas[id]
        if schema.boolean == false { isImpossible = true }
        for next in [schema.reference?.target, schema.dynamicRef?.target] {
            if let next { include(next, depth: depth + 1) }
        }
        for part in schema.allOf { include(part, depth: depth + 1) }
        sources.append(id)
        keywords.append(schema)
        restrict(to: schema)
        if !schema.oneOf.isEmpty {
            choices.append(Choice(holder: id, members: schema.oneOf, isExclusive: schema.oneOf.count > 1))
        }
        if !schema.anyOf.isEmpty {
            choices.append(Choice(holder: id, members: schema.anyOf, isExclusive: false))
        }
    }

    private mutating func restrict(to schema: Schema) {
        guard let allowed = schema.type?.value else { return }
        guard let current = types else {
            types = allowed
            return
        }
        types = current.compactMap { type in
            if allowed.contains(type) { return type }
            switch type {
            case .integer: return allowed.contains(.number) ? .integer : nil
            case .number: return allowed.contains(.integer) ? .integer : nil
            case .null, .boolean, .string, .array, .object: return nil
            }
        }
        if types?.isEmpty == true { isImpossible = true }
    }

    /// Takes types away, as `not` does; never the last one.
    mutating func exclude(_ excluded: [SchemaType]) {
        let rest = (types ?? SchemaType.allCases).filter { !excluded.contains($0) }
        if !rest.isEmpty { types = rest }
    }

    func includes(_ id: SchemaID) -> Bool { seen.contains(id) }
}

extension Demand {
    /// What the schemas say with one keyword, that of the schema asked for last.
    func all<Value>(_ keyword: (Schema) -> Value?) -> [Value] { keywords.compactMap(keyword) }

    var isNullable: Bool {
        if let types { return types.contains(.null) }
        return all { $0.nullable }.contains { $0.value }
    }

    /// The type of the value to make: the first one that is not null, else what the keywords are about.
    var type: SchemaType {
        if let types { return types.first { $0 != .null } ?? .null }
        let keywords = keywords
        if keywords.contains(where: \.isAboutObjects) { return .object }
        if keywords.contains(where: \.isAboutArrays) { return .array }
        if keywords.contains(where: \.isAboutNumbers) { return .number }
        return .string
    }

    /// Whether any keyword says anything about values.
    var isFree: Bool {
        types == nil && choices.isEmpty
            && !keywords.contains {
                $0.isAboutObjects || $0.isAboutArrays || $0.isAboutNumbers || $0.pattern != nil
                    || $0.minLength != nil || $0.maxLength != nil || $0.format != nil || $0.enum != nil
                    || $0.const != nil || $0.not != nil || $0.if != nil
            }
    }

    /// Whether what was put together must be checked, as keywords about the whole value may refuse it.
    var isIntricate: Bool {
        !choices.isEmpty
            || keywords.contains {
                $0.not != nil || $0.if != nil || !$0.dependentSchemas.isEmpty || !$0.dependentRequired.isEmpty
                    || $0.unevaluatedProperties != nil || $0.unevaluatedItems != nil || $0.contains != nil
                    || $0.maxProperties != nil || $0.minProperties != nil || $0.propertyNames != nil
            }
    }
}

extension Schema {
    fileprivate var isAboutObjects: Bool {
        !properties.isEmpty || !required.isEmpty || additionalProperties != nil || !patternProperties.isEmpty
            || propertyNames != nil || minProperties != nil || maxProperties != nil
            || unevaluatedProperties != nil
    }

    fileprivate var isAboutArrays: Bool {
        items != nil || !prefixItems.isEmpty || contains != nil || minItems != nil || maxItems != nil
            || uniqueItems != nil
    }

    fileprivate var isAboutNumbers: Bool {
        minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil
            || multipleOf != nil
    }
}
