/// What the articles of a DocC catalog say beside the symbols of an SDK's module.
///
/// Symbols are paths from the top level of the module, as links of DocC have them: `CycloidClient/Server`. Examples are
/// lines of Swift that compile.
package struct ModuleGuide: Sendable, Hashable {
    package let module: String
    package let title: String
    package let introduction: APIReference.CommonMark?
    package let client: String
    package let credential: String?
    package let server: String
    package let error: String
    package let errorBody: String
    /// The types of the groups that are in this module.
    package let groups: [String]
    /// Modules that add groups to the client.
    package let otherModules: [String]
    /// The top-level types of the module, by name.
    package let types: [String]
    /// A client, and the simplest call.
    package let start: [String]
    package let configuration: [String]
    package let response: [String]
    package let failure: [String]
    package let credentials: [Credential]
    /// Nil for an API whose answers do not come in pages.
    package let paging: Paging?
    /// Nil for an API that streams nothing.
    package let streaming: Streaming?

    /// A way to authenticate.
    package struct Credential: Sendable, Hashable {
        package let name: String
        /// Names of security schemes, as the document has them.
        package let schemes: [String]
        /// In words: what the credential is made of.
        package let form: String
        package let example: [String]

        package init(name: String, schemes: [String], form: String, example: [String]) {
            self.name = name
            self.schemes = schemes
            self.form = form
            self.example = example
        }
    }

    package struct Paging: Sendable, Hashable {
        package let items: [String]
        package let pages: [String]

        package init(items: [String], pages: [String]) {
            self.items = items
            self.pages = pages
        }
    }

    package struct Streaming: Sendable, Hashable {
        /// Server-sent events; else JSON values one after another.
        package let isEvents: Bool
        package let example: [String]

        package init(isEvents: Bool, example: [String]) {
            self.isEvents = isEvents
            self.example = example
        }
    }

    package init(
        module: String,
        title: String,
        introduction: APIReference.CommonMark?,
        client: String,
        credential: String?,
        server: String,
        error: String,
        errorBody: String,
        groups: [String],
        otherModules: [String],
        types: [String],
        start: [String],
        configuration: [String],
        response: [String],
        failure: [String],
        credentials: [Credential],
        paging: Paging?,
        streaming: Streaming?
    ) {
        self.module = module
        self.title = title
        self.introduction = introduction
        self.client = client
        self.credential = credential
        self.server = server
        self.error = error
        self.errorBody = errorBody
        self.groups = groups
        self.otherModules = otherModules
        self.types = types
        self.start = start
        self.configuration = configuration
        self.response = response
        self.failure = failure
        self.credentials = credentials
        self.paging = paging
        self.streaming = streaming
    }
}
