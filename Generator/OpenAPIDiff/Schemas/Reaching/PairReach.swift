import ChangeModel

/// Whom each pair of schemas reaches in one direction, and by which way.
struct PairReach {
    private let words: Int
    /// A set of operations for each group of pairs.
    private var operations: [UInt64]
    private let components: PairComponents
    /// Kinds of uses of the pair itself, and of pairs that lead to it.
    private var kinds: [UseKinds]
    /// How the pair was reached first: from the use of the least operation, by the fewest steps.
    private var origins: [Origin?]

    /// A use, or another pair and the index of the edge from it.
    private enum Origin {
        case use(Int)
        case edge(from: Int, SchemaEdge)
    }

    init(of graph: PairGraph, along direction: Direction) {
        let direction = Directions(direction)
        let uses = graph.uses.indices.filter {
            Directions(graph.uses[$0].use.direction) == direction
        }
        let last = uses.map { graph.uses[$0].use.operation }.max() ?? -1
        words = (last + 64) / 64
        components = PairComponents(of: graph, along: direction)
        operations = Array(repeating: 0, count: words * components.members.count)
        kinds = Array(repeating: [], count: graph.pairs.count)
        origins = Array(repeating: nil, count: graph.pairs.count)
        for index in uses {
            let (pair, use) = graph.uses[index]
            kinds[pair].insert(UseKinds(use.placement))
            let word = components.componentOf[pair] * words + use.operation / 64
            operations[word] |= 1 << UInt64(use.operation % 64)
        }
        spread(along: direction, in: graph)
        findWays(
            from: uses.sorted { graph.uses[$0].use.operation < graph.uses[$1].use.operation },
            direction,
            graph
        )
    }

    /// In ascending order.
    func operations(of pair: Int) -> [Int] {
        let start = components.componentOf[pair] * words
        var found: [Int] = []
        for word in 0..<words {
            var bits = operations[start + word]
            while bits != 0 {
                found.append(word * 64 + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
        return found
    }

    func firstOperation(of pair: Int) -> Int? {
        let start = components.componentOf[pair] * words
        let word = (0..<words).first { operations[start + $0] != 0 }
        return word.map { $0 * 64 + operations[start + $0].trailingZeroBitCount }
    }

    func kinds(of pair: Int) -> UseKinds { kinds[pair] }

    /// The use's words and the steps from there.
    func way(to pair: Int, _ last: WayStep?, in graph: PairGraph) -> String? {
        var steps: [String] = []
        if let last { steps.append(last.text) }
        var current = pair
        while let origin = origins[current] {
            switch origin {
            case .use(let index):
                let path = steps.reversed().joined()
                let text = graph.uses[index].use.way
                guard !path.isEmpty else { return text }
                return "\(text): \(path.hasPrefix(".") ? String(path.dropFirst()) : path)"
            case .edge(let source, let edge):
                steps.append(edge.step.text)
                current = source
            }
        }
        return nil
    }

    /// From each group to those behind it.
    private mutating func spread(along direction: Directions, in graph: PairGraph) {
        for (component, members) in components.members.enumerated() {
            if members.count > 1 || leadsToItself(members[0], direction, graph) {
                let all = members.reduce(UseKinds()) { $0.union(kinds[$1]) }
                for member in members { kinds[member].formUnion(all.below) }
            }
            for member in members {
                let below = kinds[member].below
                for edge in graph.edges(of: member) where edge.directions.contains(direction) {
                    kinds[edge.target].formUnion(below)
                    let target = components.componentOf[edge.target]
                    guard target != component else { continue }
                    for word in 0..<words {
                        operations[target * words + word] |= operations[component * words + word]
                    }
                }
            }
        }
    }

    private func leadsToItself(_ pair: Int, _ direction: Directions, _ graph: PairGraph) -> Bool {
        graph.edges(of: pair).contains { $0.target == pair && $0.directions.contains(direction) }
    }

    /// Operation by operation: what an earlier one reached leads on only to what it reached as well.
    private mutating func findWays(from uses: [Int], _ direction: Directions, _ graph: PairGraph) {
        var queue: [Int] = []
        var start = 0
        while start < uses.count {
            let operation = graph.uses[uses[start]].use.operation
            queue.removeAll(keepingCapacity: true)
            while start < uses.count, graph.uses[uses[start]].use.operation == operation {
                let pair = graph.uses[uses[start]].pair
                if origins[pair] == nil {
                    origins[pair] = .use(uses[start])
                    queue.append(pair)
                }
                start += 1
            }
            var next = 0
            while next < queue.count {
                let pair = queue[next]
                next += 1
                for edge in graph.edges(of: pair)
                where edge.directions.contains(direction) && origins[edge.target] == nil {
                    origins[edge.target] = .edge(from: pair, edge)
                    queue.append(edge.target)
                }
            }
        }
    }
}

/// What schemas are to the operations that meet them, and what is below such a schema.
struct UseKinds: OptionSet {
    let rawValue: UInt8

    private static let ownBits: UInt8 = 0b111

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ placement: Change.Placement) {
        switch placement {
        case .body: rawValue = 1 << 0
        case .parameter: rawValue = 1 << 1
        case .header: rawValue = 1 << 2
        case .property: rawValue = 1 << 3
        case .parameterProperty: rawValue = 1 << 4
        case .headerProperty: rawValue = 1 << 5
        }
    }

    /// The same one step deeper.
    var below: UseKinds { UseKinds(rawValue: (rawValue & Self.ownBits) << 3 | rawValue & ~Self.ownBits) }

    /// Ordered, each once.
    var placements: [Change.Placement] { Change.Placement.allCases.filter { contains(UseKinds($0)) } }

    /// Whether all values travel as text of their own.
    var isText: Bool { !isEmpty && isSubset(of: [UseKinds(.parameter), UseKinds(.header)]) }
}
