import ChangeModel
import OpenAPIModel

extension SchemaComparison {
    mutating func compareLimits(_ pair: SchemaPair) {
        if pair.old.keywords.contains(.numbers) || pair.new.keywords.contains(.numbers) {
            compareBounds(
                NumberBound.lower(of: pair.old, in: prover.graph),
                NumberBound.lower(of: pair.new, in: prover.graph),
                pair,
                LimitRules.minimum,
                LimitRules.exclusiveMinimum
            ) { $0.isLooserLower(than: $1) }
            compareBounds(
                NumberBound.upper(of: pair.old, in: prover.graph),
                NumberBound.upper(of: pair.new, in: prover.graph),
                pair,
                LimitRules.maximum,
                LimitRules.exclusiveMaximum
            ) { $1.isLooserUpper(than: $0) }
            compareMultiples(pair)
        }
        guard pair.old.keywords.contains(.lengths) || pair.new.keywords.contains(.lengths) else { return }
        compareCounts(pair)
        comparePatterns(pair)
        compareUniqueness(pair)
    }

    /// The bound by `isLower`, the lesser of two first; a bound that is exclusive on one side only is an increase
    /// or decrease of the new keyword.
    private mutating func compareBounds(
        _ old: StatedBound?,
        _ new: StatedBound?,
        _ pair: SchemaPair,
        _ inclusive: LimitRules,
        _ exclusive: LimitRules,
        isLower: (NumberBound, NumberBound) -> Bool
    ) {
        guard old?.bound != new?.bound, let stated = new ?? old else { return }
        let rules = stated.bound.isExclusive ? exclusive : inclusive
        let before = old.map { SchemaSpot($0.statement) }
        let after = new.map { SchemaSpot($0.statement) }
        guard let old, let new, let before, let after else { return reportLimit(pair, before, after, rules) }
        let isIncrease = isLower(old.bound, new.bound)
        if old.bound.isExclusive == new.bound.isExclusive {
            reportMove(pair, before, after, rules, isIncrease: isIncrease)
        } else {
            let keywords = old.bound.isExclusive ? (exclusive, inclusive) : (inclusive, exclusive)
            report(isIncrease ? rules.increased : rules.decreased, pair, old: before, new: after) {
                "'\(keywords.0.keyword): \(before.value ?? "")' of \($0) became "
                    + "'\(keywords.1.keyword): \(after.value ?? "")'"
            }
        }
    }

    private mutating func compareCounts(_ pair: SchemaPair) {
        compareLeast(pair, .minLength) { $0.minLength }
        compareGreatest(pair, .maxLength) { $0.maxLength }
        compareLeast(pair, .minItems) { $0.minItems }
        compareGreatest(pair, .maxItems) { $0.maxItems }
        compareLeast(pair, .minProperties) { $0.minProperties }
        compareGreatest(pair, .maxProperties) { $0.maxProperties }
        let hadContains = !prover.graph.children(pair.old) { $0.contains }.isEmpty
        guard hadContains, !prover.graph.children(pair.new, { $0.contains }).isEmpty else { return }
        compareLeast(pair, .minContains) { $0.minContains }
        compareGreatest(pair, .maxContains) { $0.maxContains }
    }

    private mutating func compareLeast(
        _ pair: SchemaPair,
        _ rules: LimitRules,
        _ keyword: (Schema) -> Located<Int>?
    ) {
        let old = prover.graph.strictest(pair.old, keyword, isStricter: >)
        let new = prover.graph.strictest(pair.new, keyword, isStricter: >)
        compareCounts(pair, old, new, rules)
    }

    private mutating func compareGreatest(
        _ pair: SchemaPair,
        _ rules: LimitRules,
        _ keyword: (Schema) -> Located<Int>?
    ) {
        let old = prover.graph.strictest(pair.old, keyword, isStricter: <)
        let new = prover.graph.strictest(pair.new, keyword, isStricter: <)
        compareCounts(pair, old, new, rules)
    }

    private mutating func compareCounts(
        _ pair: SchemaPair,
        _ old: Statement<Int>?,
        _ new: Statement<Int>?,
        _ rules: LimitRules
    ) {
        let old = old?.value == rules.absent ? nil : old
        let new = new?.value == rules.absent ? nil : new
        guard old?.value != new?.value else { return }
        let before = old.map { SchemaSpot($0) }
        let after = new.map { SchemaSpot($0) }
        guard let old, let new, let before, let after else { return reportLimit(pair, before, after, rules) }
        reportMove(pair, before, after, rules, isIncrease: old.value < new.value)
    }

    private mutating func reportMove(
        _ pair: SchemaPair,
        _ old: SchemaSpot,
        _ new: SchemaSpot,
        _ rules: LimitRules,
        isIncrease: Bool
    ) {
        report(isIncrease ? rules.increased : rules.decreased, pair, old: old, new: new) {
            "'\(rules.keyword)' of \($0) went \(isIncrease ? "up" : "down") from "
                + "\(old.value ?? "") to \(new.value ?? "")"
        }
    }

    /// One that came or went.
    private mutating func reportLimit(
        _ pair: SchemaPair,
        _ old: SchemaSpot?,
        _ new: SchemaSpot?,
        _ rules: LimitRules
    ) {
        if let new {
            report(rules.added, pair, new: new) {
                "'\(rules.keyword): \(new.value ?? "")' was added to \($0)"
            }
        } else if let old {
            report(rules.removed, pair, old: old) {
                "'\(rules.keyword): \(old.value ?? "")' was removed from \($0)"
            }
        }
    }

    private mutating func compareMultiples(_ pair: SchemaPair) {
        let old = prover.graph.first(pair.old) { $0.multipleOf }
        let new = prover.graph.first(pair.new) { $0.multipleOf }
        guard old?.value != new?.value else { return }
        var changed = ChangeRule.multipleOfChanged
        if let old, let new, let oldStep = Numeral(old.value), let newStep = Numeral(new.value) {
            if oldStep == newStep { return }
            if oldStep.isMultiple(of: newStep) == true { changed = .multipleOfWidened }
            if newStep.isMultiple(of: oldStep) == true { changed = .multipleOfNarrowed }
        }
        report(
            keyword: "multipleOf",
            pair,
            old.map { SchemaSpot($0) },
            new.map { SchemaSpot($0) },
            added: .multipleOfAdded,
            removed: .multipleOfRemoved,
            changed: changed
        )
    }

    /// All patterns apply; those that both have are the same.
    private mutating func comparePatterns(_ pair: SchemaPair) {
        let old = patterns(pair.old)
        let new = patterns(pair.new)
        guard old.map(\.value) != new.map(\.value) else { return }
        let oldTexts = Set(old.map(\.value))
        let newTexts = Set(new.map(\.value))
        let gone = old.filter { !newTexts.contains($0.value) }
        let come = new.filter { !oldTexts.contains($0.value) }
        for index in 0..<max(gone.count, come.count) {
            let before = gone.indices.contains(index) ? gone[index] : nil
            let after = come.indices.contains(index) ? come[index] : nil
            comparePattern(pair, before, after)
        }
    }

    /// One that allows everything says as much as none.
    private mutating func comparePattern(
        _ pair: SchemaPair,
        _ old: Statement<String>?,
        _ new: Statement<String>?
    ) {
        let wasFree = old.map { PatternText.allowsEverything($0.value) } ?? true
        let isFree = new.map { PatternText.allowsEverything($0.value) } ?? true
        if wasFree, isFree { return }
        report(
            keyword: "pattern",
            pair,
            old.map { SchemaSpot($0) },
            new.map { SchemaSpot($0) },
            added: .patternAdded,
            removed: .patternRemoved,
            changed: wasFree ? .patternAdded : isFree ? .patternGeneralized : .patternChanged
        )
    }

    private func patterns(_ node: Conjunction) -> [Statement<String>] {
        node.parts.compactMap { part in
            schema(part.schema, isOld: node.isOld).pattern.map {
                Statement(value: $0.value, range: $0.range, schema: part.schema)
            }
        }
    }

    private mutating func compareUniqueness(_ pair: SchemaPair) {
        let isTrue = { (schema: Schema) in schema.uniqueItems.flatMap { $0.value ? $0 : nil } }
        let old = prover.graph.first(pair.old, isTrue)
        let new = prover.graph.first(pair.new, isTrue)
        if old == nil, let new {
            report(.uniqueItemsAdded, pair, new: SchemaSpot(new)) { "items must be unique now in \($0)" }
        } else if let old, new == nil {
            report(.uniqueItemsRemoved, pair, old: SchemaSpot(old)) {
                "items need not be unique any more in \($0)"
            }
        }
    }
}
