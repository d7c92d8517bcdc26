/// A pattern as it was read.
package indirect enum PatternNode {
    case empty
    case scalar(UInt32)
    case set(ScalarSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    case capture(PatternNode, index: Int)
    case quantified(PatternNode, Quantifier)
    case lookaround(PatternNode, isAhead: Bool, isNegative: Bool)
    case start
    case end
    case wordBoundary(isNegative: Bool)
    case backreference(Int)
    case namedBackreference(String, offset: Int)

    /// Whether it can match nothing.
    var canBeEmpty: Bool {
        switch self {
        case .scalar, .set: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .alternatives(let parts): parts.contains(where: \.canBeEmpty)
        case .capture(let body, _): body.canBeEmpty
        case .quantified(let body, let quantifier): quantifier.minimum == 0 || body.canBeEmpty
        case .empty, .lookaround, .start, .end, .wordBoundary, .backreference, .namedBackreference: true
        }
    }

    /// Whether it can match at the start of the text only.
    var isAnchored: Bool {
        switch self {
        case .start: true
        case .sequence(let parts): parts.first?.isAnchored ?? false
        case .alternatives(let parts): parts.allSatisfy(\.isAnchored)
        case .capture(let body, _): body.isAnchored
        case .empty, .scalar, .set, .quantified, .lookaround, .end, .wordBoundary, .backreference,
            .namedBackreference:
            false
        }
    }

    /// The numbers of the groups that backreferences name.
    func referenced(_ names: [String: [Int]]) -> Set<Int> {
        switch self {
        case .backreference(let index): [index]
        case .namedBackreference(let name, _): Set(names[name] ?? [])
        case .sequence(let parts), .alternatives(let parts):
            parts.reduce(into: []) { $0.formUnion($1.referenced(names)) }
        case .capture(let body, _), .quantified(let body, _), .lookaround(let body, _, _):
            body.referenced(names)
        case .empty, .scalar, .set, .start, .end, .wordBoundary: []
        }
    }
}

/// How often something is repeated.
package struct Quantifier {
    package let minimum: Int
    /// Nil for any number of times.
    package let maximum: Int?
    let isGreedy: Bool
    /// The groups inside, which each turn forgets.
    let captures: Range<Int>
}
