import SDKModel

/// Which generated types hold which: found from the drafts, for recursion and for what callers send.
struct TypeGraph {
    /// A type that another holds, and through what.
    private struct Edge {
        /// The index of a node.
        let target: Int
        /// Held in place, not behind an array or dictionary.
        let isDirect: Bool
        /// The property, for an edge that starts at an object.
        let property: Int?
        /// A value of the holder cannot be without one of the target.
        let isRequired: Bool
    }

    /// In the order of declaration.
    let names: [TypeName]
    /// The names, then what they hold and nothing declares.
    private let nodes: [TypeName]
    private let indices: [TypeName: Int]
    private let edges: [[Edge]]

    init(drafts: [TypeName: TypeDraft], names: [TypeName]) {
        self.names = names
        var nodes = names
        var indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var edges: [[Edge]] = []
        edges.reserveCapacity(names.count)
        for name in names {
            let holdings = drafts[name].map { Self.holdings(of: $0.content) } ?? []
            edges.append(
                holdings.flatMap { Self.throughAliases($0, drafts, depth: 0) }.map { holding in
                    let target = indices[holding.target] ?? nodes.count
                    if target == nodes.count {
                        indices[holding.target] = target
                        nodes.append(holding.target)
                    }
                    return Edge(
                        target: target,
                        isDirect: holding.isDirect,
                        property: holding.property,
                        isRequired: holding.isRequired
                    )
                }
            )
        }
        while edges.count < nodes.count { edges.append([]) }
        self.nodes = nodes
        self.indices = indices
        self.edges = edges
    }

    /// As `Edge`, by name.
    private struct Holding {
        let target: TypeName
        let isDirect: Bool
        let property: Int?
        let isRequired: Bool
    }

    /// An alias is what it stands for: to hold it is to hold the types it names.
    private static func throughAliases(
        _ holding: Holding,
        _ drafts: [TypeName: TypeDraft],
        depth: Int
    ) -> [Holding] {
        guard depth < 64, case .alias(let type)? = drafts[holding.target]?.content else { return [holding] }
        var targets: [Holding] = []
        collect(
            type,
            isDirect: holding.isDirect,
            property: holding.property,
            holding.isRequired,
            into: &targets
        )
        return targets.flatMap { throughAliases($0, drafts, depth: depth + 1) }
    }

    private static func holdings(of content: TypeDraft.Content) -> [Holding] {
        switch content {
        case .multipart(let properties, _):
            return holdings(
                of: .object(properties: properties, additionalProperties: nil, unknownFieldsName: nil)
            )
        case .object(let properties, let additional, _):
            var holdings: [Holding] = []
            for (index, property) in properties.enumerated() {
                collect(
                    property.type,
                    isDirect: true,
                    property: index,
                    property.presence == .required,
                    into: &holdings
                )
            }
            if let additional {
                collect(additional.type, isDirect: false, property: nil, false, into: &holdings)
            }
            return holdings
        case .tuple(let items, let others):
            return holdings(
                of: .object(properties: items, additionalProperties: others, unknownFieldsName: nil)
            )
        case .union(let members, _, _, _):
            var holdings: [Holding] = []
            for member in members {
                collect(member.type, isDirect: true, property: nil, false, into: &holdings)
            }
            return holdings
        case .wrapper(let type, _), .alias(let type):
            var holdings: [Holding] = []
            collect(type, isDirect: true, property: nil, true, into: &holdings)
            return holdings
        case .enumeration: return []
        }
    }

    private static func collect(
        _ type: TypeReference,
        isDirect: Bool,
        property: Int?,
        _ isRequired: Bool,
        into holdings: inout [Holding]
    ) {
        switch type {
        case .named(let name, _):
            holdings.append(
                Holding(target: name, isDirect: isDirect, property: property, isRequired: isRequired)
            )
        case .array(let item), .dictionary(let item), .items(let item):
            collect(item, isDirect: false, property: property, false, into: &holdings)
        case .optional(let wrapped):
            collect(wrapped, isDirect: isDirect, property: property, false, into: &holdings)
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            break
        }
    }

    /// All types that the given ones hold, themselves included.
    func reachable(from roots: [TypeName]) -> Set<TypeName> {
        var found = [Bool](repeating: false, count: nodes.count)
        var queue = roots.compactMap { indices[$0] }
        while let node = queue.popLast() {
            guard !found[node] else { continue }
            found[node] = true
            for edge in edges[node] { queue.append(edge.target) }
        }
        return Set(nodes.indices.filter { found[$0] }.map { nodes[$0] })
    }

    private enum Visit { case unseen, open, done }

    /// A cycle of required, directly held types: no finite value exists.
    func requiredCycle() -> [TypeName]? {
        var state = [Visit](repeating: .unseen, count: nodes.count)
        let required = edges.map { $0.filter { $0.isDirect && $0.isRequired }.map(\.target) }
        for root in names.indices where state[root] == .unseen {
            var path: [(node: Int, next: Int)] = [(root, 0)]
            state[root] = .open
            while let last = path.last {
                guard last.next < required[last.node].count else {
                    state[last.node] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = required[last.node][last.next]
                switch state[target] {
                case .done: continue
                case .open:
                    guard let start = path.firstIndex(where: { $0.node == target }) else { continue }
                    return path[start...].map { nodes[$0.node] } + [nodes[target]]
                case .unseen:
                    state[target] = .open
                    path.append((target, 0))
                }
            }
        }
        return nil
    }

    /// Where storage must be indirect so that every type has a size: unions that take part in a cycle, then
    /// the properties that close one.
    func indirections(unions: Set<TypeName>) -> (unions: Set<TypeName>, properties: [TypeName: Set<Int>]) {
        let direct = edges.map { $0.filter(\.isDirect) }
        var isIndirect = [Bool](repeating: false, count: nodes.count)
        for node in cyclic(direct) where unions.contains(nodes[node]) { isIndirect[node] = true }
        var boxed: [TypeName: Set<Int>] = [:]
        var state = [Visit](repeating: .unseen, count: nodes.count)
        for root in names.indices where state[root] == .unseen {
            var path: [(node: Int, next: Int)] = [(root, 0)]
            state[root] = .open
            while let last = path.last {
                guard !isIndirect[last.node], last.next < direct[last.node].count else {
                    state[last.node] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = direct[last.node][last.next]
                if state[edge.target] == .open, let property = edge.property {
                    boxed[nodes[last.node], default: []].insert(property)
                } else if state[edge.target] == .unseen {
                    state[edge.target] = .open
                    path.append((edge.target, 0))
                }
            }
        }
        return (Set(nodes.indices.filter { isIndirect[$0] }.map { nodes[$0] }), boxed)
    }

    /// The types that hold themselves directly, by way of others or not (Tarjan's algorithm, iterative).
    private func cyclic(_ direct: [[Edge]]) -> [Int] {
        var order = [Int?](repeating: nil, count: nodes.count)
        var low = [Int](repeating: 0, count: nodes.count)
        var isOpen = [Bool](repeating: false, count: nodes.count)
        var count = 0
        var stack: [Int] = []
        var cyclic: [Int] = []
        for root in names.indices where order[root] == nil {
            var work: [(node: Int, next: Int)] = [(root, 0)]
            while let frame = work.last {
                let node = frame.node
                if frame.next == 0 {
                    order[node] = count
                    low[node] = count
                    count += 1
                    stack.append(node)
                    isOpen[node] = true
                }
                if frame.next < direct[node].count {
                    work[work.count - 1].next += 1
                    let target = direct[node][frame.next].target
                    if let earlier = order[target] {
                        if isOpen[target] { low[node] = min(low[node], earlier) }
                    } else {
                        work.append((target, 0))
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == order[node] else { continue }
                var component: [Int] = []
                while let member = stack.popLast() {
                    isOpen[member] = false
                    component.append(member)
                    if member == node { break }
                }
                if component.count > 1 || direct[node].contains(where: { $0.target == node }) {
                    cyclic += component
                }
            }
        }
        return cyclic
    }
}
