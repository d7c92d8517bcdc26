package import Diagnostics

/// A group of operations.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#tag-object>
package struct Tag: Sendable, Hashable {
    package let name: Located<String>
    package let description: Located<String>?
    package let externalDocs: ExternalDocumentation?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>,
        description: Located<String>? = nil,
        externalDocs: ExternalDocumentation? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
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
