package import HTTPTypes

/// A request as it was received.
package struct MockRequest: Sendable, Hashable {
    /// Its `path` is the request target: path and query, percent-encoded.
    package let head: HTTPRequest
    package let body: [UInt8]
    /// Counts requests from 0: chance is decided by it and by the seed, so that a run can be repeated.
    package let number: Int

    package init(_ head: HTTPRequest, body: [UInt8] = [], number: Int = 0) {
        self.head = head
        self.body = body
        self.number = number
    }
}

extension MockRequest {
    /// The path and query of the request target; `*` has the path `*`.
    package var target: (path: Substring, query: Substring?) {
        var text = (head.path ?? "/")[...]
        // The absolute form, which clients use with proxies (RFC 9112, section 3.2.2).
        if let scheme = text.firstRange(of: "://"), !text.hasPrefix("/") {
            text = text[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
        }
        let path = text.prefix { $0 != "?" }
        let query = path.endIndex < text.endIndex ? text[text.index(after: path.endIndex)...] : nil
        return (path.isEmpty ? "/" : path, query)
    }

    /// A header's value, that of several fields joined by commas; nil too for what is no name of a header.
    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { head.headerFields[$0] }
    }

    var cookies: [QueryPair] {
        let fields = head.headerFields[values: .cookie]
        return fields.isEmpty ? [] : QueryPair.pairs(betweenSemicolons: fields.joined(separator: ";")[...])
    }
}
