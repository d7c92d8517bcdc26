import OpenAPIModel

extension Prover {
    /// Whether values of these types, of a part without alternatives, follow all keywords of the whole but its
    /// alternatives.
    mutating func isCovered(_ part: Conjunction, _ types: TypeSet, by whole: Conjunction, depth: Int) -> Bool
    {
        guard types.subtracting(.null).isSubset(of: whole.types) else { return false }
        if types.contains(.null), !acceptsNull(whole, depth: depth) { return false }
        guard areValuesCovered(part, by: whole), isFormatCovered(part, by: whole) else { return false }
        if !types.isDisjoint(with: .number), !areNumbersCovered(part, by: whole) { return false }
        if types.contains(.string), !areStringsCovered(part, by: whole, depth: depth) { return false }
        if types.contains(.array), !areArraysCovered(part, by: whole, depth: depth) { return false }
        if types.contains(.object), !areObjectsCovered(part, by: whole, depth: depth) { return false }
        return areApplicatorsCovered(part, by: whole, depth: depth)
    }

    private func areValuesCovered(_ part: Conjunction, by whole: Conjunction) -> Bool {
        guard let allowed = graph.allowedValues(whole) else { return true }
        guard let own = graph.allowedValues(part) else { return false }
        let keys = Set(allowed.values.map(ValueText.canonical))
        return own.values.allSatisfy { keys.contains(ValueText.canonical($0)) }
    }

    private func isFormatCovered(_ part: Conjunction, by whole: Conjunction) -> Bool {
        guard whole.keywords.contains(.format), let asked = graph.first(whole, { $0.format }) else {
            return true
        }
        guard let own = graph.first(part, { $0.format }) else { return false }
        return own.value == asked.value || NumberFormat.isWider(asked.value, than: own.value)
    }

    private func areNumbersCovered(_ part: Conjunction, by whole: Conjunction) -> Bool {
        guard whole.keywords.contains(.numbers) else { return true }
        if let asked = NumberBound.lower(of: whole, in: graph) {
            guard let own = NumberBound.lower(of: part, in: graph),
                !own.bound.isLooserLower(than: asked.bound)
            else { return false }
        }
        if let asked = NumberBound.upper(of: whole, in: graph) {
            guard let own = NumberBound.upper(of: part, in: graph),
                !own.bound.isLooserUpper(than: asked.bound)
            else { return false }
        }
        for asked in whole.parts.compactMap({ graph.schema($0.schema, isOld: whole.isOld).multipleOf?.value })
        {
            let steps = part.parts.compactMap { graph.schema($0.schema, isOld: part.isOld).multipleOf?.value }
            guard steps.contains(where: { isMultiple($0, of: asked) }) else { return false }
        }
        return true
    }

    private func isMultiple(_ text: String, of other: String) -> Bool {
        if text == other { return true }
        guard let number = Numeral(text), let step = Numeral(other) else { return false }
        return number.isMultiple(of: step) == true
    }

    private mutating func areStringsCovered(
        _ part: Conjunction,
        by whole: Conjunction,
        depth: Int
    ) -> Bool {
        if whole.keywords.contains(.lengths) {
            guard isCount(part, whole, atLeast: { $0.minLength }, least: 0),
                isCount(part, whole, atMost: { $0.maxLength })
            else { return false }
            let patterns = part.parts.compactMap { graph.schema($0.schema, isOld: part.isOld).pattern?.value }
            for asked in whole.parts.compactMap({ graph.schema($0.schema, isOld: whole.isOld).pattern?.value }
            ) {
                guard patterns.contains(asked) || PatternText.allowsEverything(asked) else { return false }
            }
        }
        guard whole.keywords.contains(.content) else { return true }
        return graph.first(part, { $0.contentEncoding })?.value
            == graph.first(whole, { $0.contentEncoding })?.value
            && graph.first(part, { $0.contentMediaType })?.value
                == graph.first(whole, { $0.contentMediaType })?.value
            && areChildrenCovered(part, whole, depth: depth) { $0.contentSchema }
    }

    func isCount(
        _ part: Conjunction,
        _ whole: Conjunction,
        atLeast keyword: (Schema) -> Located<Int>?,
        least: Int
    ) -> Bool {
        let asked = graph.strictest(whole, keyword, isStricter: >)?.value ?? least
        return asked <= (graph.strictest(part, keyword, isStricter: >)?.value ?? least)
    }

    func isCount(
        _ part: Conjunction,
        _ whole: Conjunction,
        atMost keyword: (Schema) -> Located<Int>?
    ) -> Bool {
        guard let asked = graph.strictest(whole, keyword, isStricter: <) else { return true }
        guard let own = graph.strictest(part, keyword, isStricter: <) else { return false }
        return own.value <= asked.value
    }

    /// Whether what stands under a keyword of the whole, if anything, is proven of what the part has there.
    mutating func areChildrenCovered(
        _ part: Conjunction,
        _ whole: Conjunction,
        depth: Int,
        _ keyword: (Schema) -> SchemaID?
    ) -> Bool {
        let asked = graph.children(whole, keyword)
        guard !asked.isEmpty else { return true }
        let node = graph.node(of: asked, isOld: whole.isOld)
        if graph[node].isTrivial { return true }
        let own = graph.children(part, keyword)
        guard !own.isEmpty else { return false }
        let claim = Claim(part: graph.node(of: own, isOld: part.isOld), types: .all, whole: node)
        return prove(claim, within: [], depth: depth)
    }

    /// Keywords that are not taken apart must stand on both sides with the same meaning.
    private mutating func areApplicatorsCovered(
        _ part: Conjunction,
        by whole: Conjunction,
        depth: Int
    ) -> Bool {
        guard whole.keywords.contains(.applicators) else { return true }
        for keyword in [\Schema.not, \Schema.if] {
            guard areChildrenCovered(part, whole, depth: depth, { $0[keyPath: keyword] }),
                areChildrenCovered(whole, part, depth: depth, { $0[keyPath: keyword] })
            else { return false }
        }
        for keyword in [
            \Schema.then, \Schema.else, \Schema.contains, \Schema.propertyNames, \Schema.unevaluatedItems,
            \Schema.unevaluatedProperties,
        ] {
            guard areChildrenCovered(part, whole, depth: depth, { $0[keyPath: keyword] }) else {
                return false
            }
        }
        return areNamedCovered(part, whole, depth: depth) { $0.patternProperties }
            && areNamedCovered(part, whole, depth: depth) { $0.dependentSchemas }
            && areDependenciesCovered(part, by: whole)
    }

    private mutating func areNamedCovered(
        _ part: Conjunction,
        _ whole: Conjunction,
        depth: Int,
        _ keyword: (Schema) -> [Named<SchemaID>]
    ) -> Bool {
        for asked in whole.parts.flatMap({ keyword(graph.schema($0.schema, isOld: whole.isOld)) }) {
            let own = part.parts.flatMap { keyword(graph.schema($0.schema, isOld: part.isOld)) }
                .filter { $0.name == asked.name }.map(\.value)
            guard !own.isEmpty else { return false }
            let claim = Claim(
                part: graph.node(of: own, isOld: part.isOld),
                types: .all,
                whole: graph.node(of: asked.value, isOld: whole.isOld)
            )
            guard prove(claim, within: [], depth: depth) else { return false }
        }
        return true
    }

    private func areDependenciesCovered(_ part: Conjunction, by whole: Conjunction) -> Bool {
        let own = part.parts.flatMap { graph.schema($0.schema, isOld: part.isOld).dependentRequired }
        return whole.parts.flatMap { graph.schema($0.schema, isOld: whole.isOld).dependentRequired }
            .allSatisfy { asked in
                let names = Set(own.filter { $0.name == asked.name }.flatMap(\.value).map(\.value))
                return asked.value.allSatisfy { names.contains($0.value) }
            }
    }
}
