package import Diagnostics

/// One call that the API answers.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#operation-object>
package struct Operation: Sendable, Hashable {
    package let location: DocumentLocation
    package let tags: [Located<String>]
    package let summary: Located<String>?
    package let description: Located<String>?
    package let externalDocs: ExternalDocumentation?
    /// Unique in the document: nil where an earlier operation has the same.
    package let operationId: Located<String>?
    /// As written, even where another operation has the same.
    package let declaredOperationId: Located<String>?
    package let parameters: [Referenceable<Parameter>]
    /// Path parameters, its path's among them, for which the path has no place; they are in no other list.
    package let unplacedParameters: [Referenceable<Parameter>]
    package let requestBody: Referenceable<RequestBody>?
    package let responses: Responses
    package let callbacks: [Named<Referenceable<Callback>>]
    package let deprecated: Defaulted<Bool>
    /// Replaces the document's requirements; nil when they apply.
    package let security: Located<[SecurityRequirement]>?
    package let servers: [Server]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        location: DocumentLocation,
        tags: [Located<String>] = [],
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        externalDocs: ExternalDocumentation? = nil,
        operationId: Located<String>? = nil,
        declaredOperationId: Located<String>? = nil,
        parameters: [Referenceable<Parameter>] = [],
        unplacedParameters: [Referenceable<Parameter>] = [],
        requestBody: Referenceable<RequestBody>? = nil,
        responses: Responses,
        callbacks: [Named<Referenceable<Callback>>] = [],
        deprecated: Defaulted<Bool>,
        security: Located<[SecurityRequirement]>? = nil,
        servers: [Server] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.location = location
        self.tags = tags
        self.summary = summary
        self.description = description
        self.externalDocs = externalDocs
        self.operationId = operationId
        self.declaredOperationId = declaredOperationId
        self.parameters = parameters
        self.unplacedParameters = unplacedParameters
        self.requestBody = requestBody
        self.responses = responses
        self.callbacks = callbacks
        self.deprecated = deprecated
        self.security = security
        self.servers = servers
        self.extensions = extensions
        self.range = range
    }
}
