import ChangeModel
import OpenAPIModel
import YAMLModel

extension SchemaComparison {
    mutating func compareAllowedValues(_ pair: SchemaPair) {
        switch (prover.graph.allowedValues(pair.old), prover.graph.allowedValues(pair.new)) {
        case (nil, nil): return
        case (nil, let new?): reportRestriction(pair, new)
        case (let old?, nil): reportFreedom(pair, old)
        case (let old?, let new?): compareValues(pair, old, new)
        }
    }

    private func spot(_ allowed: AllowedValues) -> SchemaSpot {
        let list = allowed.values.prefix(12).map(ValueText.short).joined(separator: ", ")
        return SchemaSpot(allowed.schema, allowed.range, ValueText.clipped(list))
    }

    private mutating func reportRestriction(_ pair: SchemaPair, _ new: AllowedValues) {
        let spot = spot(new)
        if new.isConst {
            report(.constAdded, pair, new: spot) { "\($0) must be '\(spot.value ?? "")' now" }
        } else {
            report(.enumAdded, pair, new: spot) { "\($0) may only be one of certain values now" }
        }
    }

    private mutating func reportFreedom(_ pair: SchemaPair, _ old: AllowedValues) {
        let spot = spot(old)
        if old.isConst {
            report(.constRemoved, pair, old: spot) { "\($0) need not be '\(spot.value ?? "")' any more" }
        } else {
            report(.enumRemoved, pair, old: spot) { "\($0) may be any value now" }
        }
    }

    private mutating func compareValues(_ pair: SchemaPair, _ old: AllowedValues, _ new: AllowedValues) {
        guard !isSameList(old.values, new.values) else { return }
        if old.isConst, new.isConst {
            let (before, after) = (spot(old), spot(new))
            report(.constChanged, pair, old: before, new: after) {
                "\($0) must be '\(after.value ?? "")' instead of '\(before.value ?? "")'"
            }
            return
        }
        let oldKeys = Set(old.values.map(ValueText.canonical))
        let newKeys = Set(new.values.map(ValueText.canonical))
        for value in old.values where !newKeys.contains(ValueText.canonical(value)) {
            let text = ValueText.short(value)
            let spot = SchemaSpot(old.schema, value.range, text)
            report(.enumValueRemoved, pair, old: spot, new: nil, detail: text) {
                "the value '\(text)' was removed from \($0)"
            }
        }
        for value in new.values where !oldKeys.contains(ValueText.canonical(value)) {
            let text = ValueText.short(value)
            report(.enumValueAdded, pair, new: SchemaSpot(new.schema, value.range, text), detail: text) {
                "the value '\(text)' was added to \($0)"
            }
        }
    }

    private func isSameList(_ old: [YAMLNode], _ new: [YAMLNode]) -> Bool {
        old.count == new.count && zip(old, new).allSatisfy { ValueText.isSame($0, $1) }
    }

    mutating func compareDefaults(_ pair: SchemaPair) {
        let old = prover.graph.firstNode(pair.old) { $0.default }
        let new = prover.graph.firstNode(pair.new) { $0.default }
        guard !ValueText.isSame(old?.value, new?.value) else { return }
        report(
            keyword: "default",
            pair,
            old.map { SchemaSpot($0) },
            new.map { SchemaSpot($0) },
            added: .defaultAdded,
            removed: .defaultRemoved,
            changed: .defaultChanged
        )
    }
}
