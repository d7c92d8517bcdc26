/// The pairs in groups that lead to each other, so that what reaches one reaches all of them.
struct PairComponents {
    /// The group of each pair.
    private(set) var componentOf: [Int]
    /// Members of each group; no edge leads from a group to an earlier one.
    private(set) var members: [[Int]] = []

    /// By Tarjan's algorithm without recursion, along edges of one direction.
    init(of graph: PairGraph, along direction: Directions) {
        let count = graph.pairs.count
        componentOf = Array(repeating: -1, count: count)
        var order = Array(repeating: -1, count: count)
        var low = Array(repeating: 0, count: count)
        var stack: [Int] = []
        var visits: [(pair: Int, nextEdge: Int)] = []
        var next = 0
        for root in 0..<count where order[root] < 0 {
            visits.append((root, 0))
            while let visit = visits.last {
                let pair = visit.pair
                let edges = graph.edges(of: pair)
                if order[pair] < 0 {
                    order[pair] = next
                    low[pair] = next
                    next += 1
                    stack.append(pair)
                }
                if visit.nextEdge < edges.count {
                    visits[visits.count - 1].nextEdge += 1
                    let edge = edges[edges.startIndex + visit.nextEdge]
                    guard edge.directions.contains(direction) else { continue }
                    if order[edge.target] < 0 {
                        visits.append((edge.target, 0))
                    } else if componentOf[edge.target] < 0 {
                        low[pair] = min(low[pair], order[edge.target])
                    }
                    continue
                }
                visits.removeLast()
                if let parent = visits.last?.pair { low[parent] = min(low[parent], low[pair]) }
                if low[pair] == order[pair] { close(pair, &stack) }
            }
        }
        reverse()
    }

    private mutating func close(_ root: Int, _ stack: inout [Int]) {
        var group: [Int] = []
        while let pair = stack.popLast() {
            componentOf[pair] = members.count
            group.append(pair)
            if pair == root { break }
        }
        members.append(group)
    }

    /// The algorithm finds groups from the leaves up.
    private mutating func reverse() {
        members.reverse()
        for index in componentOf.indices { componentOf[index] = members.count - 1 - componentOf[index] }
    }
}
