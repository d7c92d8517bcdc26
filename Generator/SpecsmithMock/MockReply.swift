import HTTPTypes
import MockAnswering

/// What a test answers in place of the mock.
///
/// The document has to allow it, status, media type and body, unless it is made by `undocumented`: else the answer has
/// the status 500 and says what is wrong, so that a test does not rest on answers that cannot be.
public struct MockReply: Sendable, Hashable {
    let given: GivenAnswer

    /// An answer that the document allows.
    ///
    /// - Parameters:
    ///   - text: The body, as JSON; nothing for an answer without one. Its media type is the one of the document.
    ///   - status: The HTTP status.
    ///   - headers: Header fields beside `Content-Type` and `Content-Length`; those that are no field names are left
    ///     out.
    /// - Returns: The reply.
    public static func json(
        _ text: String = "",
        status: Int = 200,
        headers: [String: String] = [:]
    ) -> MockReply {
        MockReply(
            given: GivenAnswer(status: status, fields: HTTPFields(headers), body: Array(text.utf8))
        )
    }

    /// An answer as it is, which the document need not allow: of a newer server, or of a broken one.
    ///
    /// - Parameters:
    ///   - text: The body.
    ///   - status: The HTTP status.
    ///   - headers: Header fields; `Content-Type` is that of JSON where they do not have it.
    /// - Returns: The reply.
    public static func undocumented(
        _ text: String,
        status: Int = 200,
        headers: [String: String] = [:]
    ) -> MockReply {
        var fields = HTTPFields(headers)
        if fields[.contentType] == nil { fields[.contentType] = "application/json" }
        return MockReply(
            given: GivenAnswer(status: status, fields: fields, body: Array(text.utf8), isDocumented: false)
        )
    }

    /// The connection is closed after the request was read, without an answer.
    public static let dropped = MockReply(
        given: GivenAnswer(status: 200, body: [], isDocumented: false, ending: .closedUnanswered)
    )

    /// The connection is closed after a part of the body, whose length was given as if there were more of it.
    ///
    /// - Parameter text: The part that is sent.
    /// - Returns: The reply.
    public static func cut(_ text: String) -> MockReply {
        let bytes = Array(text.utf8)
        var fields = HTTPFields()
        fields[.contentType] = "application/json"
        return MockReply(
            given: GivenAnswer(
                status: 200,
                fields: fields,
                body: bytes + [UInt8](repeating: 0x20, count: 100),
                isDocumented: false,
                ending: .closed(afterBytes: bytes.count)
            )
        )
    }
}

extension HTTPFields {
    fileprivate init(_ headers: [String: String]) {
        self.init()
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            if let name = HTTPField.Name(name) { self[name] = value }
        }
    }
}
