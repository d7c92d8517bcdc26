import ReferenceModel

/// The page of a group of operations.
struct GroupPageView {
    let api: String
    let title: String
    let description: [String]
    let links: [String]
    let server: String?
    let access: String?
    let rows: [MethodRowView]
    let operations: [OperationView]

    init(_ group: APIReference.OperationGroup, of reference: APIReference, links pageLinks: PageLinks) {
        api = MarkdownText.plain(reference.title)
        title = MarkdownText.plain(group.title)
        description = group.description.map { ForeignMarkdown($0).blocks(below: 1) + [""] } ?? []
        links = LinkText.list(group.links)
        server = reference.servers.first.map { MarkdownText.code($0.url) }
        access = group.access.map { access in
            let client = MarkdownText.code(reference.client)
            return
                "In Swift the methods are those of \(MarkdownText.code(access)), where `client` is of type \(client)."
        }
        rows = group.operations.map { MethodRowView($0, page: "") }
        operations = group.operations.map { OperationView($0, of: reference, links: pageLinks) }
    }
}
