import OpenAPIModel
import ReferenceModel
import SDKModel
import SwiftExamples
import YAMLModel

/// Describes operations: what they take and give, and how Swift and the shell call them.
struct OperationPlanner {
    private let document: Document
    private let sdk: SDK
    private let messages: MessagePlanner
    private let types: SwiftTypes
    private let security: SecurityPlanning
    private let calls: CallPlanner

    init(
        document: Document,
        sdk: SDK,
        messages: MessagePlanner,
        types: SwiftTypes,
        security: SecurityPlanning,
        directory: OperationDirectory
    ) {
        self.document = document
        self.sdk = sdk
        self.messages = messages
        self.types = types
        self.security = security
        calls = CallPlanner(sdk: sdk, types: types, samples: messages.samples)
    }

    func group(_ group: OperationDirectory.Group) -> APIReference.OperationGroup {
        APIReference.OperationGroup(
            title: group.object?.summary?.value ?? group.heading.words,
            tag: group.heading.tag,
            anchor: group.anchor,
            description: .init(group.object?.description),
            links: ExternalLinks.documentation(group.object?.externalDocs),
            access: group.access,
            operations: group.items.map(operation)
        )
    }

    private func operation(_ item: OperationDirectory.Item) -> APIReference.Operation {
        let source = item.source
        let operation = source.operation
        let method = item.methods.first
        let parameters = source.effectiveParameters + operation.unplacedParameters
        let values = RequestValues(parameters.map(\.value), samples: messages.samples)
        let hasOwnServers = !operation.servers.isEmpty || !source.pathItem.servers.isEmpty
        return APIReference.Operation(
            id: item.id,
            anchor: item.anchor,
            method: source.method.name,
            path: source.pathTemplate.value,
            summary: (operation.summary ?? source.pathItem.summary)?.value,
            description: .init(operation.description ?? source.pathItem.description),
            deprecation: operation.deprecated.value
                ? .init(reason: DeprecationReason.text(in: operation.extensions)) : nil,
            permissions: permissions(operation),
            security: security.alternatives(of: operation),
            parameters: messages.parameters(parameters, values: values) {
                argument(for: $0, of: method)
            },
            body: messages.body(
                operation.requestBody?.value,
                description: operation.requestBody?.reference?.description?.value,
                argument: method.flatMap(bodyArgument)
            ),
            responses: messages.responses(operation.responses) { isSuccess($0, method) },
            calls: item.methods.map { calls.call($0, of: source, home: item.home, values: values) },
            omission: item.omission,
            curl: curl(source, method, values),
            servers: hasOwnServers
                ? ServerPlanning.servers(document.effectiveServers(of: source), sdk: nil) : [],
            links: ExternalLinks.documentation(operation.externalDocs),
            callbacks: operation.callbacks.flatMap { callback in
                callback.value.value.expressions.flatMap {
                    messages.requests(named: callback.name, address: $0.name, of: $0.value.value)
                }
            }
        )
    }

    private func curl(
        _ source: DocumentOperation,
        _ method: SDKModel.Operation?,
        _ values: RequestValues
    ) -> [String] {
        let required = source.effectiveParameters.map(\.value).filter(\.required.value)
        return CurlCommand(
            url: ServerPlanning.exampleURL(document.effectiveServers(of: source)),
            source: source,
            parameters: method.map { calls.parameters(givenTo: $0, of: source, values) } ?? required,
            values: values,
            security: security,
            requirement: document.effectiveSecurity(of: source.operation).first,
            samples: messages.samples
        ).lines
    }

    /// `x-required-permissions`, `match` and `permissions`; any one suffices unless it says `all`.
    private func permissions(_ operation: OpenAPIModel.Operation) -> APIReference.Permissions? {
        let node = operation.extensions.first { $0.name == "x-required-permissions" }?.value
        let names = node?.mapping?["permissions"]?.sequence ?? node?.sequence ?? []
        let permissions = names.compactMap(\.string)
        guard !permissions.isEmpty else { return nil }
        let match = node?.mapping?["match"]?.string?.lowercased()
        return APIReference.Permissions(kind: match == "all" ? .all : .any, names: permissions)
    }

    private func isSuccess(_ status: StatusCodePattern, _ method: SDKModel.Operation?) -> Bool {
        if status.isSuccess { return true }
        return method?.success.otherStatuses.contains { $0.words == status.description } == true
    }

    private func argument(
        for parameter: Parameter,
        of method: SDKModel.Operation?
    ) -> APIReference.SwiftArgument? {
        guard let method, let index = method.argument(for: parameter) else { return nil }
        return argument(index, of: method)
    }

    private func bodyArgument(of method: SDKModel.Operation) -> APIReference.SwiftArgument? {
        method.body.flatMap { argument($0.argument, of: method) }
    }

    private func argument(_ index: Int, of method: SDKModel.Operation) -> APIReference.SwiftArgument? {
        guard method.arguments.indices.contains(index) else { return nil }
        let argument = method.arguments[index]
        let type = argument.isRequired ? types(argument.type) : types.optional(argument.type)
        return .init(name: argument.name.text, type: type)
    }
}
