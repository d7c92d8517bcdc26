import HTTPTypes

/// The key of a response in a document: `404`, `4XX` or `default`.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#responses-object>
public enum StatusPattern: Sendable, Hashable {
    case exact(Int)
    /// The first digit: 4 for `4XX`.
    case range(Int)
    case `default`

    /// How closely the pattern fits: 2 for the code itself, 1 for its range, 0 for default, nil for none.
    func specificity(for status: HTTPResponse.Status) -> Int? {
        switch self {
        case .exact(let code): code == status.code ? 2 : nil
        case .range(let digit): digit == status.code / 100 ? 1 : nil
        case .default: 0
        }
    }
}

extension HTTPResponse.Status {
    /// True where HTTP forbids a body, whatever the headers say (RFC 9110, sections 15.2, 15.3.5, 15.4.5).
    var hasNoBody: Bool { code < 200 || code == 204 || code == 205 || code == 304 }
}
