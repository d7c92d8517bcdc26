import MockAnswering

extension MockServer {
    /// What a server does beside answering as the document says.
    public struct Options: Sendable, Hashable {
        /// Where it listens; 0, the default, for a port that is free.
        public var port = 0
        /// What values are made from: the same seed gives the same answers.
        public var seed: UInt64 = 0
        /// How many elements a collection with pages has.
        public var items = 25
        /// Whether what is created, changed and deleted is remembered.
        public var isStateful = false
        /// Whether query parameters that the document does not know are refused.
        public var refusesUnknownQuery = false
        /// How long every answer takes at least.
        public var latency: Duration = .zero
        /// How long a stream waits between two of its parts.
        public var streamInterval: Duration = .milliseconds(5)
        /// Credentials that pass, by security scheme; of a scheme without any, all that are not empty pass.
        public var credentials: [Credential] = []
        /// How many exchanges are kept.
        public var exchangeLimit = 10_000

        /// Makes options with the defaults.
        public init() {}

        /// A credential that passes.
        public struct Credential: Sendable, Hashable {
            /// The name in `components.securitySchemes`.
            public let scheme: String
            /// A key or token; of HTTP Basic, user and password with a colon between them.
            public let value: String
            /// What it may be used for; nil for everything.
            public let scopes: [String]?
            /// Of OAuth: who is given this token at the token address, its identifier and secret with a colon between
            /// them; nil for every client.
            public let client: String?

            /// Makes a credential for one security scheme.
            public init(scheme: String, value: String, scopes: [String]? = nil, client: String? = nil) {
                self.scheme = scheme
                self.value = value
                self.scopes = scopes
                self.client = client
            }
        }
    }
}

extension MockServer.Options {
    var mockOptions: MockOptions {
        MockOptions(
            seed: seed,
            items: items,
            isStateful: isStateful,
            refusesUnknownQuery: refusesUnknownQuery,
            credentials: credentials.map {
                AcceptedCredential(scheme: $0.scheme, value: $0.value, scopes: $0.scopes, client: $0.client)
            },
            streamInterval: streamInterval
        )
    }

    var fault: Fault { latency > .zero ? Fault(latency: latency) : .none }
}
