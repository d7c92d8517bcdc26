import HTTPTypes
import MockAnswering
import OpenAPIModel

/// Where requests carry credentials, so that neither log nor record show them.
struct SecretPlaces: Sendable {
    /// In lower case.
    private let headers: Set<String>
    private let query: Set<String>
    private let mock: Mock

    static let placeholder = "hidden"

    init(_ mock: Mock) {
        var headers: Set<String> = [
            "authorization", "proxy-authorization", "cookie", "set-cookie",
        ]
        for scheme in mock.document.components.securitySchemes {
            guard case .apiKey(let name, let location) = scheme.value.value.kind else { continue }
            if location.value == .header { headers.insert(name.value.lowercased()) }
        }
        self.headers = headers
        query = mock.document.queryKeys
        self.mock = mock
    }

    func shown(_ field: HTTPField) -> String {
        headers.contains(field.name.canonicalName) ? Self.placeholder : field.value
    }

    /// Whether what is sent to a path and answered there is secret as a whole: where tokens are given.
    func hidesBodies(at path: String) -> Bool { mock.givesTokens(at: path[...]) }

    /// A request target whose secret parameters have no values.
    func shown(target: String) -> String {
        guard !query.isEmpty, let mark = target.firstIndex(of: "?") else { return target }
        let pairs = target[target.index(after: mark)...].split(
            separator: "&",
            omittingEmptySubsequences: false
        )
        let shown = pairs.map { pair in
            let name = pair.prefix { $0 != "=" }
            let isSecret = PercentText.decoded(name, plusIsSpace: true).map(query.contains) ?? true
            return isSecret ? name + "=" + Self.placeholder : pair
        }
        return target[...mark] + shown.joined(separator: "&")
    }
}
