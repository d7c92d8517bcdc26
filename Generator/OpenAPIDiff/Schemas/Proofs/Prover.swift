import OpenAPIModel

/// Proves that every value of one conjunction is a value of another, in either document.
///
/// What is not proven may still be true: regular expressions are compared as text, and work and depth are bounded.
/// A property that a schema does not name counts as absent, as nobody sends what no document names; and one that
/// only the part names is not understood by the whole, though it may be allowed.
///
/// Schemas that contain themselves are proven by assuming the claim one level up. An assumption holds only if all
/// goes well to the end, so that a failure takes back what was concluded since.
struct Prover {
    var graph: ConjunctionGraph
    private var proven: Set<Claim> = []
    private var refuted: Set<Claim> = []
    private var assumptions: [Claim] = []
    private var assumed: Set<Claim> = []
    /// In claims looked at, of the proof at hand.
    private(set) var budget = 0
    /// The same of all proofs together: a bound on what hostile documents can cost.
    private var totalBudget = 1_000_000
    private static let maximumDepth = 64

    struct Claim: Hashable {
        let part: ConjunctionID
        /// Only the part's values of these types.
        let types: TypeSet
        let whole: ConjunctionID
    }

    init(_ graph: consuming ConjunctionGraph) { self.graph = graph }

    mutating func isProven(_ part: ConjunctionID, isPartOf whole: ConjunctionID) -> Bool {
        let claim = Claim(part: part, types: .all, whole: whole)
        if proven.contains(claim) { return true }
        if refuted.contains(claim) { return false }
        let allowance = min(totalBudget, 20_000)
        budget = allowance
        assumptions.removeAll(keepingCapacity: true)
        assumed.removeAll(keepingCapacity: true)
        let holds = prove(claim, within: [], depth: 0)
        totalBudget -= allowance - max(budget, 0)
        if holds { proven.formUnion(assumptions) } else { refuted.insert(claim) }
        return holds
    }

    /// Whether the same values are proven to follow both.
    mutating func isProvenEqual(_ one: ConjunctionID, _ other: ConjunctionID) -> Bool {
        isProven(one, isPartOf: other) && isProven(other, isPartOf: one)
    }

    /// Takes one step from the budget.
    mutating func spend() { budget -= 1 }

    /// - Parameters:
    ///   - claim: what is to be proven.
    ///   - level: claims about the same value that wait for this one: none of them can be its reason.
    ///   - depth: how many claims wait for this one.
    /// - Returns: false for what could not be proven.
    mutating func prove(_ claim: Claim, within level: [Claim], depth: Int) -> Bool {
        if proven.contains(claim) { return true }
        if level.contains(claim) { return false }
        if assumed.contains(claim) { return true }
        budget -= 1
        guard budget > 0, depth < Self.maximumDepth else { return false }
        let start = assumptions.count
        assumptions.append(claim)
        assumed.insert(claim)
        if decide(claim, within: level + [claim], depth: depth + 1) { return true }
        for taken in assumptions[start...] { assumed.remove(taken) }
        assumptions.removeSubrange(start...)
        return false
    }

    private mutating func decide(_ claim: Claim, within level: [Claim], depth: Int) -> Bool {
        let part = graph[claim.part]
        let whole = graph[claim.whole]
        if whole.isTrivial { return true }
        if let union = part.unions.first {
            if union.allowsNull, part.types.contains(.null), claim.types.contains(.null),
                !acceptsNull(whole, depth: depth)
            {
                return false
            }
            for member in union.members {
                let chosen = graph.node(of: claim.part, choosing: member, of: 0)
                let next = Claim(part: chosen, types: claim.types, whole: claim.whole)
                guard prove(next, within: level, depth: depth) else { return false }
            }
            return true
        }
        let types = part.types.intersection(claim.types)
        if types.isEmpty { return true }
        if types == .null { return acceptsNull(whole, depth: depth) }
        if let values = graph.allowedValues(part), values.values.allSatisfy(Self.isScalar) {
            return areAccepted(values, types, claim.whole, depth: depth)
        }
        guard whole.unions.isEmpty else { return choose(claim, types, within: level, depth: depth) }
        return isCovered(part, types, by: whole, depth: depth)
    }

    /// The whole has alternatives: for each type of the part, one that takes all of it.
    private mutating func choose(
        _ claim: Claim,
        _ types: TypeSet,
        within level: [Claim],
        depth: Int
    ) -> Bool {
        let single = TypeSet.each.filter { types.contains($0) }
        if single.count > 1 {
            for type in single {
                let next = Claim(part: claim.part, types: type, whole: claim.whole)
                guard prove(next, within: level, depth: depth) else { return false }
            }
            return true
        }
        let part = graph[claim.part]
        let whole = graph[claim.whole]
        guard isCovered(part, types, by: whole, depth: depth) else { return false }
        for union in whole.unions {
            var members = union.members.map { graph.node(of: $0, isOld: whole.isOld) }
            let chosen = members.firstIndex { member in
                prove(Claim(part: claim.part, types: types, whole: member), within: level, depth: depth)
            }
            guard let chosen else { return false }
            guard union.kind == .oneOf, !hasDiscriminator(union, isOld: whole.isOld) else { continue }
            members.remove(at: chosen)
            guard members.allSatisfy({ isDisjoint(part, types, graph[$0]) }) else { return false }
        }
        return true
    }

    func hasDiscriminator(_ union: Alternatives, isOld: Bool) -> Bool {
        graph.schema(union.owner, isOld: isOld).discriminator != nil
    }

    /// Whether null follows it.
    mutating func acceptsNull(_ whole: Conjunction, depth: Int) -> Bool {
        if whole.types.contains(.null) { return true }
        guard depth < Self.maximumDepth, whole.unions.count == 1,
            whole.keywords.isSubset(of: .annotations)
        else { return false }
        for member in whole.unions[0].members {
            budget -= 1
            guard budget > 0 else { return false }
            let node = graph.node(of: member, isOld: whole.isOld)
            if acceptsNull(graph[node], depth: depth + 1) { return true }
        }
        return false
    }
}
