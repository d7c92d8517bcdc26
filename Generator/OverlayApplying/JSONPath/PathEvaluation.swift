import RegularExpressions
import YAMLModel

/// A query was given up, as it would look at too many nodes.
struct PathEffortExceeded: Error, Sendable, Hashable {}

/// One run of a query over a document.
struct PathEvaluation {
    /// A node found, and the way to it.
    struct Match {
        /// Nil within filters, where nobody asks for it.
        let path: NodePath?
        let node: YAMLNode
    }

    private let root: YAMLNode
    /// How many more nodes may be looked at: in the beginning, all of them some fifty times.
    private var effortLeft: Int
    /// What queries that start at the root have found, by their numbers.
    private var rootResults: [Int: [Match]] = [:]
    private var patterns: [String: RegularExpression?] = [:]

    private init(root: YAMLNode) {
        self.root = root
        effortLeft = 1_000_000 + 50 * PathValue(root).size
    }

    /// The nodes that a query finds, each once.
    static func matches(
        of query: PathQuery,
        in root: YAMLNode
    ) throws(PathEffortExceeded) -> [Match] {
        var evaluation = PathEvaluation(root: root)
        return try evaluation.distinct(query)
    }

    /// Each segment takes time in proportion to the document, as no node is looked at twice for it.
    private mutating func distinct(_ query: PathQuery) throws(PathEffortExceeded) -> [Match] {
        var matches = [Match(path: .root, node: root)]
        for segment in query.segments {
            if case .descendants = segment { matches = Self.outermost(matches) }
            var next: [Match] = []
            for match in matches { try apply(segment, to: match, into: &next) }
            var seen: Set<NodePath> = []
            matches = next.filter { match in match.path.map { seen.insert($0).inserted } ?? true }
        }
        return matches
    }

    /// Without nodes that are inside others.
    private static func outermost(_ matches: [Match]) -> [Match] {
        let paths = Set(matches.compactMap(\.path))
        return matches.filter { match in
            var path = match.path?.parent
            while let current = path {
                if paths.contains(current) { return false }
                path = current.parent
            }
            return true
        }
    }

    /// As the standard counts them: in order, and as often as they are found.
    private mutating func nodes(
        _ embedded: EmbeddedQuery,
        at current: YAMLNode
    ) throws(PathEffortExceeded) -> [Match] {
        if case .root(let number) = embedded.start, let known = rootResults[number] { return known }
        let start = embedded.start == .current ? current : root
        var matches = [Match(path: nil, node: start)]
        for segment in embedded.query.segments {
            var next: [Match] = []
            for match in matches { try apply(segment, to: match, into: &next) }
            matches = next
        }
        if case .root(let number) = embedded.start { rootResults[number] = matches }
        return matches
    }

    // MARK: - Selecting

    private mutating func apply(
        _ segment: PathQuery.Segment,
        to match: Match,
        into found: inout [Match]
    ) throws(PathEffortExceeded) {
        switch segment {
        case .children(let selectors):
            for selector in selectors { try select(selector, of: match, into: &found) }
        case .descendants(let selectors):
            var stack = [match]
            while let next = stack.popLast() {
                for selector in selectors { try select(selector, of: next, into: &found) }
                try spend(next.node.childCount)
                for index in (0..<next.node.childCount).reversed() {
                    // Nothing is below a value without parts.
                    guard let node = next.node.child(at: index), node.childCount > 0 else { continue }
                    stack.append(Match(path: next.path?.appending(index), node: node))
                }
            }
        }
    }

    private mutating func select(
        _ selector: PathQuery.Selector,
        of match: Match,
        into found: inout [Match]
    ) throws(PathEffortExceeded) {
        try spend(1)
        switch selector {
        case .name(let name):
            try spend(match.node.childCount / 8)
            if let index = match.node.place(of: name) { add(index, of: match, to: &found) }
        case .index(let index):
            if let index = match.node.place(of: index) { add(index, of: match, to: &found) }
        case .slice(let slice):
            guard let count = match.node.sequence?.count else { return }
            let indices = slice.indices(count: count)
            try spend(indices.count)
            for index in indices { add(index, of: match, to: &found) }
        case .wildcard:
            try spend(match.node.childCount)
            for index in 0..<match.node.childCount { add(index, of: match, to: &found) }
        case .filter(let condition):
            for index in 0..<match.node.childCount {
                guard let node = match.node.child(at: index), try holds(condition, of: node) else { continue }
                found.append(Match(path: match.path?.appending(index), node: node))
            }
        }
    }

    private func add(_ index: Int, of match: Match, to found: inout [Match]) {
        if let child = child(of: match, at: index) { found.append(child) }
    }

    private func child(of match: Match, at index: Int) -> Match? {
        match.node.child(at: index).map { Match(path: match.path?.appending(index), node: $0) }
    }

    private mutating func spend(_ effort: Int) throws(PathEffortExceeded) {
        effortLeft -= effort
        if effortLeft < 0 { throw PathEffortExceeded() }
    }

    // MARK: - Filtering

    private mutating func holds(
        _ condition: PathCondition,
        of node: YAMLNode
    ) throws(PathEffortExceeded) -> Bool {
        try spend(1)
        switch condition {
        case .any(let parts):
            for part in parts where try holds(part, of: node) { return true }
            return false
        case .all(let parts):
            for part in parts where try !holds(part, of: node) { return false }
            return true
        case .not(let part): return try !holds(part, of: node)
        case .exists(let query):
            if query.query.isSingular { return try single(query, at: node) != nil }
            return try !nodes(query, at: node).isEmpty
        case .comparison(let left, let comparison, let right):
            let (a, b) = (try value(left, at: node), try value(right, at: node))
            if let a, let b, a.length == b.length { try spend((a.size + b.size) / 8) }
            return comparison.holds(a, b)
        case .match(let text, let pattern, let whole):
            guard let text = try value(text, at: node)?.string,
                let pattern = try value(pattern, at: node)?.string
            else { return false }
            try spend(text.utf8.count / 16)
            return expression(whole ? "^(?:\(pattern))$" : pattern)?.search(text) == .found
        }
    }

    /// The node that a singular query leads to.
    private mutating func single(
        _ embedded: EmbeddedQuery,
        at current: YAMLNode
    ) throws(PathEffortExceeded) -> YAMLNode? {
        var node = embedded.start == .current ? current : root
        for segment in embedded.query.segments {
            try spend(1 + node.childCount / 8)
            let place: Int? =
                switch segment.selectors.first {
                case .name(let name)?: node.place(of: name)
                case .index(let index)?: node.place(of: index)
                case .wildcard?, .slice?, .filter?, nil: nil
                }
            guard let place, let child = node.child(at: place) else { return nil }
            node = child
        }
        return node
    }

    /// Nil for nothing.
    private mutating func value(
        _ operand: PathOperand,
        at node: YAMLNode
    ) throws(PathEffortExceeded) -> PathValue? {
        switch operand {
        case .literal(let literal): return PathValue(literal)
        case .node(let query): return try single(query, at: node).map { PathValue($0) }
        case .length(let operand): return try value(operand, at: node)?.length.map(PathValue.init(count:))
        case .count(let query): return PathValue(count: try nodes(query, at: node).count)
        case .value(let query):
            let found = try nodes(query, at: node)
            return found.count == 1 ? found.first.map { PathValue($0.node) } : nil
        }
    }

    /// Nil for what is no regular expression: it matches nothing.
    private mutating func expression(_ pattern: String) -> RegularExpression? {
        if let known = patterns[pattern] { return known }
        let expression = try? RegularExpression(pattern)
        if patterns.count < 1_000 { patterns.updateValue(expression, forKey: pattern) }
        return expression
    }
}

extension YAMLNode {
    /// Of a mapping's values, or of a sequence's elements; 0 for anything else.
    var childCount: Int {
        switch content {
        case .mapping(let mapping): mapping.entries.count
        case .sequence(let nodes): nodes.count
        case .null, .bool, .integer, .number, .string: 0
        }
    }

    /// Of the entry with that name, in a mapping.
    func place(of name: String) -> Int? {
        guard case .mapping(let mapping) = content else { return nil }
        return mapping.entries.firstIndex { PathText.isSame($0.key, name) }
    }

    /// Of the element of a sequence, counted from the end where negative.
    func place(of index: Int) -> Int? {
        guard case .sequence(let nodes) = content else { return nil }
        let place = index < 0 ? nodes.count + index : index
        return nodes.indices.contains(place) ? place : nil
    }

    func child(at index: Int) -> YAMLNode? {
        guard index >= 0, index < childCount else { return nil }
        return switch content {
        case .mapping(let mapping): mapping.entries[index].value
        case .sequence(let nodes): nodes[index]
        case .null, .bool, .integer, .number, .string: nil
        }
    }
}
