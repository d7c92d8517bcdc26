package import SchemaValidation
package import YAMLModel

/// A value made for a schema.
package struct Sample: Sendable, Hashable {
    /// Its parts that come from the document keep their ranges; the others have the range of their schema.
    package let value: YAMLNode
    /// Where the whole value comes from; parts of a made one may come from examples.
    package let origin: Origin
    /// What the schema's validator says of the value: nil where it could not decide.
    package let fits: Bool?
    /// Why the value does not fit; empty unless `fits` is false.
    package let violations: [SchemaViolation]

    package init(value: YAMLNode, origin: Origin, fits: Bool?, violations: [SchemaViolation] = []) {
        self.value = value
        self.origin = origin
        self.fits = fits
        self.violations = violations
    }

    /// What gave a value, in the order of preference.
    package enum Origin: String, Sendable, Hashable, CaseIterable {
        case const, example, `default`, `enum`
        /// Put together from what the schema allows.
        case made
    }
}

/// What a sample is for.
package enum SampleManner: Sendable, Hashable {
    /// For reading: one value, all properties shown.
    case documentation
    /// For programs: the item with this index of a list; items differ in names, numbers, dates and identifiers.
    case data(index: Int)

    /// Nil for documentation.
    package var index: Int? {
        switch self {
        case .documentation: nil
        case .data(let index): index
        }
    }
}
