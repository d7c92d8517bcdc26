/// All that reference pages show of an API, with every word and link decided; the forms of pages only lay it out.
///
/// Names and plain words come from the document as they are: whoever writes them escapes them.
package struct APIReference: Sendable, Hashable {
    package let title: String
    /// The API's own version, as its document gives it.
    package let version: String?
    /// The document, as the user named it: no path of a machine.
    package let source: String
    package let summary: String?
    package let description: CommonMark?
    package let links: [ExternalLink]
    /// The module of the SDK, `Cycloid`.
    package let module: String
    /// The client's type, `CycloidClient`.
    package let client: String
    /// What its methods throw, `CycloidError`.
    package let errorType: String
    package let servers: [Server]
    package let securitySchemes: [SecurityScheme]
    /// One for each tag that has operations, in the order of the document; those without a tag last.
    ///
    /// In a document without tags, one for each segment that paths begin with.
    package let groups: [OperationGroup]
    /// Requests that the API sends, which nobody calls.
    package let webhooks: [Webhook]
    /// The types of the SDK and the schemas that have none, each after the one that it is nested in.
    package let models: [Model]

    package init(
        title: String,
        version: String?,
        source: String,
        summary: String? = nil,
        description: CommonMark?,
        links: [ExternalLink],
        module: String,
        client: String,
        errorType: String,
        servers: [Server],
        securitySchemes: [SecurityScheme],
        groups: [OperationGroup],
        webhooks: [Webhook],
        models: [Model]
    ) {
        self.title = title
        self.version = version
        self.source = source
        self.summary = summary
        self.description = description
        self.links = links
        self.module = module
        self.client = client
        self.errorType = errorType
        self.servers = servers
        self.securitySchemes = securitySchemes
        self.groups = groups
        self.webhooks = webhooks
        self.models = models
    }

    /// A model by what mentions it.
    package subscript(id: ModelID) -> Model? {
        models.indices.contains(id.index) ? models[id.index] : nil
    }
}

extension APIReference {
    /// Text of the document that is to be read as CommonMark, of which raw HTML is not to be trusted.
    package struct CommonMark: Sendable, Hashable {
        package let source: String

        package init(_ source: String) { self.source = source }
    }

    /// An index into `models`.
    package struct ModelID: Sendable, Hashable {
        package let index: Int

        package init(index: Int) { self.index = index }
    }

    /// A type in the words of the document (`array of Job`) or of Swift (`[Job]`), with the models in it.
    package struct LinkedText: Sendable, Hashable {
        package let pieces: [Piece]

        package struct Piece: Sendable, Hashable {
            package let text: String
            package let model: ModelID?

            package init(_ text: String, model: ModelID? = nil) {
                self.text = text
                self.model = model
            }
        }

        package init(_ pieces: [Piece]) { self.pieces = pieces }

        package init(_ text: String) { pieces = [Piece(text)] }

        package var text: String { pieces.map(\.text).joined() }
    }

    /// A page elsewhere: `externalDocs`, terms of service, license, contact.
    package struct ExternalLink: Sendable, Hashable {
        package let title: String
        /// Absolute, of the scheme `http`, `https` or `mailto`; nil where there is nothing safe to go to.
        package let url: String?

        package init(title: String, url: String?) {
            self.title = title
            self.url = url
        }
    }

    /// An example: what goes over the wire, laid out for reading.
    package struct Sample: Sendable, Hashable {
        /// The key in `examples`; nil for the only one.
        package let name: String?
        package let summary: String?
        package let mediaType: String
        /// Lines are separated by `\n`; no newline at the end.
        package let text: String
        /// Made from the schema, as the document has no example.
        package let isGenerated: Bool

        package init(name: String?, summary: String?, mediaType: String, text: String, isGenerated: Bool) {
            self.name = name
            self.summary = summary
            self.mediaType = mediaType
            self.text = text
            self.isGenerated = isGenerated
        }
    }

    /// What a caller is told of something that will go.
    package struct Deprecation: Sendable, Hashable {
        /// Nil where the document says no more than that.
        package let reason: String?

        package init(reason: String?) { self.reason = reason }
    }
}
