package import Diagnostics
package import YAMLModel

/// A value and the place where the document says it.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let range: SourceRange

    @inlinable
    package init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// A value that the specification supplies where the document is silent.
package struct Defaulted<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The value in force.
    package let value: Value
    /// Where the document says it; nil when the default applies.
    package let range: SourceRange?

    @inlinable
    package init(_ value: Value, at range: SourceRange? = nil) {
        self.value = value
        self.range = range
    }
}

/// An entry of a map, such as one of the Components Object: the key, its place, and what stands under it.
package struct Named<Value: Sendable & Hashable>: Sendable, Hashable {
    package let name: String
    package let nameRange: SourceRange
    package let value: Value

    @inlinable
    package init(name: String, nameRange: SourceRange, value: Value) {
        self.name = name
        self.nameRange = nameRange
        self.value = value
    }
}

/// A key that the specification leaves to others: `x-` anything, or a keyword that it does not know.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#specification-extensions>
package struct Extension: Sendable, Hashable {
    package let name: String
    package let nameRange: SourceRange
    package let value: YAMLNode

    @inlinable
    package init(name: String, nameRange: SourceRange, value: YAMLNode) {
        self.name = name
        self.nameRange = nameRange
        self.value = value
    }
}
