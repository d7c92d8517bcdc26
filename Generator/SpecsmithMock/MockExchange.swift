public import HTTPTypes

/// A request that the mock has received, and its answer.
public struct MockExchange: Sendable, Hashable {
    /// Counts requests from 0.
    public let number: Int
    /// Method, path with query, and headers, as received.
    public let request: HTTPRequest
    /// The bytes that were sent.
    public let requestBody: [UInt8]
    /// Status and headers.
    public let response: HTTPResponse
    /// All bytes of the answer, those of a stream put together; more than were sent where a fault cut them off.
    public let responseBody: [UInt8]
    /// What was called, as the document names it; nil where nothing was found, or where it has no name.
    public let operationID: String?
    /// Why the request was refused; nil where it was not.
    public let problem: String?
    /// The faults that were injected.
    public let faults: [String]
    /// From the moment the request was complete until the answer began, intended delays included.
    public let duration: Duration
}

extension MockExchange {
    /// What was called: path and query, percent-encoded.
    public var target: String { request.path ?? "/" }

    /// The path that was called, percent-encoded, without the query.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// A header of the request, by its name in any case; nil where it was not sent.
    public func field(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { request.headerFields[$0] }
    }

    /// What was sent, as text.
    public var requestText: String { String(decoding: requestBody, as: UTF8.self) }

    /// The status of the answer.
    public var status: Int { response.status.code }
}
