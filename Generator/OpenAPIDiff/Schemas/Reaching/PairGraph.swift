import ChangeModel
import OpenAPIModel

/// Pairs of conjunctions, each once, with what leads from one to another and who meets them.
struct PairGraph {
    private(set) var pairs: [Pair] = []
    private(set) var uses: [(pair: Int, use: SchemaUse)] = []
    private var edges: [SchemaEdge] = []
    private var edgeStarts: [Int] = []
    private var indices: [Pair: Int] = [:]
    /// Beyond it, nothing deeper is compared: hostile documents combine schemas without end.
    var maximumCount = Int.max

    struct Pair: Hashable {
        let old: ConjunctionID
        let new: ConjunctionID
    }

    mutating func pair(_ old: ConjunctionID, _ new: ConjunctionID) -> Int? {
        let pair = Pair(old: old, new: new)
        if let index = indices[pair] { return index }
        guard pairs.count < maximumCount else { return nil }
        indices[pair] = pairs.count
        pairs.append(pair)
        return pairs.count - 1
    }

    mutating func add(_ use: SchemaUse, of pair: Int) { uses.append((pair, use)) }

    /// Edges are added for one pair after the other, in their order.
    mutating func startEdges(of pair: Int) { edgeStarts.append(edges.count) }

    mutating func addEdge(_ edge: SchemaEdge) { edges.append(edge) }

    func edges(of pair: Int) -> ArraySlice<SchemaEdge> {
        let end = pair + 1 < edgeStarts.count ? edgeStarts[pair + 1] : edges.count
        return edges[edgeStarts[pair]..<end]
    }
}

/// What leads from one pair of schemas to another.
struct SchemaEdge {
    let target: Int
    let step: WayStep
    /// Not requests for what is read-only, not responses for what is write-only.
    let directions: Directions
}

/// One step of a way through schemas.
enum WayStep {
    case property(String)
    case items
    case item(Int)
    case otherProperties
    /// To an alternative.
    case member(String)
    /// To what another keyword holds.
    case keyword(String)

    /// As a place continues with it; nil for an alternative, which has a place of its own.
    var placeSuffix: String? {
        switch self {
        case .property(let name): "/properties" + JSONPointer([name]).description
        case .items: "/items"
        case .item(let index): "/prefixItems/\(index)"
        case .otherProperties: "/additionalProperties"
        case .keyword(let name): JSONPointer(name.split(separator: " ").map(String.init)).description
        case .member: nil
        }
    }

    /// As it follows what is before it: `.nick`, `[]`, `[0]`, `.*`, `<Cat>`.
    var text: String {
        switch self {
        case .property(let name): ".\(name)"
        case .items: "[]"
        case .item(let index): "[\(index)]"
        case .otherProperties: ".*"
        case .member(let name): "<\(name)>"
        case .keyword(let name): "(\(name))"
        }
    }
}
