extension APIReference {
    /// The operations of a tag; in a document without tags, those of paths that begin alike.
    package struct OperationGroup: Sendable, Hashable {
        /// The tag's name for display, or the segment of the paths; `Other operations` for those without either.
        package let title: String
        /// Nil for operations without a tag.
        package let tag: String?
        /// Unique among the groups, whatever its case, and good as the name of a file.
        package let anchor: String
        package let description: CommonMark?
        package let links: [ExternalLink]
        /// Where the SDK has them: `client.jobs`; nil where it has none of them.
        package let access: String?
        package let operations: [Operation]

        package init(
            title: String,
            tag: String?,
            anchor: String,
            description: CommonMark?,
            links: [ExternalLink],
            access: String?,
            operations: [Operation]
        ) {
            self.title = title
            self.tag = tag
            self.anchor = anchor
            self.description = description
            self.links = links
            self.access = access
            self.operations = operations
        }
    }

    package struct Operation: Sendable, Hashable {
        /// The `operationId`, or one made of method and path.
        package let id: String
        /// Unique among the operations, whatever its case: letters, digits, `-` and `_` of ASCII.
        package let anchor: String
        /// Upper case: `GET`.
        package let method: String
        package let path: String
        package let summary: String?
        package let description: CommonMark?
        package let deprecation: Deprecation?
        package let permissions: Permissions?
        /// One of these suffices; none: nobody asks for credentials.
        package let security: [SecurityAlternative]
        /// By place (path, query, header, cookie), then required ones first, then as in the document.
        package let parameters: [Parameter]
        package let body: RequestBody?
        package let responses: [Response]
        /// The methods of the SDK: several where there are several media types; none where it was left out.
        package let calls: [SwiftCall]
        /// Why the SDK has no method for it.
        package let omission: String?
        /// A call from a shell, as lines.
        package let curl: [String]
        /// Of its own, in place of those of the API.
        package let servers: [Server]
        package let links: [ExternalLink]
        /// Requests that the API sends because of this one.
        package let callbacks: [Webhook]

        package init(
            id: String,
            anchor: String,
            method: String,
            path: String,
            summary: String?,
            description: CommonMark?,
            deprecation: Deprecation?,
            permissions: Permissions?,
            security: [SecurityAlternative],
            parameters: [Parameter],
            body: RequestBody?,
            responses: [Response],
            calls: [SwiftCall],
            omission: String?,
            curl: [String],
            servers: [Server],
            links: [ExternalLink],
            callbacks: [Webhook]
        ) {
            self.id = id
            self.anchor = anchor
            self.method = method
            self.path = path
            self.summary = summary
            self.description = description
            self.deprecation = deprecation
            self.permissions = permissions
            self.security = security
            self.parameters = parameters
            self.body = body
            self.responses = responses
            self.calls = calls
            self.omission = omission
            self.curl = curl
            self.servers = servers
            self.links = links
            self.callbacks = callbacks
        }
    }

    /// A request that the API sends: a webhook of the document, or a callback of an operation.
    package struct Webhook: Sendable, Hashable {
        /// The key in the document.
        package let name: String
        package let method: String
        /// The expression that gives the address; nil for a webhook.
        package let address: String?
        package let summary: String?
        package let description: CommonMark?
        package let body: RequestBody?
        package let responses: [Response]

        package init(
            name: String,
            method: String,
            address: String?,
            summary: String?,
            description: CommonMark?,
            body: RequestBody?,
            responses: [Response]
        ) {
            self.name = name
            self.method = method
            self.address = address
            self.summary = summary
            self.description = description
            self.body = body
            self.responses = responses
        }
    }

    /// A method of the SDK.
    package struct SwiftCall: Sendable, Hashable {
        /// What sets it apart from the others of its operation: `body as text/csv`; nil for the main one.
        package let variant: String?
        /// `getJob`.
        package let name: String
        /// `client.jobs.getJob`.
        package let access: String
        /// Lines of Swift, without attributes and body.
        package let declaration: [String]
        /// What it returns; nil where it returns nothing.
        package let result: LinkedText?
        /// Facts about the answer in words: how pages are fetched, how events arrive.
        package let notes: [String]
        /// Documented errors: in words the status, and the type of their body.
        package let errors: [ErrorCase]
        /// Lines of Swift that compile where `client` is the client, in an asynchronous throwing function.
        package let example: [String]

        package struct ErrorCase: Sendable, Hashable {
            /// `404`, `4XX` or `default`.
            package let status: String
            /// The case of the SDK's error body, as Swift writes it: `.errorPayload`; nil where it has no body.
            package let caseName: String?
            package let type: LinkedText?

            package init(status: String, caseName: String?, type: LinkedText?) {
                self.status = status
                self.caseName = caseName
                self.type = type
            }
        }

        package init(
            variant: String?,
            name: String,
            access: String,
            declaration: [String],
            result: LinkedText?,
            notes: [String],
            errors: [ErrorCase],
            example: [String]
        ) {
            self.variant = variant
            self.name = name
            self.access = access
            self.declaration = declaration
            self.result = result
            self.notes = notes
            self.errors = errors
            self.example = example
        }
    }
}
