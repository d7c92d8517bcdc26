package import Diagnostics

/// A description of one API with everything that it refers to, in terms of OpenAPI 3.1 whatever its version.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#openapi-object>
package struct Document: Sendable, Hashable {
    /// The version as written.
    package let openapi: Located<String>
    package let version: SpecificationVersion
    /// The address that the document gives itself, `$self`: what references in it start from (3.2).
    package let selfAddress: Located<String>?
    /// The root document.
    package let file: SourceFileID
    package let info: Info
    package let jsonSchemaDialect: Located<String>?
    package let servers: [Server]
    package let paths: Paths
    /// Requests that the API sends: never calls of a client.
    package let webhooks: [Named<Referenceable<PathItem>>]
    package let components: Components
    /// What operations without `security` of their own demand.
    package let security: Located<[SecurityRequirement]>?
    package let tags: [Tag]
    package let externalDocs: ExternalDocumentation?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange
    /// Every schema of every file that was read.
    package let schemas: SchemaArena
    /// Operations of the document that are not in `paths`, because they are too broken to be called.
    package let omitted: [OmittedOperation]

    package init(
        openapi: Located<String>,
        version: SpecificationVersion,
        selfAddress: Located<String>? = nil,
        file: SourceFileID,
        info: Info,
        jsonSchemaDialect: Located<String>? = nil,
        servers: [Server] = [],
        paths: Paths,
        webhooks: [Named<Referenceable<PathItem>>] = [],
        components: Components,
        security: Located<[SecurityRequirement]>? = nil,
        tags: [Tag] = [],
        externalDocs: ExternalDocumentation? = nil,
        extensions: [Extension] = [],
        range: SourceRange,
        schemas: SchemaArena,
        omitted: [OmittedOperation] = []
    ) {
        self.openapi = openapi
        self.version = version
        self.selfAddress = selfAddress
        self.file = file
        self.info = info
        self.jsonSchemaDialect = jsonSchemaDialect
        self.servers = servers
        self.paths = paths
        self.webhooks = webhooks
        self.components = components
        self.security = security
        self.tags = tags
        self.externalDocs = externalDocs
        self.extensions = extensions
        self.range = range
        self.schemas = schemas
        self.omitted = omitted
    }
}

/// An operation that was left out, and why, for the list that users get to see.
package struct OmittedOperation: Sendable, Hashable {
    package let method: HTTPMethod
    package let path: String
    package let operationId: String?
    package let reason: DiagnosticMessage
    package let range: SourceRange
    /// What could be read of it, for comparing; nil where it is no mapping.
    package let operation: Boxed<Operation>?

    package init(
        method: HTTPMethod,
        path: String,
        operationId: String? = nil,
        reason: DiagnosticMessage,
        range: SourceRange,
        operation: Boxed<Operation>? = nil
    ) {
        self.method = method
        self.path = path
        self.operationId = operationId
        self.reason = reason
        self.range = range
        self.operation = operation
    }
}
