/// One `name=value` of a query, a form or a `Cookie` header.
struct QueryPair: Sendable, Hashable {
    /// Decoded.
    let name: String
    /// As sent, so that separators can be told from data; nil without `=`.
    let text: Substring?

    /// The value as sent, empty without `=`.
    var value: Substring { text ?? "" }

    /// Nil where a name cannot be decoded.
    static func pairs(of query: Substring, separator: Character = "&", plusIsSpace: Bool = true)
        -> [QueryPair]?
    {
        var pairs: [QueryPair] = []
        for piece in query.split(separator: separator) {
            let trimmed = separator == ";" ? HeaderList.trimmed(piece) : piece
            let halves = trimmed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = halves.first, !trimmed.isEmpty else { continue }
            guard let name = PercentText.decoded(first, plusIsSpace: plusIsSpace) else { return nil }
            pairs.append(QueryPair(name: name, text: halves.count > 1 ? halves[1] : nil))
        }
        return pairs
    }

    /// By name, in the order of the first pair of each.
    static func groups(_ pairs: [QueryPair]) -> [(name: String, pairs: [QueryPair])] {
        var places: [String: Int] = [:]
        var groups: [(name: String, pairs: [QueryPair])] = []
        for pair in pairs {
            if let place = places[pair.name] {
                groups[place].pairs.append(pair)
            } else {
                places[pair.name] = groups.count
                groups.append((pair.name, [pair]))
            }
        }
        return groups
    }
}
