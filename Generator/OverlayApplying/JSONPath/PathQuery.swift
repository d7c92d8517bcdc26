/// A query of JSONPath: which nodes of a document are meant.
///
/// Source: RFC 9535.
struct PathQuery: Sendable {
    let segments: [Segment]
    /// True for a query that leads to one node at most, which alone may be compared.
    let isSingular: Bool

    init(segments: [Segment]) {
        self.segments = segments
        isSingular = segments.allSatisfy { segment in
            guard case .children(let selectors) = segment, selectors.count == 1 else { return false }
            switch selectors[0] {
            case .name, .index: return true
            case .wildcard, .slice, .filter: return false
            }
        }
    }

    /// One step from the nodes found so far to the next ones.
    enum Segment: Sendable {
        case children([Selector])
        /// Of the node itself and of everything below it.
        case descendants([Selector])

        var selectors: [Selector] {
            switch self {
            case .children(let selectors), .descendants(let selectors): selectors
            }
        }
    }

    enum Selector: Sendable {
        case name(String)
        case wildcard
        /// From the end where negative.
        case index(Int)
        case slice(PathSlice)
        case filter(PathCondition)
    }
}

/// Some elements of an array: `start:end:step`.
struct PathSlice: Sendable, Hashable {
    let start: Int?
    let end: Int?
    let step: Int

    /// The places that it takes of an array of so many elements, in its order.
    func indices(count: Int) -> [Int] {
        guard step != 0, count > 0 else { return [] }
        func place(_ index: Int) -> Int { index >= 0 ? index : count + index }
        if step > 0 {
            let lower = min(max(place(start ?? 0), 0), count)
            let upper = min(max(place(end ?? count), 0), count)
            return Array(stride(from: lower, to: upper, by: step))
        }
        let upper = min(max(start.map(place) ?? count - 1, -1), count - 1)
        let lower = min(max(end.map(place) ?? -1, -1), count - 1)
        return Array(stride(from: upper, to: lower, by: step))
    }
}

/// A query within a filter.
struct EmbeddedQuery: Sendable {
    enum Start: Sendable, Hashable {
        /// `@`: the node that the filter looks at.
        case current
        /// `$`; the number tells it from the other such queries of the path, as it always finds the same.
        case root(Int)
    }

    let start: Start
    let query: PathQuery
}

/// What a filter asks of a node.
indirect enum PathCondition: Sendable {
    case any([PathCondition])
    case all([PathCondition])
    case not(PathCondition)
    case exists(EmbeddedQuery)
    case comparison(PathOperand, PathComparison, PathOperand)
    /// The functions `match`, of the whole text, and `search`.
    case match(PathOperand, pattern: PathOperand, whole: Bool)
}

enum PathComparison: String, Sendable, Hashable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
}

/// What can be compared: a value, or nothing.
indirect enum PathOperand: Sendable {
    case literal(PathLiteral)
    /// Of a singular query.
    case node(EmbeddedQuery)
    case length(PathOperand)
    case count(EmbeddedQuery)
    /// The one node that a query finds.
    case value(EmbeddedQuery)
}

enum PathLiteral: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As written.
    case number(String)
    case string(String)
}

/// Why a text is no query.
struct PathError: Error, Sendable, Hashable {
    let message: String
    /// Where it shows, in Unicode scalars from the first one, which has 0.
    let offset: Int
}
