package import HTTPTypes

/// Why a request is refused.
///
/// Source: RFC 9457, <https://www.rfc-editor.org/rfc/rfc9457>
package struct RequestProblem: Error, Sendable, Hashable {
    package let status: HTTPResponse.Status
    /// The same for all problems of one kind.
    package let title: String
    /// What is wrong with this request: a sentence without a full stop.
    package let detail: String
    /// All that was found, in the order of the operation's parameters, the body last; may be empty.
    package let faults: [RequestFault]
    /// Those that the answer must have: `Allow`, `WWW-Authenticate`, `Accept`.
    package let fields: HTTPFields

    package init(
        _ status: HTTPResponse.Status,
        title: String,
        detail: String,
        faults: [RequestFault] = [],
        fields: HTTPFields = [:]
    ) {
        self.status = status
        self.title = title
        self.detail = detail
        self.faults = faults
        self.fields = fields
    }
}

/// One thing about a request that the document does not allow.
package struct RequestFault: Sendable, Hashable {
    package let place: Place
    /// The name of the parameter; nil for the body.
    package let name: String?
    /// Into the value, as a JSON Pointer: `/items/3/name`; empty for all of it.
    package let pointer: String
    /// The keyword of the schema that says no; for what no schema says one of the document, such as `style`.
    package let keyword: String
    /// What is said of the part, in lower case: `must be at least 3`.
    package let message: String

    package init(place: Place, name: String?, pointer: String = "", keyword: String, message: String) {
        self.place = place
        self.name = name
        self.pointer = pointer
        self.keyword = keyword
        self.message = message
    }

    package enum Place: String, Sendable, Hashable, CaseIterable {
        case path, query, header, cookie, querystring, body
    }
}

extension RequestFault: CustomStringConvertible {
    /// `query parameter 'page_size' must be at least 3`, `body '/items/3/name' is required`.
    package var description: String {
        var text = place == .body ? "body" : place == .querystring ? "query" : place.rawValue
        if let name { text += place == .header || place == .cookie ? " '\(name)'" : " parameter '\(name)'" }
        if !pointer.isEmpty { text += name == nil ? " '\(pointer)'" : " at '\(pointer)'" }
        return text + " " + message
    }
}
