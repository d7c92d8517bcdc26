#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import HTTPTypes

/// Where an API key goes.
public enum APIKeyLocation: Sendable, Hashable {
    case header
    case query
    case cookie
}

/// A credential for one security scheme of a document.
///
/// Descriptions and mirrors show the scheme, never the secret.
public struct CredentialEntry: Sendable {
    /// The scheme's name in the document.
    public let scheme: String
    let kind: Kind

    enum Kind: Sendable {
        /// The value of `Authorization` is the prefix and the secret.
        case authorization(prefix: String, SecretProvider)
        case apiKey(name: String, APIKeyLocation, SecretProvider)
        case renewableKey(name: String, APIKeyLocation, RenewableSecret)
        case renewableBearer(RenewableSecret)
        case clientCredentials(ClientCredentials)
    }

    /// The query parameter that the secret goes into.
    var queryName: String? {
        switch kind {
        case .apiKey(let name, .query, _), .renewableKey(let name, .query, _): PercentEncoding.encode(name)
        case .authorization, .apiKey, .renewableKey, .renewableBearer, .clientCredentials: nil
        }
    }

    /// Gives the secret for one request; it is asked again for each, and may throw any error.
    public typealias SecretProvider = @Sendable () async throws -> String

    /// A bearer token (RFC 6750).
    public static func bearer(scheme: String, token: String) -> Self { bearer(scheme: scheme) { token } }

    /// A bearer token that is asked for before each request.
    public static func bearer(scheme: String, provider: @escaping SecretProvider) -> Self {
        Self(scheme: scheme, kind: .authorization(prefix: "Bearer ", provider))
    }

    /// A user name and password (RFC 7617).
    public static func basic(scheme: String, username: String, password: String) -> Self {
        basic(scheme: scheme) { (username, password) }
    }

    /// A user name and password that are asked for before each request.
    public static func basic(
        scheme: String,
        provider: @escaping @Sendable () async throws -> (username: String, password: String)
    ) -> Self {
        Self(
            scheme: scheme,
            kind: .authorization(prefix: "Basic ") {
                let (username, password) = try await provider()
                guard !username.contains(":") else {
                    throw CredentialFailure.unusable(scheme: scheme, reason: "a user name can hold no colon")
                }
                return Data("\(username):\(password)".utf8).base64EncodedString()
            }
        )
    }

    /// An API key in the header, query parameter or cookie of this name.
    public static func apiKey(scheme: String, name: String, in location: APIKeyLocation, key: String) -> Self
    {
        apiKey(scheme: scheme, name: name, in: location) { key }
    }

    /// An API key that is asked for before each request.
    public static func apiKey(
        scheme: String,
        name: String,
        in location: APIKeyLocation,
        provider: @escaping SecretProvider
    ) -> Self {
        Self(scheme: scheme, kind: .apiKey(name: name, location, provider))
    }

    /// An API key that a call of the API gives.
    public static func apiKey(
        scheme: String,
        name: String,
        in location: APIKeyLocation,
        secret: RenewableSecret
    ) -> Self {
        Self(scheme: scheme, kind: .renewableKey(name: name, location, secret))
    }

    /// A bearer token that a call of the API gives.
    public static func bearer(scheme: String, secret: RenewableSecret) -> Self {
        Self(scheme: scheme, kind: .renewableBearer(secret))
    }

    /// OAuth 2 client credentials (RFC 6749, section 4.4).
    ///
    /// The token is asked for when the first call needs it, shared by all copies of the entry, and renewed
    /// before it expires or when the server refuses it.
    ///
    /// The token URL may name server variables in braces; a relative one is relative to the server.
    public static func clientCredentials(
        scheme: String,
        tokenURL: String,
        clientID: String,
        clientSecret: String,
        scopes: [String] = []
    ) -> Self {
        Self(
            scheme: scheme,
            kind: .clientCredentials(
                ClientCredentials(
                    scheme: scheme,
                    tokenURL: tokenURL,
                    clientID: clientID,
                    clientSecret: clientSecret,
                    scopes: scopes,
                    tokens: TokenStore()
                )
            )
        )
    }
}

extension CredentialEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The scheme and the kind.
    public var description: String {
        let name =
            switch kind {
            case .authorization(let prefix, _): prefix == "Basic " ? "basic" : "bearer"
            case .apiKey, .renewableKey: "api key"
            case .renewableBearer: "bearer"
            case .clientCredentials: "client credentials"
            }
        return "\(scheme) (\(name), redacted)"
    }

    /// The description.
    public var debugDescription: String { description }

    /// Shows the scheme alone.
    public var customMirror: Mirror { Mirror(self, children: ["scheme": scheme]) }
}

/// Which credentials an operation takes: any one of the alternatives, with all the schemes it lists.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#security-requirement-object>
public struct SecurityRequirement: Sendable, Hashable {
    /// An empty one stands for calls without credentials.
    public let alternatives: [[SchemeUse]]

    /// A scheme within an alternative.
    public struct SchemeUse: Sendable, Hashable {
        /// The scheme's name in the document.
        public let scheme: String
        /// What the operation needs: for the reader, scopes are asked for where the credential is made.
        public let scopes: [String]

        /// Names a scheme.
        public init(_ scheme: String, scopes: [String] = []) {
            self.scheme = scheme
            self.scopes = scopes
        }
    }

    /// Makes a requirement.
    public init(_ alternatives: [[SchemeUse]]) { self.alternatives = alternatives }
}
