/// What the one who starts a mock decides, beside the document.
package struct MockOptions: Sendable, Hashable {
    /// What values are made from: the same seed and requests give the same answers.
    package let seed: UInt64
    /// How many elements a collection that can be paged through has, and how many events a stream.
    package let items: Int
    /// Whether what is created, changed and deleted is remembered.
    package let isStateful: Bool
    /// Whether a query parameter that the operation does not have is a problem.
    package let refusesUnknownQuery: Bool
    /// Whether browsers may call from pages of other origins.
    package let allowsOtherOrigins: Bool
    package let problemForm: ProblemForm
    /// The only ones that pass, for the schemes that are named in it; of other schemes any that is not empty.
    package let credentials: [AcceptedCredential]
    /// Of a request's body, in bytes.
    package let bodyLimit: Int
    /// Between two parts of an answer that streams.
    package let streamInterval: Duration

    package init(
        seed: UInt64 = 0,
        items: Int = 25,
        isStateful: Bool = false,
        refusesUnknownQuery: Bool = false,
        allowsOtherOrigins: Bool = false,
        problemForm: ProblemForm = .documented,
        credentials: [AcceptedCredential] = [],
        bodyLimit: Int = 16 << 20,
        streamInterval: Duration = .milliseconds(100)
    ) {
        self.seed = seed
        self.items = items
        self.isStateful = isStateful
        self.refusesUnknownQuery = refusesUnknownQuery
        self.allowsOtherOrigins = allowsOtherOrigins
        self.problemForm = problemForm
        self.credentials = credentials
        self.bodyLimit = bodyLimit
        self.streamInterval = streamInterval
    }

    /// How a refusal is told.
    package enum ProblemForm: String, Sendable, Hashable, CaseIterable {
        /// As the operation documents it, where it does; else as `application/problem+json`.
        case documented
        /// Always as `application/problem+json` (RFC 9457).
        case problem
    }
}

/// A credential that passes.
package struct AcceptedCredential: Sendable, Hashable {
    /// By its name in `components.securitySchemes`.
    package let scheme: String
    /// The key or token; of HTTP Basic, user and password with a colon between them.
    package let value: String
    /// Those that it may be used for; nil for all.
    package let scopes: [String]?
    /// Who is given it at the token address, `id:secret`; nil for every client.
    package let client: String?

    package init(scheme: String, value: String, scopes: [String]? = nil, client: String? = nil) {
        self.scheme = scheme
        self.value = value
        self.scopes = scopes
        self.client = client
    }
}
