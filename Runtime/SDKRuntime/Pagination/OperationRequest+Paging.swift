extension OperationRequest {
    /// The values that the query has of these parameters.
    func position(of names: [String]) -> PagePosition {
        var position = PagePosition()
        for name in names {
            let prefix = PairEncoding.url.name(name) + "="
            guard let pair = queryPairs.last(where: { $0.hasPrefix(prefix) }) else { continue }
            position.set(name, PercentEncoding.decode(pair.dropFirst(prefix.count)))
        }
        return position
    }

    /// Makes a query parameter have one value, or none.
    mutating func replaceQuery(_ name: String, _ value: String?) {
        let key = PairEncoding.url.name(name)
        let place = queryPairs.firstIndex { $0.hasPrefix(key + "=") } ?? queryPairs.endIndex
        queryPairs.removeAll { $0.hasPrefix(key + "=") }
        guard let value else { return }
        queryPairs.insert("\(key)=\(PairEncoding.url.value(value))", at: min(place, queryPairs.endIndex))
    }
}
