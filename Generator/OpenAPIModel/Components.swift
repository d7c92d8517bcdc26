package import Diagnostics

/// Named objects for use by reference, each section in source order.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#components-object>
package struct Components: Sendable, Hashable {
    package let schemas: [Named<SchemaID>]
    package let responses: [Named<Referenceable<Response>>]
    package let parameters: [Named<Referenceable<Parameter>>]
    package let examples: [Named<Referenceable<Example>>]
    package let requestBodies: [Named<Referenceable<RequestBody>>]
    package let headers: [Named<Referenceable<Header>>]
    package let securitySchemes: [Named<Referenceable<SecurityScheme>>]
    package let links: [Named<Referenceable<Link>>]
    package let callbacks: [Named<Referenceable<Callback>>]
    package let pathItems: [Named<Referenceable<PathItem>>]
    package let mediaTypes: [Named<Referenceable<MediaType>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    /// Nil when the document has no `components`.
    package let range: SourceRange?

    package init(
        schemas: [Named<SchemaID>] = [],
        responses: [Named<Referenceable<Response>>] = [],
        parameters: [Named<Referenceable<Parameter>>] = [],
        examples: [Named<Referenceable<Example>>] = [],
        requestBodies: [Named<Referenceable<RequestBody>>] = [],
        headers: [Named<Referenceable<Header>>] = [],
        securitySchemes: [Named<Referenceable<SecurityScheme>>] = [],
        links: [Named<Referenceable<Link>>] = [],
        callbacks: [Named<Referenceable<Callback>>] = [],
        pathItems: [Named<Referenceable<PathItem>>] = [],
        mediaTypes: [Named<Referenceable<MediaType>>] = [],
        extensions: [Extension] = [],
        range: SourceRange? = nil
    ) {
        self.schemas = schemas
        self.responses = responses
        self.parameters = parameters
        self.examples = examples
        self.requestBodies = requestBodies
        self.headers = headers
        self.securitySchemes = securitySchemes
        self.links = links
        self.callbacks = callbacks
        self.pathItems = pathItems
        self.mediaTypes = mediaTypes
        self.extensions = extensions
        self.range = range
    }
}
