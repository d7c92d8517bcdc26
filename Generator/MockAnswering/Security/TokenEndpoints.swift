import HTTPTypes
import JSONCoding
import OpenAPIModel
import SDKConfiguration

/// The places that give tokens, by the paths of the addresses that the document names for them.
///
/// Source: RFC 6749, sections 4, 5 and 6.
struct TokenEndpoints: Sendable {
    /// With the token that each gives.
    private let tokens: [String: String]

    init(_ document: Document, _ configuration: SDKConfiguration, _ credentials: [AcceptedCredential]) {
        var tokens: [String: String] = [:]
        for scheme in document.components.securitySchemes {
            guard case .oauth2(let flows) = scheme.value.value.kind else { continue }
            let known = [
                flows.clientCredentials, flows.password, flows.authorizationCode, flows.deviceAuthorization,
            ]
            var addresses = known.compactMap(\.self).flatMap { [$0.tokenUrl?.value, $0.refreshUrl?.value] }
            addresses += configuration.tokenURLs.map(\.value).filter { $0.scheme == scheme.name }.map(\.url)
            let token = credentials.first { $0.scheme == scheme.name }?.value ?? "mock-access-token"
            for address in addresses.compactMap(\.self) {
                let path = BasePaths.path(of: address)
                if !path.isEmpty, tokens[path] == nil { tokens[path] = token }
            }
        }
        self.tokens = tokens
    }

    /// Nil for requests to other places.
    func answer(to request: MockRequest) -> MockAnswer? {
        guard !tokens.isEmpty, request.head.method == .post else { return nil }
        let (path, _) = request.target
        guard let token = tokens[path.hasSuffix("/") ? String(path.dropLast()) : String(path)] else {
            return nil
        }
        let text = String(decoding: request.body, as: UTF8.self)
        let pairs = QueryPair.pairs(of: text[...]) ?? []
        func field(_ name: String) -> String? {
            pairs.first { $0.name == name }.flatMap { PercentText.decoded($0.value, plusIsSpace: true) }
        }
        guard let grant = field("grant_type"), !grant.isEmpty else {
            return refusal(.badRequest, "invalid_request", "the form must have a 'grant_type'")
        }
        guard Self.grants.contains(grant) else {
            return refusal(.badRequest, "unsupported_grant_type", "the grant type '\(grant)' is not known")
        }
        let isBasic = request.head.headerFields[.authorization]?.lowercased().hasPrefix("basic ") == true
        if grant == "client_credentials", !isBasic, field("client_id")?.isEmpty ?? true {
            return refusal(.unauthorized, "invalid_client", "the client must say who it is")
        }
        var members: [(String, JSONValue)] = [
            ("access_token", .string(token)), ("token_type", "Bearer"), ("expires_in", 3600),
        ]
        if grant != "client_credentials" { members.append(("refresh_token", "mock-refresh-token")) }
        if let scope = field("scope") { members.append(("scope", .string(scope))) }
        return answer(.ok, members)
    }

    private static let grants = [
        "client_credentials", "password", "authorization_code", "refresh_token",
        "urn:ietf:params:oauth:grant-type:device_code", "urn:ietf:params:oauth:grant-type:saml2-bearer",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    ]

    private func refusal(_ status: HTTPResponse.Status, _ error: String, _ words: String) -> MockAnswer {
        let members: [(String, JSONValue)] = [
            ("error", .string(error)), ("error_description", .string(words)),
        ]
        var answer = answer(status, members, problem: words)
        if status == .unauthorized {
            var response = answer.response
            response.headerFields[.wwwAuthenticate] = "Basic realm=\"token\""
            answer = answer.with(response: response)
        }
        return answer
    }

    private func answer(
        _ status: HTTPResponse.Status,
        _ members: [(String, JSONValue)],
        problem: String? = nil
    ) -> MockAnswer {
        // Nothing in it is beyond JSON.
        let bytes = (try? JSON.encode(JSONValue.object(JSONObject(members)))) ?? []
        let fields: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        return MockAnswer(
            HTTPResponse(status: status, headerFields: fields),
            body: .bytes(bytes),
            account: MockAnswer.Account(operationID: "token endpoint", problem: problem)
        )
    }
}
