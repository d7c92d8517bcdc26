import Diagnostics
import OpenAPIModel

/// An end of the range that numbers lie in.
struct NumberBound: Hashable {
    let number: Numeral
    /// Whether the number itself is out.
    let isExclusive: Bool

    /// Whether, as a lower end, it lets in more.
    func isLooserLower(than other: NumberBound) -> Bool {
        number == other.number ? !isExclusive && other.isExclusive : number < other.number
    }

    /// Whether, as an upper end, it lets in more.
    func isLooserUpper(than other: NumberBound) -> Bool {
        number == other.number ? !isExclusive && other.isExclusive : other.number < number
    }
}

/// A bound with the keyword that sets it.
struct StatedBound {
    let bound: NumberBound
    let statement: Statement<String>
}

extension NumberBound {
    /// The lower end that all parts together set.
    static func lower(of node: Conjunction, in graph: ConjunctionGraph) -> StatedBound? {
        strictest(node, graph, { $0.minimum }, { $0.exclusiveMinimum }) { $1.isLooserLower(than: $0) }
    }

    /// The upper end that all parts together set.
    static func upper(of node: Conjunction, in graph: ConjunctionGraph) -> StatedBound? {
        strictest(node, graph, { $0.maximum }, { $0.exclusiveMaximum }) { $1.isLooserUpper(than: $0) }
    }

    private static func strictest(
        _ node: Conjunction,
        _ graph: ConjunctionGraph,
        _ inclusive: (Schema) -> Located<String>?,
        _ exclusive: (Schema) -> Located<String>?,
        isStricter: (NumberBound, NumberBound) -> Bool
    ) -> StatedBound? {
        var strictest: StatedBound?
        for part in node.parts {
            let schema = graph.schema(part.schema, isOld: node.isOld)
            for (said, isExclusive) in [(inclusive(schema), false), (exclusive(schema), true)] {
                guard let said, let number = Numeral(said.value) else { continue }
                let bound = NumberBound(number: number, isExclusive: isExclusive)
                if let strictest, !isStricter(bound, strictest.bound) { continue }
                let statement = Statement(value: said.value, range: said.range, schema: part.schema)
                strictest = StatedBound(bound: bound, statement: statement)
            }
        }
        return strictest
    }
}
