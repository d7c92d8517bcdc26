/// A `$ref` as written, where it leads, and the texts that replace those of its target (3.1).
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#reference-object>
package struct Reference: Sendable, Hashable {
    package let text: Located<String>
    /// After following references to references to the end.
    package let target: DocumentLocation
    package let summary: Located<String>?
    package let description: Located<String>?

    package init(
        text: Located<String>,
        target: DocumentLocation,
        summary: Located<String>? = nil,
        description: Located<String>? = nil
    ) {
        self.text = text
        self.target = target
        self.summary = summary
        self.description = description
    }
}

/// A value written in place, or reached through `$ref`; users of `value` need not care which.
package struct Referenceable<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The reference that stands at the place of use; nil when the value is written there.
    package let reference: Reference?
    /// Where the value itself stands: equal for all uses of one component.
    package let location: DocumentLocation
    private let storage: Boxed<Value>

    package init(reference: Reference? = nil, location: DocumentLocation, value: Boxed<Value>) {
        self.reference = reference
        self.location = location
        storage = value
    }

    package var value: Value { storage.value }
}
