/// A method of HTTP: one for which a Path Item Object has a field, or any other (3.2).
///
/// Source: <https://spec.openapis.org/oas/v3.2.0#path-item-object>
package struct HTTPMethod: Sendable, Hashable {
    /// As a request line has it, case included.
    package let name: String

    private init(_ name: String) { self.name = name }

    package static let get = HTTPMethod("GET")
    package static let put = HTTPMethod("PUT")
    package static let post = HTTPMethod("POST")
    package static let delete = HTTPMethod("DELETE")
    package static let options = HTTPMethod("OPTIONS")
    package static let head = HTTPMethod("HEAD")
    package static let patch = HTTPMethod("PATCH")
    package static let trace = HTTPMethod("TRACE")
    /// A safe method with a body (3.2).
    package static let query = HTTPMethod("QUERY")

    /// Those that have a field of their own, in the order of the specification.
    package static let fixed: [HTTPMethod] = [
        get, put, post, delete, options, head, patch, trace, query,
    ]

    /// The method of a field of a Path Item Object, such as `get`; nil for any other field.
    package init?(field: String) {
        guard let method = Self.byField[field] else { return nil }
        self = method
    }

    /// A key of `additionalOperations`, used as it is written; nil for what is no `token` of RFC 9110.
    package init?(token: String) {
        guard HTTPToken.isToken(token) else { return nil }
        name = token
    }

    /// The field of a Path Item Object that holds the operation, such as `get`; nil for a method that has none.
    package var field: String? { Self.fixed.contains(self) ? name.lowercased() : nil }

    /// Where the operation stands in its Path Item Object.
    package var tokens: [String] { field.map { [$0] } ?? ["additionalOperations", name] }

    private static let byField = Dictionary(
        fixed.map { ($0.name.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
