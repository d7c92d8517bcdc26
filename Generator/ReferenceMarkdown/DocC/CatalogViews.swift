import ReferenceModel

/// The page of the module: what it is for, and where its symbols are.
struct CatalogLandingView {
    let module: String
    let title: String
    let introduction: [String]
    let example: [String]
    let articles: [String]
    let client: String
    let clientTypes: [String]
    let hasGroups: Bool
    let groups: [String]
    let hasOtherModules: Bool
    let otherModules: [String]
    let error: String
    let errorBody: String
    let hasTypes: Bool
    let types: [String]

    init(_ guide: ModuleGuide) {
        module = guide.module
        title = MarkdownText.plain(guide.title)
        let text = guide.introduction.map { ForeignMarkdown($0).blocks(below: 2) } ?? []
        introduction = text.isEmpty ? [] : text + [""]
        example = MarkdownText.block(guide.start, language: "swift")
        articles = CatalogArticle.all(of: guide).map(\.rawValue)
        client = guide.client
        clientTypes = [guide.credential, guide.server].compactMap(\.self)
        hasGroups = !guide.groups.isEmpty
        groups = guide.groups
        hasOtherModules = !guide.otherModules.isEmpty
        otherModules = guide.otherModules.map { MarkdownText.code($0) }
        error = guide.error
        errorBody = guide.errorBody
        hasTypes = !guide.types.isEmpty
        types = guide.types
    }

    static let fileName = "landing-page"
}

/// How to make a client and a call.
struct GettingStartedView {
    let module: String
    let client: String
    let server: String
    let hasCredentials: Bool
    let example: [String]
    let configuration: [String]
    let hasResponse: Bool
    let response: [String]

    init(_ guide: ModuleGuide) {
        module = guide.module
        client = guide.client
        server = guide.server
        hasCredentials = !guide.credentials.isEmpty
        example = MarkdownText.block(guide.start, language: "swift")
        configuration = MarkdownText.block(guide.configuration, language: "swift")
        hasResponse = !guide.response.isEmpty
        response = MarkdownText.block(guide.response, language: "swift")
    }
}

/// The ways to authenticate.
struct AuthenticationView {
    let credential: String
    let credentials: [CatalogCredentialView]

    /// Nil for an API without credentials.
    init?(_ guide: ModuleGuide) {
        guard let credential = guide.credential, !guide.credentials.isEmpty else { return nil }
        self.credential = credential
        credentials = guide.credentials.map(CatalogCredentialView.init)
    }
}

/// One of them.
struct CatalogCredentialView {
    let form: String
    let name: String
    let schemes: String
    let example: [String]

    init(_ credential: ModuleGuide.Credential) {
        form = MarkdownText.plain(credential.form)
        name = MarkdownText.code(credential.name)
        schemes = credential.schemes.map { MarkdownText.code($0) }.joined(separator: ", ")
        example = MarkdownText.block(credential.example, language: "swift")
    }
}

/// Lists in pages.
struct PaginationView {
    let items: [String]
    let pages: [String]

    init?(_ guide: ModuleGuide) {
        guard let paging = guide.paging else { return nil }
        items = MarkdownText.block(paging.items, language: "swift")
        pages = MarkdownText.block(paging.pages, language: "swift")
    }
}

/// Answers that are read while they arrive.
struct StreamingView {
    let isEvents: Bool
    let example: [String]

    init?(_ guide: ModuleGuide) {
        guard let streaming = guide.streaming else { return nil }
        isEvents = streaming.isEvents
        example = MarkdownText.block(streaming.example, language: "swift")
    }
}

/// What calls throw.
struct FailuresView {
    let error: String
    let errorBody: String
    let example: [String]

    init(_ guide: ModuleGuide) {
        error = guide.error
        errorBody = guide.errorBody
        example = MarkdownText.block(guide.failure, language: "swift")
    }
}
