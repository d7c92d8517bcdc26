package import Diagnostics
package import YAMLModel

/// A specimen of a value.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#example-object>
package struct Example: Sendable, Hashable {
    package let summary: Located<String>?
    package let description: Located<String>?
    package let value: YAMLNode?
    /// The address of a specimen; never fetched.
    package let externalValue: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        value: YAMLNode? = nil,
        externalValue: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.summary = summary
        self.description = description
        self.value = value
        self.externalValue = externalValue
        self.extensions = extensions
        self.range = range
    }
}
