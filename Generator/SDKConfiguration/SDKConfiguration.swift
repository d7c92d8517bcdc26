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
    /// Media types, ranges of them or kinds, best first: those that methods send and ask for; empty for all that
    /// hold something of their own.
    package let contentTypes: [Setting<String>]
    package let output: OutputConfiguration
    package let selection: SelectionConfiguration
    /// By schema, or by `Schema.property`.
    package let types: [TypeMapping]
    /// By format of strings and numbers.
    package let formats: [TypeMapping]
    /// Files with changes to the document, in the order of their application: paths from the folder of `sdk.yaml`.
    package let overlays: [Setting<String>]
    /// By rule, in the order of the file.
    package let lint: [LintSetting]

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
        since: Setting<String>? = nil,
        contentTypes: [Setting<String>] = [],
        output: OutputConfiguration = OutputConfiguration(),
        selection: SelectionConfiguration = SelectionConfiguration(),
        types: [TypeMapping] = [],
        formats: [TypeMapping] = [],
        overlays: [Setting<String>] = [],
        lint: [LintSetting] = []
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
        self.contentTypes = contentTypes
        self.output = output
        self.selection = selection
        self.types = types
        self.formats = formats
        self.overlays = overlays
        self.lint = lint
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
        /// Of enumerations, by `Schema.value`, or by the Swift path of an enumeration that has no name in the document.
        package let values: [Rename]

        package init(
            types: [Rename] = [],
            operations: [Rename] = [],
            parameters: [Rename] = [],
            groups: [Rename] = [],
            properties: [Rename] = [],
            values: [Rename] = []
        ) {
            self.types = types
            self.operations = operations
            self.parameters = parameters
            self.groups = groups
            self.properties = properties
            self.values = values
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
    package func overridden(
        module: String?,
        client: String?,
        selection: SelectionConfiguration = SelectionConfiguration()
    ) -> SDKConfiguration {
        copy(
            module: module.map { Setting($0, at: nil) } ?? self.module,
            client: client.map { Setting($0, at: nil) } ?? self.client,
            credentials: credentials,
            selection: self.selection.adding(selection)
        )
    }

    /// This configuration with other credentials.
    package func with(credentials: [CredentialConfiguration]) -> SDKConfiguration {
        copy(module: module, client: client, credentials: credentials, selection: selection)
    }

    private func copy(
        module: Setting<String>?,
        client: Setting<String>?,
        credentials: [CredentialConfiguration],
        selection: SelectionConfiguration
    ) -> SDKConfiguration {
        SDKConfiguration(
            module: module,
            client: client,
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
            since: since,
            contentTypes: contentTypes,
            output: output,
            selection: selection,
            types: types,
            formats: formats,
            overlays: overlays,
            lint: lint
        )
    }
}
