/// A line of the specification; patch releases do not change what a document means.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#versions>
package enum SpecificationVersion: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Swagger 2.0, as OpenAPI was called before.
    case v2_0 = "2.0"
    case v3_0 = "3.0"
    case v3_1 = "3.1"
    case v3_2 = "3.2"

    /// As people call it: `Swagger 2.0`, `OpenAPI 3.1`.
    package var name: String { self == .v2_0 ? "Swagger 2.0" : "OpenAPI \(rawValue)" }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
