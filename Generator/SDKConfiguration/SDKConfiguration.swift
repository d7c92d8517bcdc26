package import Diagnostics

/// What `sdk.yaml` says about an SDK that the specification cannot say.
package struct SDKConfiguration: Sendable, Hashable {
    /// The module to generate; without it the name is made from the API's title.
    package let module: Setting<String>?
    /// The client's name; `<Module>Client` without it.
    package let client: Setting<String>?
    /// `public`, `package` or `internal`.
    package let access: Setting<String>?
    /// Swift names by the document's names.
    package let names: NameOverrides
    /// Token URLs by security scheme, with server variables in braces.
    package let tokenURLs: [Setting<TokenURL>]
    package let credentials: [CredentialConfiguration]
    /// The property that holds the value of an answer and stands alone in it.
    package let envelope: Setting<String>?
    package let paginations: [PaginationConfiguration]
    package let streams: [Setting<EventStreamConfiguration>]
    package let answers: [Setting<AnswerConfiguration>]
    /// Operations that may be repeated although their method does not say so.
    package let idempotent: [Setting<String>]
    package let facade: Setting<FacadeConfiguration>?
    /// An earlier version of the document, whose callers are to go on compiling: a path from the folder of
    /// `sdk.yaml`, or a `git:` address.
    package let since: Setting<String>?

    package init(
        module: Setting<String>? = nil,
        client: Setting<String>? = nil,
        access: Setting<String>? = nil,
        names: NameOverrides = NameOverrides(),
        tokenURLs: [Setting<TokenURL>] = [],
        credentials: [CredentialConfiguration] = [],
        envelope: Setting<String>? = nil,
        paginations: [PaginationConfiguration] = [],
        streams: [Setting<EventStreamConfiguration>] = [],
        answers: [Setting<AnswerConfiguration>] = [],
        idempotent: [Setting<String>] = [],
        facade: Setting<FacadeConfiguration>? = nil,
        since: Setting<String>? = nil
    ) {
        self.module = module
        self.client = client
        self.access = access
        self.names = names
        self.tokenURLs = tokenURLs
        self.credentials = credentials
        self.envelope = envelope
        self.paginations = paginations
        self.streams = streams
        self.answers = answers
        self.idempotent = idempotent
        self.facade = facade
        self.since = since
    }

    /// A value and where it was set; no place for one from the command line.
    package struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
        package let value: Value
        package let range: SourceRange?

        package init(_ value: Value, at range: SourceRange?) {
            self.value = value
            self.range = range
        }
    }

    /// The URL that the tokens of a scheme come from.
    package struct TokenURL: Sendable, Hashable {
        package let scheme: String
        package let url: String

        package init(scheme: String, url: String) {
            self.scheme = scheme
            self.url = url
        }
    }

    /// The completion-handler style of older SDKs, generated beside the async client.
    package struct FacadeConfiguration: Sendable, Hashable {
        /// The type that holds `basePath` and `accessToken`.
        package let settings: String
        /// The scheme that `accessToken` serves.
        package let accessToken: String?
        /// What follows the tag's name in the name of its class: `API`.
        package let classSuffix: String

        package init(settings: String, accessToken: String?, classSuffix: String) {
            self.settings = settings
            self.accessToken = accessToken
            self.classSuffix = classSuffix
        }
    }

    /// Swift names given by hand.
    ///
    /// A name that matches nothing in the document is reported.
    package struct NameOverrides: Sendable, Hashable {
        /// By schema name.
        package let types: [Rename]
        /// By operationId.
        package let operations: [Rename]
        /// By name on the wire, or by `operationId.name` for one operation.
        package let parameters: [Rename]
        /// By tag.
        package let groups: [Rename]
        /// By `Schema.property`.
        package let properties: [Rename]

        package init(
            types: [Rename] = [],
            operations: [Rename] = [],
            parameters: [Rename] = [],
            groups: [Rename] = [],
            properties: [Rename] = []
        ) {
            self.types = types
            self.operations = operations
            self.parameters = parameters
            self.groups = groups
            self.properties = properties
        }
    }

    package struct Rename: Sendable, Hashable {
        package let from: String
        package let to: String
        package let range: SourceRange

        package init(from: String, to: String, range: SourceRange) {
            self.from = from
            self.to = to
            self.range = range
        }
    }

    /// This configuration with the command line's values on top.
    package func overridden(module: String?, client: String?) -> SDKConfiguration {
        SDKConfiguration(
            module: module.map { Setting($0, at: nil) } ?? self.module,
            client: client.map { Setting($0, at: nil) } ?? self.client,
            access: access,
            names: names,
            tokenURLs: tokenURLs,
            credentials: credentials,
            envelope: envelope,
            paginations: paginations,
            streams: streams,
            answers: answers,
            idempotent: idempotent,
            facade: facade,
            since: since
        )
    }
}
