import OpenAPIModel
import YAMLModel

extension SampleRun {
    /// A value of the demand's type, with the forced texts as members that discriminators need.
    mutating func built(
        _ demand: Demand,
        _ spot: Spot,
        _ trial: Trial,
        _ forced: [String: String]
    ) -> YAMLNode {
        // What an alternative gives is met where the schemas around it say nothing.
        if demand.roots.count > spot.ids.count {
            var inner = spot
            inner.ids = demand.roots
            if demand.type != .object, let given = given(demand, inner) { return given.value }
        }
        switch demand.type {
        case .null: return node(.null, demand)
        case .boolean:
            let isTrue = isForReading ? !UnusualState.isNamed(spot.name) : stream(demand, spot).isEven
            return node(.bool(isTrue), demand)
        case .integer: return number(demand, spot, isInteger: true)
        case .number: return number(demand, spot, isInteger: false)
        case .string: return text(demand, spot)
        case .array: return list(demand, spot, trial)
        case .object: return object(demand, spot, trial, forced)
        }
    }

    private mutating func list(_ demand: Demand, _ spot: Spot, _ trial: Trial) -> YAMLNode {
        let keywords = demand.keywords
        let least = demand.all { $0.minItems?.value }.max() ?? 0
        let most = demand.all { $0.maxItems?.value }.min() ?? Int.max
        let prefixes = keywords.map(\.prefixItems.count).max() ?? 0
        let contained =
            keywords.contains { $0.contains != nil }
            ? demand.all { $0.minContains?.value }.max() ?? 1 : 0
        var count = max(least, contained, trial.isSparse ? 0 : wantedItems(demand, spot), prefixes)
        count = max(0, min(count, most))
        let isUnique = demand.all { $0.uniqueItems }.contains { $0.value }
        var items: [YAMLNode] = []
        var seen: Set<String> = []
        for index in 0..<min(count, 10_000) {
            guard let ids = itemSchemas(index, isContained: index < contained, keywords) else { break }
            guard items.count < least || !isOverfull else { break }
            guard work > 0 else { break }
            for turn in 0..<(isUnique ? 12 : 1) {
                let item = make(spot.item(index + turn * count, of: count, ids)).value
                guard seen.insert(item.jsonText()).inserted || !isUnique else { continue }
                items.append(item)
                break
            }
        }
        return node(.sequence(items), demand)
    }

    /// How many items are shown where none need be.
    private func wantedItems(_ demand: Demand, _ spot: Spot) -> Int {
        let ids = demand.all { $0.items }
        if isActive(ids) || isOverfull || spot.depth > depthLimit { return 0 }
        return isForReading ? 1 : 2
    }

    /// Nil where there must be no such item.
    private func itemSchemas(_ index: Int, isContained: Bool, _ keywords: [Schema]) -> [SchemaID]? {
        var ids: [SchemaID] = []
        for schema in keywords {
            if index < schema.prefixItems.count {
                ids.append(schema.prefixItems[index])
            } else if let items = schema.items {
                ids.append(items)
            }
            if isContained, let contains = schema.contains { ids.append(contains) }
        }
        return ids.contains { schemas[$0].boolean == false } ? nil : ids
    }
}

/// States that few things are in.
private enum UnusualState {
    static func isNamed(_ name: String?) -> Bool {
        Words.tokens(of: name ?? "").contains(where: words.contains)
    }

    private static let words: Set<String> = [
        "archived", "banned", "blocked", "canceled", "cancelled", "closed", "deactivated", "deleted",
        "delinquent",
        "deprecated", "disabled", "disputed", "draft", "dry", "ephemeral", "expired", "failed", "force",
        "hidden",
        "locked", "prohibit", "refunded", "restricted", "revoked", "skip", "spam", "suspended", "truncated",
    ]
}

extension SampleStream {
    fileprivate var isEven: Bool {
        var copy = self
        return copy.next() & 1 == 0
    }
}
