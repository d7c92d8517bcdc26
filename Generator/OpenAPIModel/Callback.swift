package import Diagnostics

/// Requests that the API makes in consequence of an operation, by run-time expression.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#callback-object>
package struct Callback: Sendable, Hashable {
    package let expressions: [Named<Referenceable<PathItem>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        expressions: [Named<Referenceable<PathItem>>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.expressions = expressions
        self.extensions = extensions
        self.range = range
    }
}
