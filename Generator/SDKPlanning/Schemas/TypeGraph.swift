import SDKModel

/// Which generated types hold which: found from the drafts, for recursion and for what callers send.
struct TypeGraph {
    /// A type that another holds, and through what.
    struct Edge {
        let target: TypeName
        /// Held in place, not behind an array or dictionary.
        let isDirect: Bool
        /// The property, for an edge that starts at an object.
        let property: Int?
        /// A value of the holder cannot be without one of the target.
        let isRequired: Bool
    }

    let edges: [TypeName: [Edge]]
    /// In the order of declaration.
    let names: [TypeName]

    init(drafts: [TypeName: TypeDraft], names: [TypeName]) {
        self.names = names
        var edges: [TypeName: [Edge]] = [:]
        for name in names {
            guard let draft = drafts[name] else { continue }
            edges[name] = Self.edges(of: draft.content).flatMap { Self.throughAliases($0, drafts, depth: 0) }
        }
        self.edges = edges
    }

    /// An alias is what it stands for: an edge to it is one to the types it names.
    private static func throughAliases(_ edge: Edge, _ drafts: [TypeName: TypeDraft], depth: Int) -> [Edge] {
        guard depth < 64, case .alias(let type)? = drafts[edge.target]?.content else { return [edge] }
        var targets: [Edge] = []
        collect(type, isDirect: edge.isDirect, property: edge.property, edge.isRequired, into: &targets)
        return targets.flatMap { throughAliases($0, drafts, depth: depth + 1) }
    }

    private static func edges(of content: TypeDraft.Content) -> [Edge] {
        switch content {
        case .object(let properties, let additional, _):
            var edges: [Edge] = []
            for (index, property) in properties.enumerated() {
                collect(
                    property.type,
                    isDirect: true,
                    property: index,
                    property.presence == .required,
                    into: &edges
                )
            }
            if let additional {
                collect(additional.type, isDirect: false, property: nil, false, into: &edges)
            }
            return edges
        case .union(let members, _, _):
            var edges: [Edge] = []
            for member in members { collect(member.type, isDirect: true, property: nil, false, into: &edges) }
            return edges
        case .wrapper(let type, _), .alias(let type):
            var edges: [Edge] = []
            collect(type, isDirect: true, property: nil, true, into: &edges)
            return edges
        case .enumeration: return []
        }
    }

    private static func collect(
        _ type: TypeReference,
        isDirect: Bool,
        property: Int?,
        _ isRequired: Bool,
        into edges: inout [Edge]
    ) {
        switch type {
        case .named(let name, _):
            edges.append(Edge(target: name, isDirect: isDirect, property: property, isRequired: isRequired))
        case .array(let item), .dictionary(let item):
            collect(item, isDirect: false, property: property, false, into: &edges)
        case .optional(let wrapped):
            collect(wrapped, isDirect: isDirect, property: property, false, into: &edges)
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .body, .void:
            break
        }
    }

    /// All types that the given ones hold, themselves included.
    func reachable(from roots: [TypeName]) -> Set<TypeName> {
        var found: Set<TypeName> = []
        var queue = roots
        while let name = queue.popLast() {
            guard found.insert(name).inserted else { continue }
            queue += (edges[name] ?? []).map(\.target)
        }
        return found
    }

    /// A cycle of required, directly held types: no finite value exists.
    func requiredCycle() -> [TypeName]? {
        var state: [TypeName: Int] = [:]
        for root in names where state[root] == nil {
            var path: [(name: TypeName, next: Int)] = [(root, 0)]
            state[root] = 1
            while let last = path.last {
                let required = (edges[last.name] ?? []).filter { $0.isDirect && $0.isRequired }
                guard last.next < required.count else {
                    state[last.name] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = required[last.next].target
                if state[target] == 1, let start = path.firstIndex(where: { $0.name == target }) {
                    return path[start...].map(\.name) + [target]
                }
                if state[target] == nil {
                    state[target] = 1
                    path.append((target, 0))
                }
            }
        }
        return nil
    }

    /// Where storage must be indirect so that every type has a size: unions that take part in a cycle, then
    /// the properties that close one.
    func indirections(unions: Set<TypeName>) -> (unions: Set<TypeName>, properties: [TypeName: Set<Int>]) {
        var indirect: Set<TypeName> = []
        for component in stronglyConnected() {
            indirect.formUnion(component.filter(unions.contains))
        }
        var boxed: [TypeName: Set<Int>] = [:]
        var state: [TypeName: Int] = [:]
        for root in names where state[root] == nil {
            var path: [(name: TypeName, next: Int)] = [(root, 0)]
            state[root] = 1
            while let last = path.last {
                let direct = indirect.contains(last.name) ? [] : (edges[last.name] ?? []).filter(\.isDirect)
                guard last.next < direct.count else {
                    state[last.name] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = direct[last.next]
                if state[edge.target] == 1, let property = edge.property {
                    boxed[last.name, default: []].insert(property)
                } else if state[edge.target] == nil {
                    state[edge.target] = 1
                    path.append((edge.target, 0))
                }
            }
        }
        return (indirect, boxed)
    }

    /// Groups of types that hold each other directly (Tarjan's algorithm, iterative).
    private func stronglyConnected() -> [[TypeName]] {
        var index: [TypeName: Int] = [:]
        var low: [TypeName: Int] = [:]
        var onStack: Set<TypeName> = []
        var stack: [TypeName] = []
        var components: [[TypeName]] = []
        for root in names where index[root] == nil {
            var work: [(name: TypeName, next: Int)] = [(root, 0)]
            while let frame = work.last {
                let name = frame.name
                if frame.next == 0 {
                    index[name] = index.count
                    low[name] = index[name]
                    stack.append(name)
                    onStack.insert(name)
                }
                let direct = (edges[name] ?? []).filter(\.isDirect)
                if frame.next < direct.count {
                    work[work.count - 1].next += 1
                    let target = direct[frame.next].target
                    if index[target] == nil {
                        work.append((target, 0))
                    } else if onStack.contains(target) {
                        low[name] = min(low[name] ?? 0, index[target] ?? 0)
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.name { low[parent] = min(low[parent] ?? 0, low[name] ?? 0) }
                guard low[name] == index[name] else { continue }
                var component: [TypeName] = []
                while let member = stack.popLast() {
                    onStack.remove(member)
                    component.append(member)
                    if member == name { break }
                }
                let selfHeld = direct.contains { $0.target == name }
                if component.count > 1 || selfHeld { components.append(component) }
            }
        }
        return components
    }
}
