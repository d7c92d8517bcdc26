import HTTPTypes
import OpenAPIModel

/// Where a request can carry credentials.
struct CredentialSource: Sendable {
    private let request: MockRequest
    private let query: Substring?

    init(_ routed: RoutedRequest) {
        request = routed.request
        query = routed.query.map { $0[...] }
    }

    /// The scheme's name in lower case, and what follows it.
    var authorization: (scheme: String, value: String)? {
        guard let field = request.head.headerFields[.authorization] else { return nil }
        let halves = field.split(separator: " ", maxSplits: 1)
        guard let scheme = halves.first else { return nil }
        return (scheme.lowercased(), halves.count > 1 ? String(HeaderList.trimmed(halves[1])) : "")
    }

    func key(_ name: String, _ location: SecurityScheme.APIKeyLocation) -> String? {
        switch location {
        case .header: return request.header(name)
        case .query:
            let pairs = query.flatMap { QueryPair.pairs(of: $0) } ?? []
            return pairs.first { $0.name == name }.flatMap {
                PercentText.decoded($0.value, plusIsSpace: true)
            }
        case .cookie: return request.cookies.first { $0.name == name }.map { String($0.value) }
        }
    }
}
