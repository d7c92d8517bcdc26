import HTTPTypes

/// The address of a request, to make those of other pages from.
struct PageAddress {
    private let origin: String
    private let path: String
    private let query: String

    init(_ request: ReadRequest) {
        let head = request.request.head
        origin = (head.scheme ?? "http") + "://" + (head.authority ?? "localhost")
        let target = request.request.target
        path = String(target.path)
        query = target.query.map(String.init) ?? ""
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
