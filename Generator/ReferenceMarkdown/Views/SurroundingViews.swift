import ReferenceModel

/// A server on the index page.
struct ServerView {
    let url: String
    let swift: String?
    let description: String
    let hasVariables: Bool
    let variables: [VariableView]

    init(_ server: APIReference.Server) {
        url = MarkdownText.code(server.url)
        swift = server.swiftName.map(MarkdownText.code)
        description = server.description.map { ": " + ForeignMarkdown($0).cell() } ?? ""
        hasVariables = !server.variables.isEmpty
        variables = server.variables.map(VariableView.init)
    }

    struct VariableView {
        let name: String
        let value: String
        let allowed: String
        let description: String

        init(_ variable: APIReference.Server.Variable) {
            name = MarkdownText.cellCode(variable.name)
            value = MarkdownText.cellCode(variable.defaultValue)
            allowed = variable.allowedValues.map(MarkdownText.cellCode).joined(separator: ", ")
            description = variable.description.map { ForeignMarkdown($0).cell() } ?? ""
        }
    }
}

/// A security scheme on the index page.
struct SchemeView {
    let anchor: String
    let name: String
    let kind: String
    let deprecation: String?
    let description: [String]
    let swift: String?
    let discovery: String?
    let flows: [FlowView]

    init(_ scheme: APIReference.SecurityScheme) {
        anchor = scheme.anchor
        name = MarkdownText.plain(scheme.name)
        kind = MarkdownText.plain(scheme.kind)
        deprecation = scheme.deprecation.map(SchemaNotes.deprecated)
        description = scheme.description.map { ForeignMarkdown($0).blocks(below: 3) + [""] } ?? []
        swift = scheme.swiftCredential.map(MarkdownText.code)
        discovery = scheme.openIDConnectURL.map(MarkdownText.code)
        flows = scheme.flows.map(FlowView.init)
    }

    struct FlowView {
        let kind: String
        let addresses: String
        let hasScopes: Bool
        let scopes: [ScopeView]

        init(_ flow: APIReference.SecurityScheme.Flow) {
            kind = MarkdownText.plain(flow.kind)
            addresses = flow.addresses.map {
                ", \(MarkdownText.plain($0.title)) \(MarkdownText.code($0.url))"
            }
            .joined()
            hasScopes = !flow.scopes.isEmpty
            scopes = flow.scopes.map(ScopeView.init)
        }
    }

    struct ScopeView {
        let name: String
        let description: String

        init(_ scope: APIReference.SecurityScheme.Scope) {
            name = MarkdownText.cellCode(scope.name)
            description = ForeignMarkdown(.init(scope.description)).cell()
        }
    }
}

/// A webhook or callback: a request that the API sends.
struct WebhookView {
    let hashes: String
    let name: String
    let request: String
    let summary: String
    let description: [String]
    let body: BodyView?
    let hasResponses: Bool
    let responses: [ResponseRowView]

    init(_ webhook: APIReference.Webhook, level: Int, links: PageLinks) {
        hashes = String(repeating: "#", count: level)
        name = MarkdownText.plain(webhook.name)
        request = MarkdownText.code(webhook.address.map { "\(webhook.method) \($0)" } ?? webhook.method)
        summary = webhook.summary.map { ": " + MarkdownText.plain($0) } ?? ""
        description = webhook.description.map { ForeignMarkdown($0).blocks(below: level) + [""] } ?? []
        body = webhook.body.map { BodyView($0, links: links) }
        hasResponses = !webhook.responses.isEmpty
        responses = webhook.responses.map { ResponseRowView($0, links: links) }
    }
}

/// Bodies on a line.
enum ContentText {
    /// The media type and what is in it.
    static func summary(_ content: APIReference.Content, links: PageLinks) -> String {
        let type = MarkdownText.cellCode(content.mediaType)
        if let item = content.itemSchema { return "\(type): a stream of \(links.words(item.type))" }
        return content.schema.map { "\(type): \(links.words($0.type))" } ?? type
    }
}
