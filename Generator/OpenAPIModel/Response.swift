package import Diagnostics

/// One documented answer.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#response-object>
package struct Response: Sendable, Hashable {
    package let summary: Located<String>?
    /// Required by the specification before 3.2; often missing.
    package let description: Located<String>?
    package let headers: [Named<Referenceable<Header>>]
    /// By media type or range, in source order; empty when the answer has no body.
    package let content: [Named<MediaType>]
    package let links: [Named<Referenceable<Link>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        headers: [Named<Referenceable<Header>>] = [],
        content: [Named<MediaType>] = [],
        links: [Named<Referenceable<Link>>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.summary = summary
        self.description = description
        self.headers = headers
        self.content = content
        self.links = links
        self.extensions = extensions
        self.range = range
    }
}
