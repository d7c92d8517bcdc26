/// An operation together with what it inherits from.
package struct DocumentOperation: Sendable, Hashable {
    package let pathTemplate: Located<String>
    package let method: HTTPMethod
    package let pathItem: PathItem
    package let operation: Operation

    package init(
        pathTemplate: Located<String>,
        method: HTTPMethod,
        pathItem: PathItem,
        operation: Operation
    ) {
        self.pathTemplate = pathTemplate
        self.method = method
        self.pathItem = pathItem
        self.operation = operation
    }
}

extension Document {
    /// All operations under `paths` that can be called, in source order.
    package var operations: [DocumentOperation] {
        paths.entries.flatMap { entry in
            let pathItem = entry.pathItem.value
            return pathItem.operations.map {
                DocumentOperation(
                    pathTemplate: entry.template,
                    method: $0.method.value,
                    pathItem: pathItem,
                    operation: $0.operation
                )
            }
        }
    }

    /// The operation's own requirements, else the document's: alternatives, of which one suffices.
    ///
    /// Empty means that nobody asks for credentials; an empty requirement among others allows to go without.
    package func effectiveSecurity(of operation: Operation) -> [SecurityRequirement] {
        (operation.security ?? security)?.value ?? []
    }

    /// The servers of the operation, else of its path item, else of the document; empty means `/`.
    package func effectiveServers(of operation: DocumentOperation) -> [Server] {
        if !operation.operation.servers.isEmpty { return operation.operation.servers }
        if !operation.pathItem.servers.isEmpty { return operation.pathItem.servers }
        return servers
    }
}

extension DocumentOperation {
    /// The path item's parameters, each replaced by the operation's of the same name and location, then the
    /// rest of the operation's; in source order.
    package var effectiveParameters: [Referenceable<Parameter>] {
        operation.effectiveParameters(in: pathItem)
    }
}

extension Operation {
    /// See `DocumentOperation.effectiveParameters`.
    package func effectiveParameters(in pathItem: PathItem) -> [Referenceable<Parameter>] {
        guard !pathItem.parameters.isEmpty else { return parameters }
        var own: [Parameter.Identity: Referenceable<Parameter>] = [:]
        for parameter in parameters where own[parameter.value.identity] == nil {
            own[parameter.value.identity] = parameter
        }
        let inherited = Set(pathItem.parameters.map(\.value.identity))
        return pathItem.parameters.map { own[$0.value.identity] ?? $0 }
            + parameters.filter { !inherited.contains($0.value.identity) }
    }
}
