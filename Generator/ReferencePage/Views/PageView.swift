import HTMLWriting
import ReferenceModel
import Templating

/// The page.
struct PageView {
    let title: String
    let version: String?
    let summary: String?
    let source: String
    let module: String
    let client: String
    let description: CommonMarkText?
    let links: [LinkView]
    let style: PageStyleView
    let start: PageStartView
    let script: PageScriptView
    let hasServers: Bool
    let servers: [ServerView]
    let hasSchemes: Bool
    let schemes: [SchemeView]
    let groups: [GroupView]
    let hasWebhooks: Bool
    let webhooks: [WebhookView]
    let hasModels: Bool
    let models: [ModelView]

    init(_ reference: APIReference) {
        let writer = ShapeWriter(reference)
        self.title = reference.title
        self.version = reference.version
        self.summary = reference.summary
        self.source = reference.source
        self.module = reference.module
        self.client = reference.client
        self.description = CommonMarkText(reference.description, headingLevel: 3)
        self.links = reference.links.map { LinkView($0) }
        self.style = PageStyleView()
        self.start = PageStartView()
        self.script = PageScriptView()
        self.hasServers = !reference.servers.isEmpty
        self.servers = reference.servers.map { ServerView($0) }
        self.hasSchemes = !reference.securitySchemes.isEmpty
        self.schemes = reference.securitySchemes.map { SchemeView($0) }
        self.groups = reference.groups.map { GroupView($0, writer) }
        self.hasWebhooks = !reference.webhooks.isEmpty
        self.webhooks = reference.webhooks.enumerated().map {
            WebhookView($1, anchor: "webhook-\($0 + 1)", writer)
        }
        self.hasModels = !reference.models.isEmpty
        self.models = reference.models.map { ModelView($0, writer) }
    }
}

/// A page elsewhere; without an address, its title alone.
struct LinkView {
    let title: String
    let target: AddressView?
    let isNowhere: Bool

    init(_ link: APIReference.ExternalLink) {
        let url = link.url.flatMap { CommonMarkText.isLinkAddress($0) ? $0 : nil }
        self.title = link.title
        self.target = url.map { AddressView(title: link.title, url: $0) }
        self.isNowhere = url == nil
    }
}

extension CommonMarkText {
    /// Text of the document, if there is any.
    init?(_ text: APIReference.CommonMark?, headingLevel: Int = 5) {
        guard let text, !text.source.isEmpty else { return nil }
        self.init(text.source, headingLevel: headingLevel)
    }
}
