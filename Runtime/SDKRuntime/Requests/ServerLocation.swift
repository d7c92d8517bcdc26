import HTTPTypes

/// Where the operations of a client are: a base URL, and the variables it was made from.
public struct ServerLocation: Sendable, Hashable {
    /// An absolute `http` or `https` URL; a path and a query are kept in front of those of an operation.
    public let url: String
    /// The values of the document's server variables by name: token URLs may name them in braces.
    public let variables: [String: String]

    /// Makes a location; the URL is checked when the first request is sent.
    public init(url: String, variables: [String: String] = [:]) {
        self.url = url
        self.variables = variables
    }

    /// Replaces `{name}` by the variables' values; names without a value stay as they are.
    func fillingVariables(in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += variables[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// A server as credentials see it: scheme, host and port (RFC 6454).
struct Origin: Hashable, Sendable {
    let scheme: String
    let host: String
    let port: Int

    init?(scheme: String, authority: String) {
        self.scheme = scheme.lowercased()
        let defaultPort: Int
        switch self.scheme {
        case "http": defaultPort = 80
        case "https": defaultPort = 443
        default: return nil
        }
        let colon = authority.lastIndex(of: ":")
        guard let colon, !authority[colon...].contains("]") else {
            self.host = authority.lowercased()
            self.port = defaultPort
            return
        }
        let digits = authority[authority.index(after: colon)...]
        guard digits.isEmpty || (digits.utf8.allSatisfy { 48...57 ~= $0 } && UInt16(digits) != nil) else {
            return nil
        }
        self.host = authority[..<colon].lowercased()
        self.port = Int(digits) ?? defaultPort
    }

    init?(_ request: HTTPRequest) {
        guard let scheme = request.scheme, let authority = request.authority else { return nil }
        self.init(scheme: scheme, authority: authority)
    }
}

/// An absolute `http` or `https` URL in its pieces, all as they go on the wire.
struct AbsoluteURL: Hashable, Sendable {
    let scheme: String
    let authority: String
    /// Empty, or begins with a slash.
    let path: String
    /// Without the question mark.
    let query: String?

    /// The reasons why a text is not such a URL, in words that follow the parameter's name.
    struct Invalid: Error {
        let reason: String
    }

    init(scheme: String, authority: String, path: String, query: String?) {
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.query = query
    }

    init(_ text: String) throws(Invalid) {
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else {
            throw Invalid(reason: "'\(text)' is not an absolute URL: give one that begins with https://")
        }
        scheme = text[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw Invalid(reason: "the scheme '\(scheme)' is neither https nor http")
        }
        var rest = text[text.index(colon, offsetBy: 3)...]
        if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
        let authorityEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        authority = String(rest[..<authorityEnd])
        rest = rest[authorityEnd...]
        try Self.check(authority: authority, scheme: scheme)
        if let mark = rest.firstIndex(of: "?") {
            query = PercentEncoding.completed(String(rest[rest.index(after: mark)...]), allowed: .query)
            rest = rest[..<mark]
        } else {
            query = nil
        }
        path = PercentEncoding.completed(String(rest), allowed: .path)
    }

    /// The text that `HTTPRequest.path` wants: never empty.
    var requestTarget: String {
        let target = path.isEmpty ? "/" : path
        return query.map { "\(target)?\($0)" } ?? target
    }

    private static func check(authority: String, scheme: String) throws(Invalid) {
        guard !authority.contains("@") else {
            throw Invalid(reason: "a user name or password in the URL is not sent: use a credential")
        }
        let isHost = authority.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || ":[]".utf8.contains($0) }
        guard isHost, !authority.isEmpty, !authority.hasPrefix(":"),
            Origin(scheme: scheme, authority: authority) != nil
        else {
            throw Invalid(reason: "'\(authority)' is not a host, or a host and a port, in ASCII")
        }
    }
}
