import HTTPTypes

/// The address of a request without its keys, to make those of other pages from.
struct PageAddress {
    private let origin: String
    private let path: String
    private let query: String

    /// `keys` are the names of credentials in the query, which clients send by themselves.
    init(_ request: ReadRequest, without keys: Set<String>) {
        let head = request.request.head
        origin = (head.scheme ?? "http") + "://" + (head.authority ?? "localhost")
        let target = request.request.target
        path = String(target.path)
        let pairs = (target.query ?? "").split(separator: "&").filter { pair in
            let name = PercentText.decoded(pair.prefix { $0 != "=" }, plusIsSpace: true)
            return name.map { !keys.contains($0) } ?? keys.isEmpty
        }
        query = pairs.joined(separator: "&")
    }

    var text: String { absolute + "?" + query }
    /// Without a query.
    var absolute: String { origin + path }

    func absolute(_ target: String) -> String { origin + target }

    /// Path and query with another value of one parameter, or without it.
    func target(_ parameter: String, _ value: String?) -> String {
        let name = CreatedAddress.encoded(parameter)
        var pairs = query.split(separator: "&").filter { pair in
            let key = pair.prefix { $0 != "=" }
            return key != parameter[...] && key.uppercased() != name.uppercased()
        }.map(String.init)
        if let value { pairs.append("\(name)=\(CreatedAddress.encoded(value))") }
        return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
    }
}
