import ChangeModel
import Diagnostics
import OpenAPIModel

extension SchemaComparison {
    mutating func compareApplicators(_ pair: SchemaPair) {
        for applicator in Applicator.all {
            let old = prover.graph.children(pair.old, applicator.schema)
            let new = prover.graph.children(pair.new, applicator.schema)
            compareChild(pair, old, new, applicator)
        }
        compareNamed(
            pair,
            "patternProperties",
            added: .patternPropertyAdded,
            removed: .patternPropertyRemoved
        ) { $0.patternProperties }
        compareNamed(
            pair,
            "dependentSchemas",
            added: .dependentSchemaAdded,
            removed: .dependentSchemaRemoved
        ) { $0.dependentSchemas }
        compareDependencies(pair)
    }

    mutating func compareChild(
        _ pair: SchemaPair,
        _ old: [SchemaID],
        _ new: [SchemaID],
        _ applicator: Applicator
    ) {
        if !old.isEmpty, !new.isEmpty {
            return compareBoth(pair, old, new, applicator)
        }
        guard let id = new.first ?? old.first else { return }
        let isOld = new.isEmpty
        let node = prover.graph.node(of: isOld ? old : new, isOld: isOld)
        if applicator.isVoidable, prover.graph[node].isTrivial { return }
        let range = schema(id, isOld: isOld).range
        let keyword = applicator.keyword
        if isOld {
            report(applicator.removed, pair, old: SchemaSpot(owner(pair.old, applicator), range)) {
                "'\(keyword)' was removed from \($0)"
            }
        } else {
            report(applicator.added, pair, new: SchemaSpot(owner(pair.new, applicator), range)) {
                "'\(keyword)' was added to \($0)"
            }
        }
    }

    private mutating func compareBoth(
        _ pair: SchemaPair,
        _ old: [SchemaID],
        _ new: [SchemaID],
        _ applicator: Applicator
    ) {
        guard let changed = applicator.changed else {
            return follow(old, new, from: pair, by: .keyword(applicator.keyword))
        }
        let oldNode = prover.graph.node(of: old, isOld: true)
        let newNode = prover.graph.node(of: new, isOld: false)
        guard !prover.isProvenEqual(oldNode, newNode) else { return }
        let before = SchemaSpot(owner(pair.old, applicator), schema(old[0], isOld: true).range)
        let after = SchemaSpot(owner(pair.new, applicator), schema(new[0], isOld: false).range)
        report(changed, pair, old: before, new: after) { "'\(applicator.keyword)' of \($0) changed" }
    }

    /// The part that has the keyword.
    private func owner(_ node: Conjunction, _ applicator: Applicator) -> SchemaID {
        node.parts.first { applicator.schema(schema($0.schema, isOld: node.isOld)) != nil }?.schema
            ?? node.origin
    }

    private mutating func compareNamed(
        _ pair: SchemaPair,
        _ keyword: String,
        added: ChangeRule,
        removed: ChangeRule,
        _ schemas: (Schema) -> [Named<SchemaID>]
    ) {
        let old = named(pair.old, schemas)
        let new = named(pair.new, schemas)
        for (owner, entry) in new {
            let before = old.filter { $0.entry.name == entry.name }.map(\.entry.value)
            if before.isEmpty {
                let spot = SchemaSpot(owner, entry.nameRange)
                report(added, pair, new: spot, detail: entry.name) {
                    "'\(entry.name)' was added to '\(keyword)' of \($0)"
                }
            } else {
                let step = WayStep.keyword("\(keyword) \(entry.name)")
                follow(before, [entry.value], from: pair, by: step)
            }
        }
        for (owner, entry) in old where !new.contains(where: { $0.entry.name == entry.name }) {
            let spot = SchemaSpot(owner, entry.nameRange)
            report(removed, pair, old: spot, detail: entry.name) {
                "'\(entry.name)' was removed from '\(keyword)' of \($0)"
            }
        }
    }

    private func named(
        _ node: Conjunction,
        _ schemas: (Schema) -> [Named<SchemaID>]
    ) -> [(owner: SchemaID, entry: Named<SchemaID>)] {
        node.parts.flatMap { part in
            schemas(schema(part.schema, isOld: node.isOld)).map { (part.schema, $0) }
        }
    }

    private mutating func compareDependencies(_ pair: SchemaPair) {
        let old = dependencies(pair.old)
        let new = dependencies(pair.new)
        for entry in new {
            let before = old.first { $0.value == entry.value }
            if let before, Set(before.names) == Set(entry.names) { continue }
            report(
                keyword: "dependentRequired",
                pair,
                before.map { SchemaSpot($0.schema, $0.range, $0.names.joined(separator: ", ")) },
                SchemaSpot(entry.schema, entry.range, entry.names.joined(separator: ", ")),
                detail: entry.value,
                added: .dependentRequiredAdded,
                removed: .dependentRequiredRemoved,
                changed: .dependentRequiredChanged
            )
        }
        for entry in old where !new.contains(where: { $0.value == entry.value }) {
            let spot = SchemaSpot(entry.schema, entry.range, entry.names.joined(separator: ", "))
            report(.dependentRequiredRemoved, pair, old: spot, detail: entry.value) {
                "'\(entry.value)' of 'dependentRequired' was removed from \($0)"
            }
        }
    }

    /// Without those that ask for nothing.
    private func dependencies(_ node: Conjunction) -> [Dependency] {
        node.parts.flatMap { part in
            schema(part.schema, isOld: node.isOld).dependentRequired.filter { !$0.value.isEmpty }.map {
                Dependency(
                    value: $0.name,
                    names: $0.value.map(\.value),
                    range: $0.nameRange,
                    schema: part.schema
                )
            }
        }
    }
}

/// A property that asks for others.
private struct Dependency {
    let value: String
    let names: [String]
    let range: SourceRange
    let schema: SchemaID
}
