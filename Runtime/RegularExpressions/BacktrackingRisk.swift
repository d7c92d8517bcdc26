extension RegularExpression {
    /// Whether an engine that tries one way after the other can need time exponential in the length of a text.
    ///
    /// That is so where a text can go round a repetition in two ways. False for patterns that are none, and for those too
    /// long to tell; repetitions of up to ten times count as none. What it takes is taken from `work`, in steps of some
    /// 50 nanoseconds; false where that is more than is left.
    package static func canTakeExponentialTime(_ pattern: String, work: inout Int) -> Bool {
        var parser = PatternParser(pattern)
        guard let node = try? parser.pattern() else { return false }
        return BacktrackingRisk.isFound(in: node, isFollowed: false, work: &work)
    }
}

/// The characters of a pattern and which may follow which (Glushkov's automaton), searched for two ways between the same
/// places.
private struct BacktrackingRisk {
    private var sets: [ScalarSet] = []
    /// By place: the places that may follow, with the number of ways.
    private var follow: [[Int: Int]] = []
    private var hasAssertion = false
    private var lookarounds: [PatternNode] = []
    private var isTooLong = false

    private static let placeLimit = 64
    /// Repetitions up to so many times cost a factor, which is not the same as without end.
    private static let boundedLimit = 10

    private struct Fragment {
        var first: [Int] = []
        var last: [Int] = []
        var canBeEmpty = true
    }

    static func isFound(in node: PatternNode, isFollowed: Bool, work: inout Int) -> Bool {
        var risk = BacktrackingRisk()
        let whole = risk.add(node)
        for body in risk.lookarounds where isFound(in: body, isFollowed: true, work: &work) { return true }
        let steps = risk.follow.reduce(risk.sets.count) { $0 + $1.count }
        guard !risk.isTooLong, steps * steps <= work else { return false }
        work -= steps * steps
        return risk.isFound(canFailAtEnd: isFollowed || risk.hasAssertion, last: Set(whole.last))
    }

    private mutating func add(_ node: PatternNode) -> Fragment {
        switch node {
        case .empty, .start: return Fragment()
        case .end, .wordBoundary, .backreference, .namedBackreference:
            hasAssertion = true
            return Fragment()
        case .lookaround(let body, _, _):
            hasAssertion = true
            lookarounds.append(body)
            return Fragment()
        case .scalar(let value): return place(ScalarSet([value...value]))
        case .set(let set): return place(set)
        case .capture(let body, _): return add(body)
        case .sequence(let parts):
            return parts.reduce(Fragment()) { before, part in
                let after = add(part)
                return joined(before, after)
            }
        case .alternatives(let parts):
            return parts.map { add($0) }.reduce(Fragment(canBeEmpty: false)) { left, right in
                Fragment(
                    first: left.first + right.first,
                    last: left.last + right.last,
                    canBeEmpty: left.canBeEmpty || right.canBeEmpty
                )
            }
        case .quantified(let body, let quantifier): return repeated(body, quantifier)
        }
    }

    private mutating func place(_ set: ScalarSet) -> Fragment {
        guard sets.count < Self.placeLimit else {
            isTooLong = true
            return Fragment(canBeEmpty: false)
        }
        sets.append(set)
        follow.append([:])
        let index = sets.count - 1
        return Fragment(first: [index], last: [index], canBeEmpty: false)
    }

    private mutating func joined(_ before: Fragment, _ after: Fragment) -> Fragment {
        connect(before.last, after.first)
        return Fragment(
            first: before.first + (before.canBeEmpty ? after.first : []),
            last: after.last + (after.canBeEmpty ? before.last : []),
            canBeEmpty: before.canBeEmpty && after.canBeEmpty
        )
    }

    private mutating func repeated(_ body: PatternNode, _ quantifier: Quantifier) -> Fragment {
        if quantifier.maximum == 0 { return Fragment() }
        var fragment = add(body)
        let isLong = quantifier.maximum.map { $0 > Self.boundedLimit && $0 > quantifier.minimum } ?? true
        if isLong { connect(fragment.last, fragment.first) }
        if quantifier.minimum == 0 { fragment.canBeEmpty = true }
        return fragment
    }

    private mutating func connect(_ from: [Int], _ to: [Int]) {
        for index in from {
            for next in to { follow[index][next, default: 0] += 1 }
        }
    }

    // MARK: The search

    /// Nodes are pairs of places that two ways through the same text are at; a circle through a pair of equal places
    /// and one of different ones is what is looked for.
    private func isFound(canFailAtEnd: Bool, last: Set<Int>) -> Bool {
        let count = sets.count
        var meets = [Bool](repeating: false, count: count * count)
        for left in 0..<count {
            for right in 0..<count { meets[left * count + right] = sets[left].intersects(sets[right]) }
        }
        let components = Components(count: count * count) { node in
            let (left, right) = (node / count, node % count)
            return follow[left].keys.flatMap { next in
                follow[right].keys.compactMap { meets[next * count + $0] ? next * count + $0 : nil }
            }
        }
        var hasDifferent = [Bool](repeating: false, count: count * count)
        for left in 0..<count {
            for right in 0..<count where left != right {
                hasDifferent[components.number[left * count + right]] = true
            }
        }
        return (0..<count).contains { place in
            let component = components.number[place * count + place]
            let hasTwoWays = follow[place].contains { next, ways in
                ways > 1 && components.number[next * count + next] == component
            }
            // What may end the pattern as it is cannot fail afterwards.
            return (hasTwoWays || hasDifferent[component]) && (canFailAtEnd || !last.contains(place))
        }
    }
}

/// The strongly connected components of a graph, by Tarjan's algorithm without recursion.
private struct Components {
    /// Of each node; equal for nodes that lead to each other.
    private(set) var number: [Int]

    private struct Step {
        let node: Int
        let edges: [Int]
        var next = 0
    }

    init(count: Int, edges: (Int) -> [Int]) {
        number = [Int](repeating: -1, count: count)
        var index = [Int](repeating: -1, count: count)
        var low = [Int](repeating: 0, count: count)
        var stack: [Int] = []
        var counter = 0
        var components = 0
        for start in 0..<count where index[start] < 0 {
            var path: [Step] = []
            enter(start)
            while let step = path.last {
                if step.next < step.edges.count {
                    path[path.count - 1].next += 1
                    let target = step.edges[step.next]
                    if index[target] < 0 {
                        enter(target)
                    } else if number[target] < 0 {
                        low[step.node] = min(low[step.node], index[target])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[parent.node] = min(low[parent.node], low[step.node]) }
                guard low[step.node] == index[step.node] else { continue }
                while let member = stack.popLast() {
                    number[member] = components
                    if member == step.node { break }
                }
                components += 1
            }

            func enter(_ node: Int) {
                index[node] = counter
                low[node] = counter
                counter += 1
                stack.append(node)
                path.append(Step(node: node, edges: edges(node)))
            }
        }
    }
}
