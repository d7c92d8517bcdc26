package import Diagnostics

/// What a request carries.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#request-body-object>
package struct RequestBody: Sendable, Hashable {
    package let description: Located<String>?
    /// By media type or range, in source order.
    package let content: [Named<MediaType>]
    package let required: Defaulted<Bool>
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        description: Located<String>? = nil,
        content: [Named<MediaType>] = [],
        required: Defaulted<Bool>,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.description = description
        self.content = content
        self.required = required
        self.extensions = extensions
        self.range = range
    }
}
