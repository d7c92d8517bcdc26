package import Diagnostics

/// A group of operations.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#tag-object>
package struct Tag: Sendable, Hashable {
    package let name: Located<String>
    /// A name for display (3.2).
    package let summary: Located<String>?
    /// The name of the tag that this one belongs to (3.2).
    package let parent: Located<String>?
    /// What the tag is for: `nav`, `badge`, `audience` or anything else (3.2).
    package let kind: Located<String>?
    package let description: Located<String>?
    package let externalDocs: ExternalDocumentation?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>,
        summary: Located<String>? = nil,
        parent: Located<String>? = nil,
        kind: Located<String>? = nil,
        description: Located<String>? = nil,
        externalDocs: ExternalDocumentation? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
        self.summary = summary
        self.parent = parent
        self.kind = kind
        self.description = description
        self.externalDocs = externalDocs
        self.extensions = extensions
        self.range = range
    }
}

/// More to read elsewhere.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#external-documentation-object>
package struct ExternalDocumentation: Sendable, Hashable {
    package let description: Located<String>?
    package let url: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        description: Located<String>? = nil,
        url: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.description = description
        self.url = url
        self.extensions = extensions
        self.range = range
    }
}
