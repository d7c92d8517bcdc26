import HTTPTypes

/// A request as interceptors see it: no credentials are in it yet.
public struct OutgoingRequest: Sendable {
    /// The operation's name in the document, or `oauth2.token` for a token request.
    public let operationID: String
    /// Method, URL and header fields.
    public var head: HTTPRequest
    /// What is sent, nil where nothing is.
    public var body: HTTPBody?
    /// The statuses that the document has as answers of their own although they are redirects.
    let unfollowed: [StatusPattern]
    let security: SecurityRequirement?
    /// Where credentials may go.
    let trusted: Origin?

    init(
        operationID: String,
        head: HTTPRequest,
        body: HTTPBody?,
        unfollowed: [StatusPattern] = [],
        security: SecurityRequirement? = nil,
        trusted: Origin? = nil
    ) {
        self.operationID = operationID
        self.head = head
        self.body = body
        self.unfollowed = unfollowed
        self.security = security
        self.trusted = trusted
    }
}

extension OperationRequest {
    /// The request as it leaves for a server.
    func outgoing(
        to location: ServerLocation,
        configuration: ClientConfiguration
    ) throws(InvalidInput) -> OutgoingRequest {
        if let failure = failure { throw failure }
        if configuration.validatesInput { try checkConstraints() }
        let base = try base(location)
        guard let method = HTTPRequest.Method(method) else {
            throw InvalidInput(parameter: "method", reason: "'\(method)' is not the name of a method")
        }
        var head = HTTPRequest(
            method: method,
            scheme: base.scheme,
            authority: base.authority,
            path: target(after: base),
            headerFields: headers
        )
        // Appended, as assigning to the subscript would split the cookies into several fields.
        if !cookiePairs.isEmpty {
            head.headerFields.append(HTTPField(name: .cookie, value: cookiePairs.joined(separator: "; ")))
        }
        for field in configuration.headers where head.headerFields[field.name] == nil {
            head.headerFields.append(field)
        }
        if let agent = configuration.userAgent, head.headerFields[.userAgent] == nil {
            head.headerFields[.userAgent] = agent
        }
        return OutgoingRequest(
            operationID: operationID,
            head: head,
            body: body,
            unfollowed: alsoSuccess,
            security: security,
            trusted: Origin(head)
        )
    }

    private func base(_ location: ServerLocation) throws(InvalidInput) -> AbsoluteURL {
        do throws(AbsoluteURL.Invalid) {
            guard let server else { return try AbsoluteURL(location.url) }
            if server.contains("://") { return try AbsoluteURL(server) }
            return try AbsoluteURL(location.url).resolving(server.isEmpty ? "/" : server)
        } catch {
            throw InvalidInput(parameter: "server", reason: error.reason)
        }
    }

    /// Path and query behind those of the server, with exactly one slash where they meet.
    private func target(after base: AbsoluteURL) -> String {
        var prefix = base.path[...]
        while prefix.hasSuffix("/") { prefix = prefix.dropLast() }
        let separator = path.isEmpty || path.hasPrefix("/") ? "" : "/"
        let joined = prefix + separator + path
        var pairs = queryPairs
        if let query = base.query, !query.isEmpty { pairs.insert(query, at: 0) }
        let target = joined.isEmpty ? "/" : String(joined)
        return pairs.isEmpty ? target : target + "?" + pairs.joined(separator: "&")
    }
}
