package import Diagnostics

/// A way to show who is calling.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#security-scheme-object>
package struct SecurityScheme: Sendable, Hashable {
    package let kind: Kind
    /// Of the value of `type`.
    package let typeRange: SourceRange
    package let description: Located<String>?
    package let deprecated: Defaulted<Bool>
    /// Where the server that gives tokens describes itself (RFC 8414; 3.2).
    package let oauth2MetadataUrl: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        kind: Kind,
        typeRange: SourceRange,
        description: Located<String>? = nil,
        deprecated: Defaulted<Bool> = Defaulted(false),
        oauth2MetadataUrl: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.kind = kind
        self.typeRange = typeRange
        self.description = description
        self.deprecated = deprecated
        self.oauth2MetadataUrl = oauth2MetadataUrl
        self.extensions = extensions
        self.range = range
    }

    /// The values of `type`, each with the fields that belong to it.
    package enum Kind: Sendable, Hashable {
        case apiKey(name: Located<String>, location: Located<APIKeyLocation>)
        /// A scheme of the IANA registry, compared without case: `basic`, `bearer`, …
        case http(scheme: Located<String>, bearerFormat: Located<String>?)
        case mutualTLS
        case oauth2(flows: OAuthFlows)
        case openIdConnect(openIdConnectUrl: Located<String>)
    }

    /// Where a request carries an API key.
    package enum APIKeyLocation: String, Sendable, Hashable, CaseIterable {
        case query, header, cookie
    }
}

/// The supported ways to get a token.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#oauth-flows-object>
package struct OAuthFlows: Sendable, Hashable {
    package let `implicit`: OAuthFlow?
    package let password: OAuthFlow?
    package let clientCredentials: OAuthFlow?
    package let authorizationCode: OAuthFlow?
    /// For devices without a browser (RFC 8628; 3.2).
    package let deviceAuthorization: OAuthFlow?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        `implicit`: OAuthFlow? = nil,
        password: OAuthFlow? = nil,
        clientCredentials: OAuthFlow? = nil,
        authorizationCode: OAuthFlow? = nil,
        deviceAuthorization: OAuthFlow? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.implicit = `implicit`
        self.password = password
        self.clientCredentials = clientCredentials
        self.authorizationCode = authorizationCode
        self.deviceAuthorization = deviceAuthorization
        self.extensions = extensions
        self.range = range
    }
}

/// One way to get a token.
///
/// Addresses that its kind requires and that are missing are reported.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#oauth-flow-object>
package struct OAuthFlow: Sendable, Hashable {
    package let authorizationUrl: Located<String>?
    package let deviceAuthorizationUrl: Located<String>?
    package let tokenUrl: Located<String>?
    package let refreshUrl: Located<String>?
    /// With what each allows.
    package let scopes: [Named<Located<String>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        authorizationUrl: Located<String>? = nil,
        deviceAuthorizationUrl: Located<String>? = nil,
        tokenUrl: Located<String>? = nil,
        refreshUrl: Located<String>? = nil,
        scopes: [Named<Located<String>>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.authorizationUrl = authorizationUrl
        self.deviceAuthorizationUrl = deviceAuthorizationUrl
        self.tokenUrl = tokenUrl
        self.refreshUrl = refreshUrl
        self.scopes = scopes
        self.extensions = extensions
        self.range = range
    }
}
