import HTTPTypes
import JSONCoding
import OpenAPIModel
import SDKConfiguration

/// The places that give tokens, by the paths of the addresses that the document names for them.
///
/// Source: RFC 6749, sections 4, 5 and 6.
struct TokenEndpoints: Sendable {
    private let endpoints: [String: Endpoint]

    private struct Endpoint: Sendable {
        /// What every client is given, unless there are `clients`.
        let token: String
        /// Those that say whose they are.
        var clients: [AcceptedCredential] = []
    }

    init(_ document: Document, _ configuration: SDKConfiguration, _ credentials: [AcceptedCredential]) {
        var endpoints: [String: Endpoint] = [:]
        for scheme in document.components.securitySchemes {
            guard case .oauth2(let flows) = scheme.value.value.kind else { continue }
            let known = [
                flows.clientCredentials, flows.password, flows.authorizationCode, flows.deviceAuthorization,
            ]
            var addresses = known.compactMap(\.self).flatMap { [$0.tokenUrl?.value, $0.refreshUrl?.value] }
            addresses += configuration.tokenURLs.map(\.value).filter { $0.scheme == scheme.name }.map(\.url)
            let own = credentials.filter { $0.scheme == scheme.name }
            for path in addresses.compactMap({ $0.map(BasePaths.path) }) where !path.isEmpty {
                var endpoint = endpoints[path] ?? Endpoint(token: own.first?.value ?? "mock-access-token")
                endpoint.clients += own.filter { $0.client != nil && !endpoint.clients.contains($0) }
                endpoints[path] = endpoint
            }
        }
        self.endpoints = endpoints
    }

    func givesTokens(at path: Substring) -> Bool { endpoint(at: path) != nil }

    private func endpoint(at path: Substring) -> Endpoint? {
        endpoints.isEmpty ? nil : endpoints[String(path.hasSuffix("/") ? path.dropLast() : path)]
    }

    /// Nil for requests to other places.
    func answer(to request: MockRequest) -> MockAnswer? {
        guard request.head.method == .post, let endpoint = endpoint(at: request.target.path) else {
            return nil
        }
        do throws(Refusal) {
            return Self.answer(.ok, try Self.members(of: endpoint, for: TokenRequest(request)))
        } catch {
            return error.answer
        }
    }

    private static let grants = [
        "client_credentials", "password", "authorization_code", "refresh_token",
        "urn:ietf:params:oauth:grant-type:device_code", "urn:ietf:params:oauth:grant-type:saml2-bearer",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    ]

    private static func members(
        of endpoint: Endpoint,
        for request: TokenRequest
    ) throws(Refusal) -> [(String, JSONValue)] {
        guard let grant = request.grantType else {
            throw Refusal(error: "invalid_request", words: "the form must have a 'grant_type'")
        }
        guard grants.contains(grant) else {
            throw Refusal(error: "unsupported_grant_type", words: "the grant type '\(grant)' is not known")
        }
        let credential = try credential(of: endpoint, for: request, grant)
        let wanted = request.scope?.split(separator: " ").map(String.init)
        if let owned = credential?.scopes, let other = wanted?.first(where: { !owned.contains($0) }) {
            throw Refusal(error: "invalid_scope", words: "the client may not have the scope '\(other)'")
        }
        var members: [(String, JSONValue)] = [
            ("access_token", .string(credential?.value ?? endpoint.token)), ("token_type", "Bearer"),
            ("expires_in", 3600),
        ]
        if grant != "client_credentials" { members.append(("refresh_token", "mock-refresh-token")) }
        if let scope = request.scope ?? credential?.scopes?.joined(separator: " ") {
            members.append(("scope", .string(scope)))
        }
        return members
    }

    /// That of the client; nil where everybody is given the same.
    private static func credential(
        of endpoint: Endpoint,
        for request: TokenRequest,
        _ grant: String
    ) throws(Refusal) -> AcceptedCredential? {
        guard !endpoint.clients.isEmpty else {
            guard request.namesClient || grant != "client_credentials" else { throw .namelessClient }
            return nil
        }
        guard request.namesClient else { throw .namelessClient }
        let own = endpoint.clients.first { $0.client.map(request.isFrom) ?? false }
        guard let own else {
            throw Refusal(error: "invalid_client", words: "the client or its secret is not right")
        }
        return own
    }

    /// Why there is no token.
    ///
    /// Source: RFC 6749, section 5.2.
    private struct Refusal: Error {
        let error: String
        let words: String

        static let namelessClient = Refusal(error: "invalid_client", words: "the client must say who it is")

        var answer: MockAnswer {
            let isUnknown = error == "invalid_client"
            let members: [(String, JSONValue)] = [
                ("error", .string(error)), ("error_description", .string(words)),
            ]
            let plain = TokenEndpoints.answer(isUnknown ? .unauthorized : .badRequest, members)
            var response = plain.response
            if isUnknown { response.headerFields[.wwwAuthenticate] = "Basic realm=\"token\"" }
            return plain.with(response: response, account: MockAnswer.Account(problem: words))
        }
    }

    private static func answer(
        _ status: HTTPResponse.Status,
        _ members: [(String, JSONValue)]
    ) -> MockAnswer {
        // Nothing in it is beyond JSON.
        let bytes = (try? JSON.encode(JSONValue.object(JSONObject(members)))) ?? []
        let fields: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        return MockAnswer(
            HTTPResponse(status: status, headerFields: fields),
            body: .bytes(AnswerBytes(bytes))
        )
    }
}
