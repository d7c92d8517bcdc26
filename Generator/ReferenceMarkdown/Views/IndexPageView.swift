import ReferenceModel

/// The page to begin with: what the API is, where it is, who may call it, and all its methods.
struct IndexPageView {
    let title: String
    let version: String?
    let summary: String?
    let description: [String]
    let links: [String]
    let module: String
    let client: String
    let hasServers: Bool
    let servers: [ServerView]
    let hasSchemes: Bool
    let schemes: [SchemeView]
    let groups: [GroupSummaryView]
    let hasModels: Bool
    let hasWebhooks: Bool
    let webhooks: [WebhookView]

    init(_ reference: APIReference, links pageLinks: PageLinks) {
        title = MarkdownText.plain(reference.title)
        version = reference.version.map {
            "Version \(MarkdownText.plain($0)), from \(MarkdownText.code(reference.source))."
        }
        summary = reference.summary.map(MarkdownText.plain)
        description = reference.description.map { ForeignMarkdown($0).blocks(below: 1) + [""] } ?? []
        links = LinkText.list(reference.links)
        module = MarkdownText.code(reference.module)
        client = MarkdownText.code(reference.client)
        hasServers = !reference.servers.isEmpty
        servers = reference.servers.map(ServerView.init)
        hasSchemes = !reference.securitySchemes.isEmpty
        schemes = reference.securitySchemes.map(SchemeView.init)
        groups = reference.groups.map(GroupSummaryView.init)
        hasModels = !reference.models.isEmpty
        hasWebhooks = !reference.webhooks.isEmpty
        webhooks = reference.webhooks.map { WebhookView($0, level: 3, links: pageLinks) }
    }
}

/// A group on the index page.
struct GroupSummaryView {
    let title: String
    let path: String
    let methods: [MethodRowView]

    init(_ group: APIReference.OperationGroup) {
        title = MarkdownText.plain(group.title)
        path = PageLinks.path(of: group)
        let page = path
        methods = group.operations.map { MethodRowView($0, page: page) }
    }
}

/// An operation in a table of methods.
struct MethodRowView {
    let name: String
    let target: String
    let request: String
    let purpose: String

    /// `page`: the file of the operation; empty on that page itself.
    init(_ operation: APIReference.Operation, page: String) {
        name = MarkdownText.cellCode(operation.calls.first?.name ?? operation.id)
        target = "\(page)#\(operation.anchor)"
        request = MarkdownText.cellCode("\(operation.method) \(operation.path)")
        let marks =
            (operation.deprecation != nil ? " *(deprecated)*" : "")
            + (operation.omission != nil ? " *(not in the SDK)*" : "")
        purpose = MarkdownText.plain(operation.summary ?? "") + marks
    }
}

enum LinkText {
    /// A line each: a link where there is a safe address.
    static func list(_ links: [APIReference.ExternalLink]) -> [String] {
        links.map { link in
            let title = MarkdownText.plain(link.title)
            guard let url = link.url, !url.contains("("), !url.contains(")") else { return title }
            return "[\(title)](\(url))"
        }
    }
}
