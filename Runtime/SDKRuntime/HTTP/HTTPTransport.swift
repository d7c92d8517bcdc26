public import HTTPTypes

/// What carries requests over the network: `URLSessionTransport`, `AsyncHTTPClientTransport`, or one of your own.
///
/// A transport sends one request and hands back its answer. It follows no redirects, keeps no cookies, caches
/// nothing and adds no credentials: all that is done once, above it. When the calling task is cancelled it ends
/// the exchange and throws an error with the reason `.cancelled`.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the head of the response is there.
    ///
    /// - Parameters:
    ///   - request: Scheme, authority and path are always set.
    ///   - body: Nil where none is sent.
    /// - Returns: The head, and the body as a stream: an error on its way is thrown by the stream as a
    ///   `TransportError`; a stream that is let go before its end ends the exchange.
    /// - Throws: `TransportError` where no answer came.
    func send(
        _ request: HTTPRequest,
        body: HTTPBody?
    ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody)
}

/// Why no answer came, or not all of it.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the exchange ended.
    @nonexhaustive public enum Reason: String, Sendable, Hashable {
        /// No connection was made: nothing listens, no route, or no such host.
        case cannotConnect
        /// The connection is not secure enough: TLS failed or the certificate is not trusted.
        case notSecure
        /// The connection ended before the response did.
        case connectionLost
        /// Nothing moved for longer than the transport allows.
        case idleTimeout
        /// The calling task was cancelled.
        case cancelled
        /// The answer was not HTTP as it should be.
        case invalidResponse
        /// A redirect that is not followed: too many, to an insecure or unknown scheme, or with a body that
        /// cannot be sent twice.
        case redirect
        /// The body of the request could not be read.
        case requestBody
        /// Anything else.
        case other
    }

    /// Where the exchange ended.
    public let reason: Reason
    /// For people; never holds credentials.
    public let detail: String
    /// False only where it is certain that the server has not seen the request: it is safe to send it again.
    public let mayHaveReachedServer: Bool

    /// Makes an error; `mayHaveReachedServer` is false by default only where no connection was made.
    public init(_ reason: Reason, _ detail: String, mayHaveReachedServer: Bool? = nil) {
        self.reason = reason
        self.detail = detail
        self.mayHaveReachedServer =
            mayHaveReachedServer ?? (reason != .cannotConnect && reason != .notSecure)
    }

    /// What went wrong, for people.
    public var description: String { detail }
}
