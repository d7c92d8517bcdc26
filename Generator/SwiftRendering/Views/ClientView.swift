import SDKModel
import SwiftSpelling

/// The file of the client: a struct with a property for each group of operations.
struct ClientView {
    let header: HeaderView
    let documentation: [String]
    let isolation: String
    let access: String
    let name: String
    let errorBody: String
    let initializerDocumentation: [String]
    let parameters: [String]
    let credentials: String
    let groups: [ClientGroupView]
    let operations: [OperationView]

    init(_ sdk: SDK, in surroundings: Surroundings) {
        let client = sdk.client
        header = HeaderView(
            surroundings,
            modules: client.operations.modules.union(.runtime),
            isExporting: true
        )
        documentation = DocumentationComment.lines(
            Documentation(summary: sdk.title, discussion: sdk.documentation.text),
            fallback: "A client of the API.",
            indentation: 0
        )
        isolation = surroundings.isolation
        access = surroundings.access
        name = surroundings.clientName
        errorBody = surroundings.errorBodyName
        let hasCredentials = client.securitySchemes.contains { CredentialView.isOffered($0) }
        credentials = hasCredentials ? "credential?.entries ?? []" : "[]"
        let server =
            ServerView.defaultExpression(client.servers).map { "server: Server = \($0)" } ?? "server: Server"
        parameters =
            ["\(server),"] + (hasCredentials ? ["credential: Credential? = nil,"] : [])
            + [
                "transport: (any HTTPTransport)? = nil,",
                "configuration: ClientConfiguration = ClientConfiguration()",
            ]
        initializerDocumentation =
            ["/// Makes a client.", "///", "/// - Parameters:", "///   - server: Where the API is."]
            + (hasCredentials ? ["///   - credential: What requests are signed with; nil for none."] : [])
            + [
                "///   - transport: What carries requests; nil for the one of the platform.",
                "///   - configuration: Timeouts, limits, headers of every request, and what else calls share.",
            ]
        // The others are properties that their modules add.
        groups = client.groups.enumerated().filter { sdk.layout.module(ofGroup: $0.offset) == nil }
            .map { ClientGroupView($0.element, in: surroundings) }
        operations = client.operations.map { OperationView($0, in: surroundings, indentation: 4) }
    }
}

/// A property of the client that leads to a group.
struct ClientGroupView {
    let documentation: [String]
    let declaration: [String]

    init(_ group: OperationGroup, in surroundings: Surroundings) {
        documentation = DocumentationComment.lines(
            Documentation(summary: group.documentation.summary ?? group.documentation.discussion),
            fallback: "The operations tagged \(Markdown.codeSpan(group.tag)).",
            indentation: 4
        )
        let property = SwiftText.identifier(group.propertyName, .declaration)
        let type = SwiftText.identifier(group.typeName, .type)
        let head = "\(surroundings.access)var \(property):"
        // A type that does not fit beside its name stands below it, and so does the brace.
        declaration =
            SwiftLayout.fits("\(head) \(type) {", indentation: 4)
            ? SwiftLayout.braces("\(head) \(type)", "\(type)(core: core)", indentation: 4)
            : [head, "    \(type)", "{", "    \(type)(core: core)", "}"]
    }
}
