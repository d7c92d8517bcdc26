// What an API's operations have in common: where it is, and who may call it.

extension APIReference {
    package struct Server: Sendable, Hashable {
        /// With `{name}` for each variable.
        package let url: String
        package let description: CommonMark?
        package let variables: [Variable]
        /// How the SDK names it: `Server.production`; nil where it has none.
        package let swiftName: String?

        package struct Variable: Sendable, Hashable {
            package let name: String
            package let defaultValue: String
            /// Empty where any text will do.
            package let allowedValues: [String]
            package let description: CommonMark?

            package init(
                name: String,
                defaultValue: String,
                allowedValues: [String],
                description: CommonMark?
            ) {
                self.name = name
                self.defaultValue = defaultValue
                self.allowedValues = allowedValues
                self.description = description
            }
        }

        package init(url: String, description: CommonMark?, variables: [Variable], swiftName: String?) {
            self.url = url
            self.description = description
            self.variables = variables
            self.swiftName = swiftName
        }
    }

    /// A way to prove who calls.
    package struct SecurityScheme: Sendable, Hashable {
        /// The key in the document.
        package let name: String
        /// Unique among the schemes, whatever its case.
        package let anchor: String
        /// In words: `API key in the header X-API-Key`, `HTTP bearer token (JWT)`, `OAuth 2.0`.
        package let kind: String
        package let description: CommonMark?
        package let flows: [Flow]
        package let openIDConnectURL: String?
        package let deprecation: Deprecation?
        /// How the SDK makes the credential: `CycloidClient.Credential.apiKey(…)`; nil where it has no such scheme.
        package let swiftCredential: String?

        package struct Flow: Sendable, Hashable {
            /// In words: `authorization code`, `client credentials`.
            package let kind: String
            /// What it is for (`token URL`) and where.
            package let addresses: [Address]
            package let scopes: [Scope]

            package init(kind: String, addresses: [Address], scopes: [Scope]) {
                self.kind = kind
                self.addresses = addresses
                self.scopes = scopes
            }
        }

        package struct Address: Sendable, Hashable {
            package let title: String
            package let url: String

            package init(title: String, url: String) {
                self.title = title
                self.url = url
            }
        }

        package struct Scope: Sendable, Hashable {
            package let name: String
            package let description: String

            package init(name: String, description: String) {
                self.name = name
                self.description = description
            }
        }

        package init(
            name: String,
            anchor: String,
            kind: String,
            description: CommonMark?,
            flows: [Flow],
            openIDConnectURL: String?,
            deprecation: Deprecation?,
            swiftCredential: String?
        ) {
            self.name = name
            self.anchor = anchor
            self.kind = kind
            self.description = description
            self.flows = flows
            self.openIDConnectURL = openIDConnectURL
            self.deprecation = deprecation
            self.swiftCredential = swiftCredential
        }
    }

    /// One way among several to be let in: all of these together; empty where nothing is asked for.
    package struct SecurityAlternative: Sendable, Hashable {
        package let demands: [Demand]

        package struct Demand: Sendable, Hashable {
            /// Index into `securitySchemes`; nil for a scheme that the document does not describe.
            package let scheme: Int?
            package let name: String
            package let scopes: [String]

            package init(scheme: Int?, name: String, scopes: [String]) {
                self.scheme = scheme
                self.name = name
                self.scopes = scopes
            }
        }

        package init(demands: [Demand]) { self.demands = demands }
    }

    /// What a caller must be allowed to do (`x-required-permissions`).
    package struct Permissions: Sendable, Hashable {
        package let kind: Kind
        package let names: [String]

        package enum Kind: String, Sendable, Hashable {
            case any = "ANY"
            case all = "ALL"
        }

        package init(kind: Kind, names: [String]) {
            self.kind = kind
            self.names = names
        }
    }
}
