package import Diagnostics

/// The API's addresses in source order.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#paths-object>
package struct Paths: Sendable, Hashable {
    package let entries: [PathEntry]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    /// Nil when the document has no `paths`.
    package let range: SourceRange?

    package init(entries: [PathEntry] = [], extensions: [Extension] = [], range: SourceRange? = nil) {
        self.entries = entries
        self.extensions = extensions
        self.range = range
    }
}

/// One address and what can be done there.
package struct PathEntry: Sendable, Hashable {
    /// Starts with `/`; pieces in braces are path parameters.
    package let template: Located<String>
    package let pathItem: Referenceable<PathItem>

    package init(template: Located<String>, pathItem: Referenceable<PathItem>) {
        self.template = template
        self.pathItem = pathItem
    }
}
