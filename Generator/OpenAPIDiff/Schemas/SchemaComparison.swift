import ChangeModel
import OpenAPIModel

/// Compares the schemas of two documents: each pair of them once, however many operations meet it.
///
/// A pair is two conjunctions; where both have a property, items, or an alternative in common, an edge leads to the
/// pair of these. What is found in a pair reaches all operations from which edges lead to it.
struct SchemaComparison {
    let places: StableLocations
    var prover: Prover
    /// Schemas to compare though no operation meets them.
    private var unused: [UnusedPair]
    private(set) var graph = PairGraph()
    private(set) var findings: [SchemaFinding] = []
    /// The places of pairs of which one thing took the place of another: there lies the cause, not in the things.
    private var sites: [Int: String] = [:]

    private struct UnusedPair {
        let old: SchemaID
        let new: SchemaID
    }

    init(old: Document, new: Document, places: StableLocations) {
        self.places = places
        prover = Prover(ConjunctionGraph(old: old.schemas, new: new.schemas))
        let names = Dictionary(old.components.schemas.map { ($0.name, $0.value) }) { first, _ in first }
        unused = new.components.schemas.compactMap { component in
            names[component.name].map { UnusedPair(old: $0, new: component.value) }
        }
        graph.maximumCount = 10_000 + 8 * (old.schemas.count + new.schemas.count)
    }

    /// An operation meets these two schemas.
    mutating func meet(old: SchemaID, new: SchemaID, as use: SchemaUse) {
        let known = graph.pairs.count
        guard let pair = graph.pair(node(old, isOld: true), node(new, isOld: false)) else { return }
        graph.add(use, of: pair)
        if pair == known { noteSite(of: pair) { $0.place(new, isOld: false) } }
    }

    /// Both are in a component that no operation uses.
    mutating func meetUnused(old: SchemaID, new: SchemaID) { unused.append(UnusedPair(old: old, new: new)) }

    /// Whether it is proven that the same values are valid under both.
    mutating func isEquivalent(old: SchemaID, new: SchemaID) -> Bool {
        prover.isProvenEqual(node(old, isOld: true), node(new, isOld: false))
    }

    /// All differences, each once with all that it reaches, in the order of discovery.
    ///
    /// Components that nobody met are compared too.
    consuming func changes() -> [Change] {
        for pair in unused { _ = graph.pair(node(pair.old, isOld: true), node(pair.new, isOld: false)) }
        var index = 0
        while index < graph.pairs.count {
            graph.startEdges(of: index)
            compare(index)
            index += 1
        }
        return ChangeAssembly.changes(findings, reaching: graph)
    }

    private mutating func node(_ id: SchemaID, isOld: Bool) -> ConjunctionID {
        prover.graph.node(of: id, isOld: isOld)
    }

    private mutating func compare(_ index: Int) {
        let pair = SchemaPair(
            index: index,
            old: prover.graph[graph.pairs[index].old],
            new: prover.graph[graph.pairs[index].new]
        )
        if !pair.old.unions.isEmpty || !pair.new.unions.isEmpty {
            guard compareAlternatives(pair) else { return }
        }
        if compareTypes(pair) { compareAssertions(pair) }
        compareAnnotations(pair)
    }

    /// What restricts values, beside their types.
    private mutating func compareAssertions(_ pair: SchemaPair) {
        let keywords = pair.old.keywords.union(pair.new.keywords)
        if !keywords.isDisjoint(with: [.numbers, .lengths]) { compareLimits(pair) }
        if keywords.contains(.values) { compareAllowedValues(pair) }
        if keywords.contains(.properties) { compareProperties(pair) }
        if keywords.contains(.additionalProperties) { compareOtherProperties(pair) }
        if keywords.contains(.items) { compareItems(pair) }
        if keywords.contains(.applicators) { compareApplicators(pair) }
        if keywords.contains(.content) { compareContent(pair) }
        if keywords.contains(.discriminator) { compareDiscriminators(pair) }
    }

    /// Leads from a pair to what both of its schemas have; comparing that follows.
    mutating func follow(
        _ old: [SchemaID],
        _ new: [SchemaID],
        from pair: SchemaPair,
        by step: WayStep,
        _ directions: Directions = .both
    ) {
        let oldNode = prover.graph.node(of: old, isOld: true)
        let newNode = prover.graph.node(of: new, isOld: false)
        follow(oldNode, newNode, at: new[0], from: pair, by: step, directions)
    }

    /// `newSite` is where the new document says what the new conjunction is, maybe by a reference.
    mutating func follow(
        _ old: ConjunctionID,
        _ new: ConjunctionID,
        at newSite: SchemaID,
        from pair: SchemaPair,
        by step: WayStep,
        _ directions: Directions = .both
    ) {
        let known = graph.pairs.count
        guard let target = graph.pair(old, new) else { return }
        graph.addEdge(SchemaEdge(target: target, step: step, directions: directions))
        guard target == known else { return }
        noteSite(of: target) { comparison in
            if let parent = comparison.sites[pair.index], let suffix = step.placeSuffix {
                return parent + suffix
            }
            return comparison.place(newSite, isOld: false)
        }
    }

    /// Remembers the place of a pair whose schemas are not the same thing of two versions.
    private mutating func noteSite(of pair: Int, _ place: (Self) -> String) {
        let old = prover.graph[graph.pairs[pair].old].origin
        let new = prover.graph[graph.pairs[pair].new].origin
        let oldPointer = schema(old, isOld: true).location.pointer
        guard oldPointer.count == 0 || oldPointer != schema(new, isOld: false).location.pointer,
            self.place(old, isOld: true) != self.place(new, isOld: false)
        else { return }
        sites[pair] = place(self)
    }

    /// Where the cause of a difference in a pair lies, if not in its schemas.
    func site(of pair: SchemaPair) -> String? { sites[pair.index] }

    /// Records a finding; `thing` is where what it tells of stands, which may not be where the cause lies.
    mutating func record(_ finding: SchemaFinding, of thing: String? = nil) {
        guard finding.shared == nil, let thing else {
            return findings.append(finding)
        }
        var located = finding
        located.shared = SchemaFinding.Shared(location: thing, message: finding.message)
        findings.append(located)
    }
}

/// Two conjunctions that are compared, by the pair's place in the graph.
struct SchemaPair {
    let index: Int
    let old: Conjunction
    let new: Conjunction
}
