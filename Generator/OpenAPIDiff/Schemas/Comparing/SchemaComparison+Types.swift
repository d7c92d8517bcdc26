import ChangeModel
import OpenAPIModel

extension SchemaComparison {
    /// - Returns: false where no value of one side has a type of the other, so that limits cannot be compared.
    mutating func compareTypes(_ pair: SchemaPair) -> Bool {
        let old = pair.old.types
        let new = pair.new.types
        let hasFormat = pair.old.keywords.contains(.format) || pair.new.keywords.contains(.format)
        guard old != new || hasFormat else { return true }
        let oldTypes = old.subtracting(.null)
        let newTypes = new.subtracting(.null)
        if oldTypes != newTypes {
            reportTypes(pair, oldTypes, newTypes)
        }
        if oldTypes.isDisjoint(with: newTypes), !oldTypes.isEmpty || !newTypes.isEmpty { return false }
        if hasFormat { compareFormats(pair, onlyBoth: oldTypes != newTypes) }
        guard old != .all, new != .all, !oldTypes.isEmpty else { return true }
        compareNullability(pair)
        return true
    }

    private mutating func reportTypes(_ pair: SchemaPair, _ old: TypeSet, _ new: TypeSet) {
        let rule: ChangeRule =
            if old.isSubset(of: new) {
                .typeWidened
            } else if new.isSubset(of: old) {
                .typeNarrowed
            } else {
                .typeChanged
            }
        let before = pair.old.types == .all ? pair.old.types.text : old.text
        let after = pair.new.types == .all ? pair.new.types.text : new.text
        report(
            rule,
            pair,
            old: typeSpot(pair.old, before),
            new: typeSpot(pair.new, after),
            inText: ruleInText(pair, old, new)
        ) { "the type of \($0) changed from '\(before)' to '\(after)'" }
    }

    /// Every scalar is text already where a parameter carries it.
    private func ruleInText(_ pair: SchemaPair, _ old: TypeSet, _ new: TypeSet) -> ChangeRule? {
        guard old.isSubset(of: .scalars), new.isSubset(of: .scalars) else { return nil }
        if new.contains(.string), isFreeText(pair.new) { return .typeWidened }
        if old.contains(.string), isFreeText(pair.old) { return .typeNarrowed }
        return nil
    }

    private func isFreeText(_ node: Conjunction) -> Bool {
        node.keywords.isDisjoint(with: [.values, .lengths, .format, .applicators])
    }

    private func typeSpot(_ node: Conjunction, _ value: String) -> SchemaSpot {
        guard let type = prover.graph.first(node, { $0.type }) else { return origin(node, value: value) }
        return SchemaSpot(type.schema, type.range, value)
    }

    private mutating func compareNullability(_ pair: SchemaPair) {
        let wasNullable = pair.old.types.contains(.null)
        guard wasNullable != pair.new.types.contains(.null) else { return }
        let old = nullSpot(pair.old)
        let new = nullSpot(pair.new)
        let wrapper = wrapper(pair.new) ?? wrapper(pair.old)
        if wasNullable {
            report(.nullableRemoved, pair, old: old, new: new, at: wrapper) {
                "\($0) may not be null any more"
            }
        } else {
            report(.nullableAdded, pair, old: old, new: new, at: wrapper) { "\($0) may be null now" }
        }
    }

    /// The place of a schema that only adds null to another one, which did not change.
    private func wrapper(_ node: Conjunction) -> String? {
        node.parts.contains(where: \.allowsNull) ? place(node.origin, isOld: node.isOld) : nil
    }

    /// What speaks of null, or else of types.
    private func nullSpot(_ node: Conjunction) -> SchemaSpot {
        if node.parts.contains(where: \.allowsNull) { return origin(node) }
        if let nullable = prover.graph.first(node, { $0.nullable }) {
            return SchemaSpot(nullable.schema, nullable.range)
        }
        guard let type = prover.graph.first(node, { $0.type }) else { return origin(node) }
        return SchemaSpot(type.schema, type.range)
    }

    private mutating func compareFormats(_ pair: SchemaPair, onlyBoth: Bool) {
        let old = prover.graph.first(pair.old) { $0.format }
        let new = prover.graph.first(pair.new) { $0.format }
        guard old?.value != new?.value, !onlyBoth || (old != nil && new != nil) else { return }
        var changed = ChangeRule.formatChanged
        if let old, let new {
            if NumberFormat.isWider(new.value, than: old.value) { changed = .formatWidened }
            if NumberFormat.isWider(old.value, than: new.value) { changed = .formatNarrowed }
        }
        report(
            keyword: "format",
            pair,
            old.map { SchemaSpot($0) },
            new.map { SchemaSpot($0) },
            added: .formatAdded,
            removed: .formatRemoved,
            changed: changed
        )
    }
}
