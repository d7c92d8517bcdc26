package import Diagnostics

/// The client struct and what hangs on it.
package struct Client: Sendable, Hashable {
    /// `InfrastructureAsCodeClient`.
    package let name: SwiftIdentifier
    package let servers: [Server]
    package let securitySchemes: [SecurityScheme]
    /// The distinct requirements of the operations; an operation names one by index.
    package let securityRequirements: [SecurityRequirement]
    /// One for each tag that has operations, in order of first mention.
    package let groups: [OperationGroup]
    /// Operations without a tag: methods of the client itself.
    package let operations: [Operation]
    /// Credentials for several schemes at once; these schemes have none of their own.
    package let sharedCredentials: [SharedCredential]
    /// Nil where no answer is wrapped.
    package let envelope: Envelope?
    /// An operation's result names one by index.
    package let pageConventions: [PageConvention]

    package init(
        name: SwiftIdentifier,
        servers: [Server],
        securitySchemes: [SecurityScheme],
        securityRequirements: [SecurityRequirement],
        groups: [OperationGroup],
        operations: [Operation],
        sharedCredentials: [SharedCredential] = [],
        envelope: Envelope? = nil,
        pageConventions: [PageConvention] = []
    ) {
        self.name = name
        self.servers = servers
        self.securitySchemes = securitySchemes
        self.securityRequirements = securityRequirements
        self.groups = groups
        self.operations = operations
        self.sharedCredentials = sharedCredentials
        self.envelope = envelope
        self.pageConventions = pageConventions
    }
}

/// The operations of one tag.
package struct OperationGroup: Sendable, Hashable {
    package let tag: String
    /// The client's property: `infrastructureAsCode`.
    package let propertyName: SwiftIdentifier
    /// The struct nested in the client: `InfrastructureAsCodeOperations`.
    package let typeName: SwiftIdentifier
    package let documentation: Documentation
    package let operations: [Operation]
    /// The Tag Object, else the tag of the first operation that has it.
    package let origin: SourceRange?

    package init(
        tag: String,
        propertyName: SwiftIdentifier,
        typeName: SwiftIdentifier,
        documentation: Documentation,
        operations: [Operation],
        origin: SourceRange? = nil
    ) {
        self.tag = tag
        self.propertyName = propertyName
        self.typeName = typeName
        self.documentation = documentation
        self.operations = operations
        self.origin = origin
    }
}

/// A server the document names: a static member of the client's `Server` type.
package struct Server: Sendable, Hashable {
    package let name: SwiftIdentifier
    package let documentation: Documentation
    /// The URL in pieces, without slash at the end: `https://api.`, variable 0.
    ///
    /// A relative URL has no default: callers give the base URL.
    package let url: [Piece]
    package let variables: [Variable]
    package let isRelative: Bool
    /// The Server Object.
    package let origin: SourceRange?

    package enum Piece: Sendable, Hashable {
        case literal(String)
        /// Index into `variables`.
        case variable(Int)
    }

    package struct Variable: Sendable, Hashable {
        package let wireName: String
        package let name: SwiftIdentifier
        /// The enumeration of allowed values, declared in `Server`; nil for a free string.
        package let enumeration: EnumerationType?
        package let defaultValue: Literal
        package let documentation: Documentation

        package init(
            wireName: String,
            name: SwiftIdentifier,
            enumeration: EnumerationType?,
            defaultValue: Literal,
            documentation: Documentation
        ) {
            self.wireName = wireName
            self.name = name
            self.enumeration = enumeration
            self.defaultValue = defaultValue
            self.documentation = documentation
        }
    }

    package init(
        name: SwiftIdentifier,
        documentation: Documentation,
        url: [Piece],
        variables: [Variable],
        isRelative: Bool,
        origin: SourceRange? = nil
    ) {
        self.name = name
        self.documentation = documentation
        self.url = url
        self.variables = variables
        self.isRelative = isRelative
        self.origin = origin
    }
}

/// A security scheme: one or more static members of the client's `Credential` type.
package struct SecurityScheme: Sendable, Hashable {
    /// The name in the document: what requirements refer to.
    package let schemeName: String
    package let name: SwiftIdentifier
    package let documentation: Documentation
    package let kind: Kind
    /// The Security Scheme Object.
    package let origin: SourceRange?

    package enum Kind: Sendable, Hashable {
        /// `.name(_ token: String)`.
        case bearer
        /// `.name(username:password:)`.
        case basic
        /// `.name(_ key: String)`.
        case apiKey(wireName: String, location: ParameterBinding.Location)
        /// `.name(accessToken:)`, and `.name(clientID:clientSecret:scopes:)` where the document has the client
        /// credentials flow; `tokenURL` may name server variables in braces.
        case oauth2(tokenURL: String?, scopes: [String])
        /// `.name(accessToken:)`.
        case openIDConnect(url: String)
        /// Another HTTP scheme, or mutual TLS, that the transport must serve: reported, not generated.
        case other(String)
    }

    package init(
        schemeName: String,
        name: SwiftIdentifier,
        documentation: Documentation,
        kind: Kind,
        origin: SourceRange? = nil
    ) {
        self.schemeName = schemeName
        self.name = name
        self.documentation = documentation
        self.kind = kind
        self.origin = origin
    }
}

/// Alternatives in the document's order; each is a set of schemes that go together, the empty one anonymous.
package struct SecurityRequirement: Sendable, Hashable {
    package let alternatives: [[SchemeUse]]

    package struct SchemeUse: Sendable, Hashable {
        package let schemeName: String
        package let scopes: [String]

        package init(schemeName: String, scopes: [String]) {
            self.schemeName = schemeName
            self.scopes = scopes
        }
    }

    package init(alternatives: [[SchemeUse]]) { self.alternatives = alternatives }
}
