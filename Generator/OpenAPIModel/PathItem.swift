package import Diagnostics

/// The operations of one address.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#path-item-object>
package struct PathItem: Sendable, Hashable {
    package let summary: Located<String>?
    package let description: Located<String>?
    /// In source order, at most one for each method.
    package let operations: [MethodOperation]
    package let servers: [Server]
    /// Apply to every operation unless it has one of the same name and location.
    package let parameters: [Referenceable<Parameter>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange
    /// Operations too broken to be called; their `path` is empty, as several paths may share an item.
    package let omitted: [OmittedOperation]

    package init(
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        operations: [MethodOperation] = [],
        servers: [Server] = [],
        parameters: [Referenceable<Parameter>] = [],
        extensions: [Extension] = [],
        range: SourceRange,
        omitted: [OmittedOperation] = []
    ) {
        self.summary = summary
        self.description = description
        self.operations = operations
        self.servers = servers
        self.parameters = parameters
        self.extensions = extensions
        self.range = range
        self.omitted = omitted
    }

    package subscript(method: HTTPMethod) -> Operation? {
        operations.first { $0.method.value == method }?.operation
    }
}

/// An operation and the method that calls it.
package struct MethodOperation: Sendable, Hashable {
    package let method: Located<HTTPMethod>
    package let operation: Operation

    package init(method: Located<HTTPMethod>, operation: Operation) {
        self.method = method
        self.operation = operation
    }
}
