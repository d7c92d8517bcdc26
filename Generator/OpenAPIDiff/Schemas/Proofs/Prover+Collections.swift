import OpenAPIModel
import YAMLModel

extension Prover {
    mutating func areArraysCovered(_ part: Conjunction, by whole: Conjunction, depth: Int) -> Bool {
        if whole.keywords.contains(.lengths) {
            guard isCount(part, whole, atLeast: { $0.minItems }, least: 0),
                isCount(part, whole, atMost: { $0.maxItems }),
                isCount(part, whole, atLeast: { $0.minContains }, least: 1),
                isCount(part, whole, atMost: { $0.maxContains })
            else { return false }
            let isUnique = graph.first(part) { $0.uniqueItems }?.value == true
            if graph.first(whole, { $0.uniqueItems })?.value == true, !isUnique { return false }
        }
        guard whole.keywords.contains(.items) else { return true }
        let count = max(graph.prefixCount(part), graph.prefixCount(whole))
        for index in 0...count {
            let asked = graph.item(index, of: whole)
            guard !asked.isEmpty else { continue }
            let node = graph.node(of: asked, isOld: whole.isOld)
            if graph[node].isTrivial { continue }
            let own = graph.item(index, of: part)
            guard !own.isEmpty else { return false }
            let claim = Claim(part: graph.node(of: own, isOld: part.isOld), types: .all, whole: node)
            guard prove(claim, within: [], depth: depth) else { return false }
        }
        return true
    }

    mutating func areObjectsCovered(_ part: Conjunction, by whole: Conjunction, depth: Int) -> Bool {
        if whole.keywords.contains(.lengths) {
            guard isCount(part, whole, atLeast: { $0.minProperties }, least: 0),
                isCount(part, whole, atMost: { $0.maxProperties })
            else { return false }
        }
        let required = Set(graph.required(of: part).map(\.value))
        guard graph.required(of: whole).allSatisfy({ required.contains($0.value) }) else { return false }
        return arePropertiesCovered(part, by: whole, depth: depth)
    }

    private mutating func arePropertiesCovered(
        _ part: Conjunction,
        by whole: Conjunction,
        depth: Int
    ) -> Bool {
        let asked = graph.properties(of: whole)
        let own = graph.properties(of: part)
        let other = graph.otherProperties(of: part).0
        let askedOther = graph.otherProperties(of: whole).0
        guard isCovered(other, by: askedOther, part, whole, depth: depth) else { return false }
        let names = Dictionary(own.map { ($0.name, $0.schemas) }) { first, _ in first }
        for property in asked {
            guard let schemas = names[property.name] ?? Self.schemas(of: other) else { continue }
            guard prove(schemas, part, property.schemas, whole, depth: depth) else { return false }
        }
        let askedNames = Set(asked.map(\.name))
        let isFreeForm = asked.isEmpty
        for property in own where !askedNames.contains(property.name) {
            switch askedOther {
            case .open where isFreeForm: continue
            case .open, .closed:
                let node = graph.node(of: property.schemas, isOld: part.isOld)
                guard graph[node].isImpossible else { return false }
            case .schema(let schemas):
                guard prove(property.schemas, part, schemas, whole, depth: depth) else { return false }
            }
        }
        return true
    }

    private static func schemas(of other: OtherProperties) -> [SchemaID]? {
        switch other {
        case .open, .closed: nil
        case .schema(let schemas): schemas
        }
    }

    private mutating func isCovered(
        _ other: OtherProperties,
        by asked: OtherProperties,
        _ part: Conjunction,
        _ whole: Conjunction,
        depth: Int
    ) -> Bool {
        switch (asked, other) {
        case (.open, _), (_, .closed): true
        case (.closed, _), (.schema, .open): false
        case (.schema(let asked), .schema(let own)): prove(own, part, asked, whole, depth: depth)
        }
    }

    private mutating func prove(
        _ own: [SchemaID],
        _ part: Conjunction,
        _ asked: [SchemaID],
        _ whole: Conjunction,
        depth: Int
    ) -> Bool {
        let claim = Claim(
            part: graph.node(of: own, isOld: part.isOld),
            types: .all,
            whole: graph.node(of: asked, isOld: whole.isOld)
        )
        return prove(claim, within: [], depth: depth)
    }

    /// Whether no value follows two of the alternatives.
    mutating func areApart(_ union: Alternatives, isOld: Bool) -> Bool {
        guard !hasDiscriminator(union, isOld: isOld) else { return true }
        guard union.members.count <= 64 else { return false }
        let nodes = union.members.map { graph.node(of: $0, isOld: isOld) }
        for (index, node) in nodes.enumerated() {
            let part = graph[node]
            guard nodes[(index + 1)...].allSatisfy({ isDisjoint(part, part.types, graph[$0]) }) else {
                return false
            }
        }
        return true
    }

    /// Whether no value of these types follows both: by type, by a list of values, or by a required property
    /// whose values tell them apart.
    func isDisjoint(_ part: Conjunction, _ types: TypeSet, _ other: Conjunction) -> Bool {
        let common = types.intersection(other.types)
        if common.isEmpty, other.unions.isEmpty { return true }
        if let own = graph.allowedValues(part), let others = graph.allowedValues(other) {
            return Self.isDisjoint(own, others) && !common.contains(.null)
        }
        guard common == .object else { return false }
        let required = Set(graph.required(of: part).map(\.value))
        let shared = Set(graph.required(of: other).map(\.value).filter(required.contains))
        guard !shared.isEmpty else { return false }
        let theirs = graph.properties(of: other).filter { shared.contains($0.name) }
        return graph.properties(of: part).contains { property in
            theirs.contains { their in
                guard their.name == property.name,
                    let own = values(of: property, part), let others = values(of: their, other)
                else { return false }
                return Self.isDisjoint(own, others)
            }
        }
    }

    private func values(of property: ConjunctionProperty, _ node: Conjunction) -> AllowedValues? {
        let arena = graph.arena(isOld: node.isOld)
        let schemas = property.schemas.map { arena[arena.resolved($0)] }
        for schema in schemas {
            if let value = schema.const {
                return AllowedValues([value], isConst: true, at: value.range, property.owner)
            }
            if let values = schema.enum {
                return AllowedValues(values.value, isConst: false, at: values.range, property.owner)
            }
        }
        return nil
    }

    private static func isDisjoint(_ left: AllowedValues, _ right: AllowedValues) -> Bool {
        let keys = Set(left.values.map(ValueText.canonical))
        return right.values.allSatisfy { !keys.contains(ValueText.canonical($0)) }
    }
}
