import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel
import YAMLModel

/// Plans the methods: their names, arguments, bodies and answers.
struct OperationPlanner {
    let document: Document
    let configuration: SDKConfiguration
    var types: TypePlanner
    var errors: ErrorPlanner
    var security: SecurityPlanner
    var rules: RulePlanner
    /// Types that requests and answers hold themselves.
    var sent: [TypeName] = []
    var received: [TypeName] = []
    /// The JSON types of schemas that describe the parts of multipart bodies.
    var multipart: Set<TypeName> = []
    /// The types that hold such parts.
    var multipartTypes: [MultipartKey: TypeName] = [:]
    /// Media types of answers that were reported.
    var reportedContentTypes: Set<SourceRange> = []
    var omissions: [(subject: String, reason: String, range: SourceRange)] = []
    /// Types of schemas that only wrap what answers hold.
    var wrappings: Set<TypeName> = []
    var paging: PagePlanner
    var parameterOverridesUsed: Set<String> = []
    let operationNames: [String: String]

    init(
        document: Document,
        types: TypePlanner,
        security: SecurityPlanner,
        configuration: SDKConfiguration,
        options: SDKPlanner.Options
    ) {
        self.document = document
        self.types = types
        self.security = security
        self.configuration = configuration
        paging = PagePlanner(configuration.paginations)
        errors = ErrorPlanner()
        rules = RulePlanner(
            schemas: document.schemas,
            names: types.named.mapValues(\.entry.proposed),
            isIdle: options.skipsValidationRules
        )
        operationNames = Dictionary(
            configuration.names.operations.map { ($0.from, $0.to) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Plans the methods of one operation: its own, then one for each further media type of its body; none if it is
    /// left out, which is reported and listed.
    mutating func plan(_ source: DocumentOperation, scope: inout NameScope) -> [SDKModel.Operation] {
        let operation = source.operation
        let method = source.method.name
        let subject = "operation '\(method) \(source.pathTemplate.value)'"
        let id =
            operation.operationId?.value
            ?? OperationNaming.name(method: method, path: source.pathTemplate.value)
        let identifier = methodName(id, operation, subject: subject, scope: &scope)
        let typeName = SwiftNaming.typeName(id)
        let signatures: [PlannedParameters]
        switch planParameters(source, typeName: typeName) {
        case .success(let planned): signatures = planned
        case .failure(let reason):
            omit(subject, reason: reason.message, at: operation.range)
            return []
        }
        guard let parameters = signatures.first, let path = path(source.pathTemplate.value, parameters) else {
            omit(
                subject,
                reason: "its path names a parameter that is not declared",
                at: source.pathTemplate.range
            )
            return []
        }
        let success = planSuccess(source, typeName: typeName)
        let own = SDKModel.Operation(
            operationID: id,
            name: identifier,
            method: method,
            path: path,
            documentation: documentation(operation).telling(success, isVariant: false),
            deprecation: operation.deprecated.value ? Deprecation() : nil,
            arguments: parameters.arguments,
            parameters: parameters.bindings,
            body: parameters.body,
            success: success,
            errorTable: planErrors(source, typeName: typeName),
            security: security.requirement(document.effectiveSecurity(of: operation), reporting: &types.log),
            server: server(source),
            isIdempotent: configuration.idempotent.contains { $0.value == id },
            origin: operation.range
        )
        return [own] + signatures.dropFirst().map(own.sending)
    }

    private mutating func methodName(
        _ id: String,
        _ operation: OpenAPIModel.Operation,
        subject: String,
        scope: inout NameScope
    ) -> SwiftIdentifier {
        let proposed = operationNames[id] ?? SwiftNaming.lowerCamel(id)
        var collisions = DiagnosticLog()
        let identifier = scope.claim(
            NameScope.Candidate(source: id, proposed: proposed, range: operation.range),
            reporting: &collisions
        )
        if !collisions.diagnostics.isEmpty {
            types.log.report(.operationNameCollision(id, given: identifier.text), at: operation.range)
        }
        if operation.operationId == nil, operation.declaredOperationId == nil {
            types.log.report(.operationWithoutId(subject, given: identifier.text), at: operation.range)
        }
        return identifier
    }

    private func path(_ template: String, _ parameters: PlannedParameters) -> [SDKModel.Operation.PathPiece]?
    {
        var pieces: [SDKModel.Operation.PathPiece] = []
        for piece in PathTemplate(template).pieces {
            switch piece {
            case .literal(let text): pieces.append(.literal(text))
            case .parameter(let name):
                guard
                    let index = parameters.bindings.firstIndex(where: {
                        $0.location == .path && $0.wireName == name
                    })
                else { return nil }
                pieces.append(.parameter(index))
            }
        }
        return pieces
    }

    private func documentation(_ operation: OpenAPIModel.Operation) -> Documentation {
        let description = SchemaDocumentation.split(operation.description?.value)
        var remarks: [String] = []
        if let permissions = permissions(operation) { remarks.append(permissions) }
        guard let summary = operation.summary?.value, !summary.isEmpty else {
            return Documentation(
                summary: description.summary,
                discussion: description.discussion,
                remarks: remarks
            )
        }
        let discussion = operation.description?.value
        return Documentation(
            summary: summary,
            discussion: discussion == summary ? nil : discussion,
            remarks: remarks
        )
    }

    /// The permissions of `x-required-permissions`, in words.
    private func permissions(_ operation: OpenAPIModel.Operation) -> String? {
        guard
            let mapping = operation.extensions.first(where: { $0.name == "x-required-permissions" })?.value
                .mapping,
            let names = mapping["permissions"]?.sequence?.compactMap(\.string), !names.isEmpty
        else { return nil }
        let match = mapping["match"]?.string == "all" ? "all" : "any"
        return "Requires \(match) of the permissions: " + names.map { "`\($0)`" }.joined(separator: ", ")
            + "."
    }

    /// A server of the path or operation, with its variables at their defaults.
    private mutating func server(_ source: DocumentOperation) -> String? {
        let own = source.operation.servers.isEmpty ? source.pathItem.servers : source.operation.servers
        guard let server = own.first, server.url.value != document.servers.first?.url.value else {
            return nil
        }
        var url = server.url.value
        for variable in server.variables {
            url = url.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
                .joined(separator: variable.value.default.value)
        }
        while url.hasSuffix("/") { url.removeLast() }
        return url.isEmpty ? nil : url
    }

    mutating func omit(_ subject: String, reason: String, at range: SourceRange) {
        types.log.report(.operationLeftOut(subject, reason: reason), at: range)
        omissions.append((subject, reason, range))
    }

    /// The named types in a reference, which a request or an answer holds.
    static func names(in type: TypeReference) -> [TypeName] {
        switch type {
        case .named(let name, _): [name]
        case .array(let item), .dictionary(let item), .optional(let item), .items(let item): names(in: item)
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            []
        }
    }
}
