/// The paths of all operations, as a tree by their segments.
///
/// A segment that stands as it is is tried before one with parameters. Each node is looked at once for a path at most.
struct RouteTable: Sendable {
    private(set) var nodes = [Node()]

    struct Node: Sendable {
        /// By what the segment says, percent-decoded.
        fileprivate var literals: [String: Int] = [:]
        /// Those that fix most come first.
        fileprivate var patterns: [(pattern: PathPattern, node: Int)] = []
        fileprivate var endpoints: [Endpoint] = []
    }

    /// Where a path leads with one method.
    struct Endpoint: Sendable {
        let method: String
        let operation: Int
        let basePath: String
        /// Of the parameters, in the order of the path.
        let names: [String]
        /// Pairs of the query that belong to the path, as some documents have it.
        let query: [Substring]
    }

    enum Match: Sendable {
        case endpoint(Endpoint, values: [String])
        /// The path is known; with which methods, sorted.
        case otherMethods([String])
        case none
    }

    /// The first of two endpoints of one path and method is kept.
    mutating func insert(_ template: String, basePath: String, method: String, operation: Int) {
        let path = template.prefix { $0 != "?" && $0 != "#" }
        let query = template.dropFirst(path.count).drop { $0 == "?" }.prefix { $0 != "#" }
        var current = 0
        var names: [String] = []
        for segment in (basePath + path).split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let (pattern, found) = PathPattern.read(segment)
            names += found
            current = child(of: current, pattern, segment)
        }
        let endpoint = Endpoint(
            method: method,
            operation: operation,
            basePath: basePath,
            names: names,
            query: query.split(separator: "&")
        )
        let isKnown = nodes[current].endpoints.contains {
            $0.method == method && $0.query == endpoint.query
        }
        if isKnown { return }
        nodes[current].endpoints.append(endpoint)
        nodes[current].endpoints.sort { $0.query.count > $1.query.count }
    }

    private mutating func child(of parent: Int, _ pattern: PathPattern, _ segment: Substring) -> Int {
        if pattern.parameterCount == 0 {
            let text = PercentText.decoded(segment) ?? String(segment)
            if let known = nodes[parent].literals[text] { return known }
            nodes[parent].literals[text] = nodes.count
        } else {
            if let known = nodes[parent].patterns.first(where: { $0.pattern == pattern }) {
                return known.node
            }
            let place =
                nodes[parent].patterns.firstIndex { $0.pattern.literalLength < pattern.literalLength }
                ?? nodes[parent].patterns.count
            nodes[parent].patterns.insert((pattern, nodes.count), at: place)
        }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Finds what a request calls; `GET` answers `HEAD` where the document has no `HEAD`.
    func match(path: Substring, query: Substring?, method: String) -> Match {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.first?.isEmpty == true, segments.count <= Self.segmentLimit else { return .none }
        var search = Search(segments: segments.dropFirst(), method: method)
        search.pairs = query.map { $0.split(separator: "&") } ?? []
        if let (endpoint, values) = find(0, at: search.segments.startIndex, [], &search) {
            return .endpoint(endpoint, values: values)
        }
        if search.methods.isEmpty { return .none }
        if method == "HEAD", search.methods.contains("GET") {
            return match(path: path, query: query, method: "GET")
        }
        return .otherMethods(search.methods.sorted())
    }

    /// More than any path of a document has, and few enough for the stack.
    private static let segmentLimit = 200

    private struct Search {
        let segments: ArraySlice<Substring>
        let method: String
        var pairs: [Substring] = []
        /// Those of the first node where the path ends.
        var methods: Set<String> = []
    }

    private func find(
        _ node: Int,
        at position: Int,
        _ values: [String],
        _ search: inout Search
    ) -> (Endpoint, [String])? {
        guard position < search.segments.endIndex else {
            let here = nodes[node].endpoints.filter { $0.query.allSatisfy(search.pairs.contains) }
            // A path that is written out has methods of its own, whatever template would fit as well.
            if search.methods.isEmpty { search.methods.formUnion(here.map(\.method)) }
            return here.first { $0.method == search.method }.map { ($0, values) }
        }
        let segment = search.segments[position]
        let text = segment.utf8.contains(UInt8(ascii: "%")) ? PercentText.decoded(segment) : String(segment)
        if let text, let next = nodes[node].literals[text],
            let found = find(next, at: position + 1, values, &search)
        {
            return found
        }
        for (pattern, next) in nodes[node].patterns {
            guard let own = pattern.match(segment) else { continue }
            if let found = find(next, at: position + 1, values + own, &search) { return found }
        }
        return nil
    }
}
