package import HTTPTypes
package import YAMLModel

/// A value that something else than the document gives: a page of a collection, or what was stored before.
package struct ProvidedValue: Sendable {
    /// Nil for an answer without a body.
    package let value: YAMLNode?
    /// Those that belong to it, such as `Link`.
    package let fields: HTTPFields
    /// The same for values of one operation that are the same, so that they are encoded once; nil to encode each time.
    package let key: String?

    package init(_ value: YAMLNode?, fields: HTTPFields = [:], key: String? = nil) {
        self.value = value
        self.fields = fields
        self.key = key
    }
}
