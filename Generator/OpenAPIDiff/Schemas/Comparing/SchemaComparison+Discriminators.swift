import ChangeModel
import OpenAPIModel

extension SchemaComparison {
    mutating func compareDiscriminators(_ pair: SchemaPair) {
        let old = discriminator(pair.old)
        let new = discriminator(pair.new)
        switch (old, new) {
        case (nil, nil): return
        case (nil, let new?):
            let spot = SchemaSpot(new.schema, new.range, new.value.propertyName.value)
            report(.discriminatorAdded, pair, new: spot) { "a discriminator was added to \($0)" }
        case (let old?, nil):
            let spot = SchemaSpot(old.schema, old.range, old.value.propertyName.value)
            report(.discriminatorRemoved, pair, old: spot) { "the discriminator was removed from \($0)" }
        case (let old?, let new?):
            compareNames(pair, old, new)
            compareMappings(pair, old, new)
        }
    }

    func discriminator(_ node: Conjunction) -> Statement<Discriminator>? {
        prover.graph.first(node) { $0.discriminator.map { Located($0, at: $0.range) } }
    }

    private mutating func compareNames(
        _ pair: SchemaPair,
        _ old: Statement<Discriminator>,
        _ new: Statement<Discriminator>
    ) {
        let before = old.value.propertyName
        let after = new.value.propertyName
        guard before.value != after.value else { return }
        report(
            .discriminatorPropertyChanged,
            pair,
            old: SchemaSpot(old.schema, before.range, before.value),
            new: SchemaSpot(new.schema, after.range, after.value)
        ) { "the discriminator of \($0) is the property '\(after.value)' instead of '\(before.value)'" }
    }

    private mutating func compareMappings(
        _ pair: SchemaPair,
        _ old: Statement<Discriminator>,
        _ new: Statement<Discriminator>
    ) {
        let oldEntries = Dictionary(old.value.mapping.map { ($0.key.value, $0) }) { first, _ in first }
        let newKeys = Set(new.value.mapping.map(\.key.value))
        for entry in new.value.mapping {
            let key = entry.key.value
            let after = SchemaSpot(new.schema, entry.text.range, entry.text.value)
            guard let before = oldEntries[key] else {
                report(.discriminatorMappingAdded, pair, new: after, detail: key) {
                    "the value '\(key)' was added to the discriminator of \($0)"
                }
                continue
            }
            guard !isSameTarget(before, entry), !isRenaming(before, entry, old.value, new.value) else {
                continue
            }
            let spot = SchemaSpot(old.schema, before.text.range, before.text.value)
            report(.discriminatorMappingChanged, pair, old: spot, new: after, detail: key) {
                "the value '\(key)' of the discriminator of \($0) stands for another schema"
            }
        }
        for entry in old.value.mapping where !newKeys.contains(entry.key.value) {
            let spot = SchemaSpot(old.schema, entry.text.range, entry.text.value)
            report(.discriminatorMappingRemoved, pair, old: spot, detail: entry.key.value) {
                "the value '\(entry.key.value)' was removed from the discriminator of \($0)"
            }
        }
    }

    /// Whether one name took the place of another everywhere: then the two are compared as alternatives.
    private func isRenaming(
        _ old: Discriminator.Mapping,
        _ new: Discriminator.Mapping,
        _ oldDiscriminator: Discriminator,
        _ newDiscriminator: Discriminator
    ) -> Bool {
        let (before, after) = (ReferenceName.short(old.text.value), ReferenceName.short(new.text.value))
        return !oldDiscriminator.mapping.contains { ReferenceName.short($0.text.value) == after }
            && !newDiscriminator.mapping.contains { ReferenceName.short($0.text.value) == before }
    }

    /// By name, or by meaning where a schema has another name.
    private mutating func isSameTarget(_ old: Discriminator.Mapping, _ new: Discriminator.Mapping) -> Bool {
        if ReferenceName.short(old.text.value) == ReferenceName.short(new.text.value) { return true }
        guard let before = old.target, let after = new.target else { return false }
        return isEquivalent(old: before, new: after)
    }
}

/// What a `$ref` names.
enum ReferenceName {
    /// `#/components/schemas/Pet` and `schemas/Pet.yaml` are `Pet`.
    static func short(_ reference: String) -> String {
        let name = reference.split(separator: "/").last.map(String.init) ?? reference
        for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}
