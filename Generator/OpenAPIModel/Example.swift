package import Diagnostics
package import YAMLModel

/// A specimen of a value.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#example-object>
package struct Example: Sendable, Hashable {
    package let summary: Located<String>?
    package let description: Located<String>?
    package let value: YAMLNode?
    /// The specimen as data, whatever form it is sent in (3.2).
    package let dataValue: YAMLNode?
    /// The specimen as it is sent, with all escaping (3.2).
    package let serializedValue: Located<String>?
    /// The address of a specimen; never fetched.
    package let externalValue: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        value: YAMLNode? = nil,
        dataValue: YAMLNode? = nil,
        serializedValue: Located<String>? = nil,
        externalValue: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.summary = summary
        self.description = description
        self.value = value
        self.dataValue = dataValue
        self.serializedValue = serializedValue
        self.externalValue = externalValue
        self.extensions = extensions
        self.range = range
    }
}
