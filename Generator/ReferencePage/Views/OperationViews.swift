import HTMLWriting
import ReferenceModel

/// The operations of a tag.
struct GroupView {
    let anchor: String
    let title: String
    let access: String?
    let description: CommonMarkText?
    let links: [LinkView]
    let operations: [OperationView]

    init(_ group: APIReference.OperationGroup, _ writer: ShapeWriter) {
        self.anchor = group.anchor
        self.title = group.title
        self.access = group.access
        self.description = CommonMarkText(group.description, headingLevel: 3)
        self.links = group.links.map { LinkView($0) }
        self.operations = group.operations.map { OperationView($0, writer) }
    }
}

/// An operation.
struct OperationView {
    let anchor: String
    let id: String
    let method: String
    /// For the style: `get`.
    let methodClass: String
    let path: String
    let summary: String?
    let description: CommonMarkText?
    let deprecation: DeprecationView?
    let omission: String?
    let permissions: PermissionsView?
    let authorization: AuthorizationView?
    let hasServers: Bool
    let servers: [ServerView]
    let links: [LinkView]
    let calls: [CallView]
    let parameterGroups: [ParameterGroupView]
    let body: BodyView?
    let hasResponses: Bool
    let responses: [ResponseView]
    let errors: ErrorsView?
    let callbacks: [WebhookView]
    let hasExamples: Bool
    let examples: [CodeView]
    let hasRequestSamples: Bool
    let requestSamples: [CodeView]
    let hasResponseSamples: Bool
    let responseSamples: [CodeView]

    init(_ operation: APIReference.Operation, _ writer: ShapeWriter) {
        self.anchor = operation.anchor
        self.id = operation.id
        self.method = operation.method
        self.methodClass = Self.methodClass(operation.method)
        self.path = operation.path
        self.summary = operation.summary
        self.description = CommonMarkText(operation.description)
        self.deprecation = DeprecationView(operation.deprecation)
        self.omission = operation.omission
        self.permissions = operation.permissions.map { PermissionsView($0) }
        self.authorization = AuthorizationView(operation.security, writer)
        self.hasServers = !operation.servers.isEmpty
        self.servers = operation.servers.map { ServerView($0) }
        self.links = operation.links.map { LinkView($0) }
        self.calls = operation.calls.map { CallView($0, writer) }
        self.parameterGroups = ParameterGroupView.groups(operation.parameters, writer)
        self.body = operation.body.map { BodyView($0, writer) }
        self.hasResponses = !operation.responses.isEmpty
        self.responses = operation.responses.map { ResponseView($0, in: operation.anchor, writer) }
        self.errors = operation.calls.first.flatMap { ErrorsView($0.errors, in: operation.anchor, writer) }
        self.callbacks = operation.callbacks.enumerated().map {
            WebhookView($1, anchor: "\(operation.anchor)-callback-\($0 + 1)", writer)
        }
        self.examples = CodeView.examples(operation)
        self.hasExamples = !examples.isEmpty
        self.requestSamples = CodeView.requests(operation).map { $0.placed(by: writer.repetitions) }
        self.hasRequestSamples = !requestSamples.isEmpty
        self.responseSamples = CodeView.responses(operation).map { $0.placed(by: writer.repetitions) }
        self.hasResponseSamples = !responseSamples.isEmpty
    }

    static func methodClass(_ method: String) -> String {
        switch method {
        case "GET", "HEAD", "OPTIONS", "QUERY": "get"
        case "POST": "post"
        case "PUT": "put"
        case "PATCH": "patch"
        case "DELETE": "delete"
        default: "other"
        }
    }
}

/// What a caller must be allowed to do.
struct PermissionsView {
    let words: String
    let names: [String]

    init(_ permissions: APIReference.Permissions) {
        self.words =
            switch permissions.kind {
            case .any: "any of"
            case .all: "all of"
            }
        self.names = permissions.names
    }
}

/// How a caller is let in.
struct AuthorizationView {
    let alternatives: [AlternativeView]

    struct AlternativeView {
        /// What stands before it: `or`.
        let conjunction: String?
        let isOpen: Bool
        let demands: [DemandView]
    }

    /// Nil where nobody asks for credentials.
    init?(_ security: [APIReference.SecurityAlternative], _ writer: ShapeWriter) {
        guard security.contains(where: { !$0.demands.isEmpty }) else { return nil }
        self.alternatives = security.enumerated().map { index, alternative in
            AlternativeView(
                conjunction: index > 0 ? "or" : nil,
                isOpen: alternative.demands.isEmpty,
                demands: alternative.demands.enumerated().map { DemandView($1, isFirst: $0 == 0, writer) }
            )
        }
    }
}

/// A credential that is asked for.
struct DemandView {
    /// What stands before it: `and`.
    let conjunction: String?
    let name: String
    /// Of its description; nil where the document has none.
    let scheme: AnchorView?
    let isUnknown: Bool
    let scopes: [String]

    init(_ demand: APIReference.SecurityAlternative.Demand, isFirst: Bool, _ writer: ShapeWriter) {
        let anchor = demand.scheme.flatMap { writer.anchor(ofScheme: $0) }
        self.conjunction = isFirst ? nil : "and"
        self.name = demand.name
        self.scheme = anchor.map { AnchorView(anchor: $0, name: demand.name) }
        self.isUnknown = anchor == nil
        self.scopes = demand.scopes
    }
}

/// Parameters of one place.
struct ParameterGroupView {
    /// `Path parameters`.
    let title: String
    let fields: [FieldView]

    static func groups(
        _ parameters: [APIReference.Parameter],
        _ writer: ShapeWriter
    ) -> [ParameterGroupView] {
        APIReference.Parameter.Place.allCases.compactMap { place in
            let fields = parameters.filter { $0.place == place }.map { writer.field($0) }
            return fields.isEmpty ? nil : ParameterGroupView(title: title(of: place), fields: fields)
        }
    }

    private static func title(of place: APIReference.Parameter.Place) -> String {
        switch place {
        case .path: "Path parameters"
        case .query: "Query parameters"
        case .header: "Headers"
        case .cookie: "Cookies"
        case .querystring: "Query string"
        }
    }
}

/// A method of the SDK.
struct CallView {
    let variant: String?
    let declaration: ElementText
    let result: [PieceView]
    let hasResult: Bool
    let notes: [String]

    init(_ call: APIReference.SwiftCall, _ writer: ShapeWriter) {
        self.variant = call.variant
        self.declaration = ElementText(call.declaration.joined(separator: "\n"))
        self.result = call.result.map { writer.pieces($0) } ?? []
        self.hasResult = call.result != nil
        self.notes = call.notes
    }
}

/// The errors that a call throws.
struct ErrorsView {
    let id: String?
    let source: SourceView?
    let hasCases: Bool
    let cases: [ErrorCaseView]

    /// Nil if the document says none.
    init?(_ cases: [APIReference.SwiftCall.ErrorCase], in anchor: String, _ writer: ShapeWriter) {
        guard !cases.isEmpty else { return nil }
        let place = writer.repetitions.place(of: cases, in: anchor)
        self.id = place.id
        self.source = place.source
        self.hasCases = place.source == nil
        self.cases = place.source == nil ? cases.map { ErrorCaseView($0, writer) } : []
    }
}

/// An error that a call throws.
struct ErrorCaseView {
    let status: String
    let caseName: String?
    let type: [PieceView]

    init(_ error: APIReference.SwiftCall.ErrorCase, _ writer: ShapeWriter) {
        self.status = error.status
        self.caseName = error.caseName
        self.type = error.type.map { writer.pieces($0) } ?? []
    }
}
