import YAMLModel

/// One change, made to several nodes of a document at once.
struct NodeEdit {
    enum Change {
        case remove
        case update(YAMLNode)
    }

    private let change: Change

    init(_ change: Change) { self.change = change }

    /// The node with the changes; nil if it is removed.
    ///
    /// `paths` are the ways to the nodes to change, sorted, each once; of them the first `depth` steps lead here.
    /// What is inside a node is changed before the node itself.
    func applied(to node: YAMLNode, _ paths: ArraySlice<[Int]>, depth: Int) -> YAMLNode? {
        var rest = paths
        let isTarget = rest.first?.count == depth
        if isTarget { rest = rest.dropFirst() }
        if isTarget, case .remove = change { return nil }
        let changed = rest.isEmpty ? node : withChangedChildren(node, rest, depth: depth)
        guard isTarget, case .update(let update) = change else { return changed }
        return Self.merged(changed, update, isTarget: true)
    }

    private func withChangedChildren(_ node: YAMLNode, _ paths: ArraySlice<[Int]>, depth: Int) -> YAMLNode {
        var rest = paths
        /// What became of a child: nil where nothing is asked of it.
        func changed(_ index: Int, _ child: YAMLNode) -> YAMLNode?? {
            guard rest.first?[depth] == index else { return nil }
            let own = rest.prefix { $0[depth] == index }
            rest = rest.dropFirst(own.count)
            return .some(applied(to: child, own, depth: depth + 1))
        }
        switch node.content {
        case .mapping(let mapping):
            let entries = mapping.entries.enumerated().compactMap { index, entry in
                guard let outcome = changed(index, entry.value) else { return entry as YAMLMapping.Entry? }
                return outcome.map { YAMLMapping.Entry(key: entry.key, keyRange: entry.keyRange, value: $0) }
            }
            return YAMLNode(.mapping(YAMLMapping(entries)), at: node.range)
        case .sequence(let nodes):
            let elements = nodes.enumerated().compactMap { index, element in
                changed(index, element) ?? element as YAMLNode?
            }
            return YAMLNode(.sequence(elements), at: node.range)
        case .null, .bool, .integer, .number, .string: return node
        }
    }

    /// Objects are merged, arrays appended to; anything else is replaced.
    ///
    /// An update of null leaves objects and arrays as they are: as a mere outline of the document has it. A target
    /// that is an array takes an update that is none as one more element.
    static func merged(_ node: YAMLNode, _ update: YAMLNode, isTarget: Bool = false) -> YAMLNode {
        switch (node.content, update.content) {
        case (.mapping(let old), .mapping(let new)):
            return YAMLNode(.mapping(merged(old, new)), at: node.range)
        case (.sequence(let old), .sequence(let new)): return YAMLNode(.sequence(old + new), at: node.range)
        case (.sequence(let old), _) where isTarget:
            return YAMLNode(.sequence(old + [update]), at: node.range)
        case (.mapping, .null), (.sequence, .null): return node
        default: return update
        }
    }

    private static func merged(_ old: YAMLMapping, _ new: YAMLMapping) -> YAMLMapping {
        var entries = old.entries
        var places: [PathText.Key: Int] = [:]
        for (index, entry) in entries.enumerated() { places[PathText.Key(entry.key)] = index }
        for entry in new.entries {
            guard let place = places[PathText.Key(entry.key)] else {
                entries.append(entry)
                continue
            }
            let value = merged(entries[place].value, entry.value)
            // A value that comes from the overlay as a whole takes its key along, so that both are in one file.
            let isReplaced = value.range == entry.value.range
            entries[place] = YAMLMapping.Entry(
                key: entries[place].key,
                keyRange: isReplaced ? entry.keyRange : entries[place].keyRange,
                value: value
            )
        }
        return YAMLMapping(entries)
    }
}

extension NodeEdit {
    /// How much overlays may add, so that a few lines cannot fill the memory.
    struct Budget {
        private var nodesLeft = 1_000_000
        /// As deep as files may be.
        private static let depthLimit = 512

        mutating func allows(_ update: YAMLNode, at matches: [PathEvaluation.Match]) -> Bool {
            let (nodes, height) = Self.measure(update)
            let deepest = matches.reduce(0) { max($0, $1.path?.count ?? 0) }
            let (total, overflow) = nodes.multipliedReportingOverflow(by: matches.count)
            guard !overflow, total <= nodesLeft, deepest + height <= Self.depthLimit else { return false }
            nodesLeft -= total
            return true
        }

        /// Itself and everything below it, and how deep that is.
        private static func measure(_ node: YAMLNode) -> (nodes: Int, height: Int) {
            var (nodes, height) = (1, 0)
            for index in 0..<node.childCount {
                guard let child = node.child(at: index) else { continue }
                let below = measure(child)
                nodes += below.nodes
                height = max(height, below.height + 1)
            }
            return (nodes, height)
        }
    }
}
