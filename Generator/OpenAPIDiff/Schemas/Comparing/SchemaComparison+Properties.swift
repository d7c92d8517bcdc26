import ChangeModel
import Diagnostics
import OpenAPIModel

extension SchemaComparison {
    mutating func compareProperties(_ pair: SchemaPair) {
        let old = prover.graph.properties(of: pair.old)
        let new = prover.graph.properties(of: pair.new)
        let names = RequiredNames(prover.graph.required(of: pair.old), prover.graph.required(of: pair.new))
        if old.count == new.count, zip(old, new).allSatisfy({ $0.name == $1.name }) {
            for (before, after) in zip(old, new) { compareProperty(pair, before, after, names) }
        } else {
            let indices = Dictionary(old.indices.map { (old[$0].name, $0) }) { first, _ in first }
            for after in new {
                if let index = indices[after.name] {
                    compareProperty(pair, old[index], after, names)
                } else {
                    reportAdded(pair, after, names)
                }
            }
            let newNames = Set(new.map(\.name))
            for before in old where !newNames.contains(before.name) { reportRemoved(pair, before, names) }
        }
        guard names.differ else { return }
        let declared = Set(old.map(\.name)).union(new.map(\.name))
        compareUndeclared(pair, names, declared)
    }

    private mutating func compareProperty(
        _ pair: SchemaPair,
        _ old: ConjunctionProperty,
        _ new: ConjunctionProperty,
        _ names: RequiredNames
    ) {
        let oldNode = prover.graph.node(of: old, isOld: true)
        let newNode = prover.graph.node(of: new, isOld: false)
        let directions = prover.graph[newNode].directions
        follow(oldNode, newNode, at: new.schema, from: pair, by: .property(new.name), directions)
        if directions != prover.graph[oldNode].directions {
            compareMutability(pair, oldNode, newNode, new, isRequired: names.isRequiredInNew(new.name))
        }
        let wasRequired = names.isFreed(new.name)
        guard wasRequired || names.isDemanded(new.name) else { return }
        let place = place(of: new, in: pair, isOld: false)
        let rule: ChangeRule =
            if wasRequired {
                .propertyBecameOptional
            } else {
                hasDefault(newNode) ? .propertyBecameRequiredWithDefault : .propertyBecameRequired
            }
        record(
            SchemaFinding(
                rule: rule,
                pair: pair.index,
                location: place,
                message: "the property '\(new.name)' became \(wasRequired ? "optional" : "required")",
                old: Change.Side(names.oldRange(of: old.name) ?? old.nameRange),
                new: Change.Side(names.newRange(of: new.name) ?? new.nameRange),
                step: .property(new.name),
                directions: directions
            ),
            of: thing(new.schema, in: pair, isOld: false)
        )
    }

    private func place(of property: ConjunctionProperty, in pair: SchemaPair, isOld: Bool) -> String {
        let step = WayStep.property(property.name)
        if let site = site(of: pair), let suffix = step.placeSuffix { return site + suffix }
        return place(property.schema, isOld: isOld)
    }

    /// Where a property stands itself, if the cause lies elsewhere.
    private func thing(_ schema: SchemaID, in pair: SchemaPair, isOld: Bool) -> String? {
        site(of: pair) == nil ? nil : place(schema, isOld: isOld)
    }

    private func hasDefault(_ node: ConjunctionID) -> Bool {
        prover.graph[node].keywords.contains(.default)
    }

    private mutating func reportAdded(
        _ pair: SchemaPair,
        _ new: ConjunctionProperty,
        _ names: RequiredNames
    ) {
        let node = prover.graph.node(of: new, isOld: false)
        let isRequired = names.isDemanded(new.name)
        let rule: ChangeRule =
            if isRequired {
                hasDefault(node) ? .propertyAddedRequiredWithDefault : .propertyAddedRequired
            } else {
                .propertyAdded
            }
        record(
            SchemaFinding(
                rule: rule,
                pair: pair.index,
                location: place(of: new, in: pair, isOld: false),
                message: "the \(isRequired ? "required " : "")property '\(new.name)' was added",
                old: nil,
                new: Change.Side(new.nameRange, value: new.name),
                step: .property(new.name),
                directions: prover.graph[node].directions
            ),
            of: thing(new.schema, in: pair, isOld: false)
        )
    }

    private mutating func reportRemoved(
        _ pair: SchemaPair,
        _ old: ConjunctionProperty,
        _ names: RequiredNames
    ) {
        let node = prover.graph.node(of: old, isOld: true)
        let isRequired = names.isRequiredInOld(old.name)
        let isClosed =
            if case .closed = prover.graph.otherProperties(of: pair.new).0 { true } else { false }
        let directions = prover.graph[node].directions
        let rule: ChangeRule =
            if isRequired {
                .propertyRemovedRequired
            } else {
                isClosed && directions.contains(.request) ? .propertyRemovedClosed : .propertyRemoved
            }
        record(
            SchemaFinding(
                rule: rule,
                pair: pair.index,
                location: place(of: old, in: pair, isOld: true),
                message: "the \(isRequired ? "required " : "")property '\(old.name)' was removed",
                old: Change.Side(
                    old.nameRange,
                    value: old.name,
                    lifecycle: lifecycle(prover.graph[node])
                ),
                new: nil,
                step: .property(old.name),
                directions: directions
            ),
            of: thing(old.schema, in: pair, isOld: true)
        )
    }

    /// Names that are required and that no part describes.
    private mutating func compareUndeclared(
        _ pair: SchemaPair,
        _ names: RequiredNames,
        _ declared: Set<String>
    ) {
        let owner = site(of: pair) ?? place(pair.new.origin, isOld: false)
        for name in names.new where names.isDemanded(name.value) && !declared.contains(name.value) {
            record(
                SchemaFinding(
                    rule: .propertyBecameRequired,
                    pair: pair.index,
                    location: owner,
                    detail: name.value,
                    message: "the property '\(name.value)' became required",
                    old: nil,
                    new: Change.Side(name.range, value: name.value),
                    step: .property(name.value)
                )
            )
        }
        for name in names.old where names.isFreed(name.value) && !declared.contains(name.value) {
            record(
                SchemaFinding(
                    rule: .propertyBecameOptional,
                    pair: pair.index,
                    location: owner,
                    detail: name.value,
                    message: "the property '\(name.value)' became optional",
                    old: Change.Side(name.range, value: name.value),
                    new: nil,
                    step: .property(name.value)
                )
            )
        }
    }

    private mutating func compareMutability(
        _ pair: SchemaPair,
        _ oldNode: ConjunctionID,
        _ newNode: ConjunctionID,
        _ property: ConjunctionProperty,
        isRequired: Bool
    ) {
        let old = prover.graph[oldNode]
        let new = prover.graph[newNode]
        let name = property.name
        func report(_ rule: ChangeRule, _ words: String, _ keyword: (Schema) -> Located<Bool>?)
            -> SchemaFinding
        {
            SchemaFinding(
                rule: rule,
                pair: pair.index,
                location: place(of: property, in: pair, isOld: false),
                message: "the property '\(name)' \(words)",
                old: Change.Side(prover.graph.first(old, keyword)?.range ?? origin(old).range),
                new: Change.Side(prover.graph.first(new, keyword)?.range ?? origin(new).range),
                step: .property(name)
            )
        }
        switch (old.isReadOnly, new.isReadOnly) {
        case (false, true): record(report(.propertyBecameReadOnly, "became read-only") { $0.readOnly })
        case (true, false):
            let rule: ChangeRule =
                isRequired ? .requiredPropertyBecameNotReadOnly : .propertyBecameNotReadOnly
            record(report(rule, "is not read-only any more") { $0.readOnly })
        case (true, true), (false, false): break
        }
        switch (old.isWriteOnly, new.isWriteOnly) {
        case (false, true):
            let rule: ChangeRule = isRequired ? .requiredPropertyBecameWriteOnly : .propertyBecameWriteOnly
            record(report(rule, "became write-only") { $0.writeOnly })
        case (true, false):
            record(report(.propertyBecameNotWriteOnly, "is not write-only any more") { $0.writeOnly })
        case (true, true), (false, false): break
        }
    }

    mutating func compareOtherProperties(_ pair: SchemaPair) {
        let (old, oldOwner, oldRange) = prover.graph.otherProperties(of: pair.old)
        let (new, newOwner, newRange) = prover.graph.otherProperties(of: pair.new)
        let before = SchemaSpot(oldOwner ?? pair.old.origin, oldRange ?? origin(pair.old).range)
        let after = SchemaSpot(newOwner ?? pair.new.origin, newRange ?? origin(pair.new).range)
        switch (old, new) {
        case (.open, .open), (.closed, .closed): return
        case (.open, .closed), (.schema, .closed):
            report(.additionalPropertiesForbidden, pair, old: before, new: after) {
                "other properties are not allowed any more in \($0)"
            }
        case (.closed, .open), (.closed, .schema):
            report(.additionalPropertiesAllowed, pair, old: before, new: after) {
                "other properties are allowed now in \($0)"
            }
        case (.open, .schema(let schemas)):
            let node = prover.graph.node(of: schemas, isOld: false)
            if prover.graph[node].isTrivial { return }
            report(.additionalPropertiesSchemaAdded, pair, old: before, new: after) {
                "other properties must follow a schema now in \($0)"
            }
        case (.schema(let schemas), .open):
            let node = prover.graph.node(of: schemas, isOld: true)
            if prover.graph[node].isTrivial { return }
            report(.additionalPropertiesSchemaRemoved, pair, old: before, new: after) {
                "other properties need not follow a schema any more in \($0)"
            }
        case (.schema(let old), .schema(let new)): follow(old, new, from: pair, by: .otherProperties)
        }
    }
}
