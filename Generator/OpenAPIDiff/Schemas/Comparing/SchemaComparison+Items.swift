import ChangeModel
import OpenAPIModel

extension SchemaComparison {
    mutating func compareItems(_ pair: SchemaPair) {
        let oldCount = prover.graph.prefixCount(pair.old)
        let newCount = prover.graph.prefixCount(pair.new)
        for index in 0..<max(oldCount, newCount) {
            let old = prover.graph.item(index, of: pair.old)
            let new = prover.graph.item(index, of: pair.new)
            switch (index < oldCount, index < newCount) {
            case (false, true) where isFixed(old, isOld: true): reportItemAdded(pair, index, old, new)
            case (true, false) where isFixed(new, isOld: false): reportItemRemoved(pair, index, old, new)
            case (true, true), (false, true), (true, false), (false, false):
                if !old.isEmpty, !new.isEmpty { follow(old, new, from: pair, by: .item(index)) }
            }
        }
        let old = prover.graph.children(pair.old) { $0.items }
        let new = prover.graph.children(pair.new) { $0.items }
        if old.isEmpty || new.isEmpty {
            compareChild(pair, old, new, Applicator.items)
        } else {
            follow(old, new, from: pair, by: .items)
        }
    }

    /// Whether items behind the prefix are all allowed, or none is.
    private mutating func isFixed(_ schemas: [SchemaID], isOld: Bool) -> Bool {
        guard !schemas.isEmpty else { return true }
        let node = prover.graph.node(of: schemas, isOld: isOld)
        return prover.graph[node].isImpossible || prover.graph[node].isTrivial
    }

    private mutating func reportItemAdded(
        _ pair: SchemaPair,
        _ index: Int,
        _ old: [SchemaID],
        _ new: [SchemaID]
    ) {
        let isClosed = isClosed(old, isOld: true)
        let spot = SchemaSpot(pair.new.origin, schema(new[0], isOld: false).range)
        report(isClosed ? .prefixItemAdded : .prefixItemConstrained, pair, new: spot, detail: "\(index)") {
            "a schema for the item \(index + 1) was added to \($0)"
        }
    }

    private mutating func reportItemRemoved(
        _ pair: SchemaPair,
        _ index: Int,
        _ old: [SchemaID],
        _ new: [SchemaID]
    ) {
        let isClosed = isClosed(new, isOld: false)
        let spot = SchemaSpot(pair.old.origin, schema(old[0], isOld: true).range)
        report(isClosed ? .prefixItemRemoved : .prefixItemFreed, pair, old: spot, detail: "\(index)") {
            "the schema for the item \(index + 1) was removed from \($0)"
        }
    }

    private mutating func isClosed(_ schemas: [SchemaID], isOld: Bool) -> Bool {
        guard !schemas.isEmpty else { return false }
        let node = prover.graph.node(of: schemas, isOld: isOld)
        return prover.graph[node].isImpossible
    }
}
