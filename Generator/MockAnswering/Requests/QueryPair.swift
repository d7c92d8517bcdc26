/// One `name=value` of a query, a form or a `Cookie` header.
struct QueryPair: Sendable, Hashable {
    /// Decoded.
    let name: String
    /// As sent, so that separators can be told from data; nil without `=`.
    let text: Substring?

    /// The value as sent, empty without `=`.
    var value: Substring { text ?? "" }

    /// Of a query or a form; nil where a name cannot be decoded.
    static func pairs(of query: Substring) -> [QueryPair]? {
        var pairs: [QueryPair] = []
        for (name, text) in halves(of: query, separator: UInt8(ascii: "&")) {
            guard let name = PercentText.decoded(name, plusIsSpace: true) else { return nil }
            pairs.append(QueryPair(name: name, text: text))
        }
        return pairs
    }

    /// Of cookies, or of a segment of a path; a name that cannot be decoded stays as it is.
    static func pairs(betweenSemicolons text: Substring) -> [QueryPair] {
        halves(of: text, separator: UInt8(ascii: ";")).compactMap { name, text in
            let name = HeaderList.trimmed(name)
            guard !name.isEmpty || text != nil else { return nil }
            return QueryPair(
                name: PercentText.decoded(name) ?? String(name),
                text: text.map(HeaderList.trimmed)
            )
        }
    }

    /// By bytes: what a character is does not matter to those who wrote it.
    private static func halves(of text: Substring, separator: UInt8) -> [(name: Substring, text: Substring?)]
    {
        text.utf8.split(separator: separator).map { pair in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return (Substring(pair), nil) }
            return (Substring(pair[..<equals]), Substring(pair[equals...].dropFirst()))
        }
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
