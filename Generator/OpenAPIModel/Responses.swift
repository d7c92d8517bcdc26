package import Diagnostics

/// The documented answers of an operation, in source order.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#responses-object>
package struct Responses: Sendable, Hashable {
    package let entries: [ResponseEntry]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    /// Nil when the operation documents none.
    package let range: SourceRange?

    package init(entries: [ResponseEntry] = [], extensions: [Extension] = [], range: SourceRange? = nil) {
        self.entries = entries
        self.extensions = extensions
        self.range = range
    }
}

/// One documented answer and the statuses it is for.
package struct ResponseEntry: Sendable, Hashable {
    package let status: Located<StatusCodePattern>
    package let response: Referenceable<Response>

    package init(status: Located<StatusCodePattern>, response: Referenceable<Response>) {
        self.status = status
        self.response = response
    }
}

/// Which statuses a response is for: an exact one beats a range, which beats the default.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#responses-object>
package enum StatusCodePattern: Sendable, Hashable, CustomStringConvertible {
    /// 100 to 599.
    case exact(Int)
    /// The first digit, 1 to 5: `4XX` is `.range(4)`.
    case range(Int)
    case `default`

    package var description: String {
        switch self {
        case .exact(let code): "\(code)"
        case .range(let digit): "\(digit)XX"
        case .default: "default"
        }
    }
}
