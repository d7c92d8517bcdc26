import OpenAPIModel
import ReferenceModel
import SDKModel
import SwiftSpelling

/// Who may call, and how that is shown.
struct SecurityPlanning {
    let schemes: [APIReference.SecurityScheme]
    private let document: Document
    private let indices: [String: Int]

    init(_ document: Document, sdk: SDK) {
        var anchors = AnchorNames(kind: "scheme", reserved: ["servers", "authentication", "webhooks"])
        self.document = document
        var schemes: [APIReference.SecurityScheme] = []
        var indices: [String: Int] = [:]
        for entry in document.components.securitySchemes where indices[entry.name] == nil {
            indices[entry.name] = schemes.count
            let anchor = anchors.claim(entry.name)
            schemes.append(Self.scheme(entry.name, entry.value.value, anchor: anchor, sdk: sdk))
        }
        self.schemes = schemes
        self.indices = indices
    }

    func alternatives(of operation: OpenAPIModel.Operation) -> [APIReference.SecurityAlternative] {
        document.effectiveSecurity(of: operation).map { requirement in
            APIReference.SecurityAlternative(
                demands: requirement.schemes.map { entry in
                    .init(
                        scheme: indices[entry.name.value],
                        name: entry.name.value,
                        scopes: entry.scopes.map(\.value)
                    )
                }
            )
        }
    }

    /// The scheme of the document, by its name.
    func kind(of name: String) -> OpenAPIModel.SecurityScheme.Kind? {
        document.components.securitySchemes.first { $0.name == name }?.value.value.kind
    }

    private static func scheme(
        _ name: String,
        _ scheme: OpenAPIModel.SecurityScheme,
        anchor: String,
        sdk: SDK
    ) -> APIReference.SecurityScheme {
        var openID: String?
        if case .openIdConnect(let url) = scheme.kind { openID = url.value }
        return APIReference.SecurityScheme(
            name: name,
            anchor: anchor,
            kind: words(scheme.kind),
            description: .init(scheme.description),
            flows: flows(scheme.kind),
            openIDConnectURL: openID ?? scheme.oauth2MetadataUrl?.value,
            deprecation: scheme.deprecated.value
                ? .init(reason: DeprecationReason.text(in: scheme.extensions)) : nil,
            swiftCredential: credential(name, sdk)
        )
    }

    private static func words(_ kind: OpenAPIModel.SecurityScheme.Kind) -> String {
        switch kind {
        case .apiKey(let name, let location):
            let place =
                switch location.value {
                case .header: "header"
                case .query: "query parameter"
                case .cookie: "cookie"
                }
            return "API key in the \(place) \(name.value)"
        case .http(let scheme, let format):
            let format = format.map { " (\($0.value))" } ?? ""
            return switch scheme.value.lowercased() {
            case "bearer": "HTTP bearer token\(format)"
            case "basic": "HTTP basic: user name and password"
            default: "HTTP \(scheme.value)\(format)"
            }
        case .mutualTLS: return "Mutual TLS: a certificate of the client"
        case .oauth2: return "OAuth 2.0"
        case .openIdConnect: return "OpenID Connect"
        }
    }

    private static func flows(_ kind: OpenAPIModel.SecurityScheme.Kind) -> [APIReference.SecurityScheme.Flow]
    {
        guard case .oauth2(let flows) = kind else { return [] }
        let all: [(String, OAuthFlow?)] = [
            ("authorization code", flows.authorizationCode), ("client credentials", flows.clientCredentials),
            ("device authorization", flows.deviceAuthorization), ("implicit", flows.implicit),
            ("password", flows.password),
        ]
        return all.compactMap { kind, flow in
            guard let flow else { return nil }
            let addresses: [(String, Located<String>?)] = [
                ("authorization URL", flow.authorizationUrl),
                ("device authorization URL", flow.deviceAuthorizationUrl), ("token URL", flow.tokenUrl),
                ("refresh URL", flow.refreshUrl),
            ]
            return .init(
                kind: kind,
                addresses: addresses.compactMap { title, url in
                    url.map { .init(title: title, url: $0.value) }
                },
                scopes: flow.scopes.map { .init(name: $0.name, description: $0.value.value) }
            )
        }
    }

    /// Nil for a scheme that the transport must serve.
    private static func credential(_ name: String, _ sdk: SDK) -> String? {
        let head = "\(SwiftText.identifier(sdk.client.name, .type)).Credential."
        if let shared = sdk.client.sharedCredentials.first(where: { $0.schemes.contains(name) }) {
            return head + SwiftText.identifier(shared.name, .member) + "(\"…\")"
        }
        guard let scheme = sdk.client.securitySchemes.first(where: { $0.schemeName == name }) else {
            return nil
        }
        let member = head + SwiftText.identifier(scheme.name, .member)
        return switch scheme.kind {
        case .bearer, .apiKey: member + "(\"…\")"
        case .basic: member + "(username: \"…\", password: \"…\")"
        case .oauth2(let tokenURL?, _) where !tokenURL.isEmpty:
            member + "(clientID: \"…\", clientSecret: \"…\")"
        case .oauth2, .openIDConnect: member + "(accessToken: \"…\")"
        case .other: nil
        }
    }
}
