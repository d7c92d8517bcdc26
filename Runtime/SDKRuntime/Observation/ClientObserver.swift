public import HTTPTypes

/// Is told what a client does: for logs, metrics and tests.
///
///     struct RetryPrinter: ClientObserver {
///         func observe(_ event: ClientEvent) {
///             if case .retryScheduled(_, let reason, let delay) = event.kind {
///                 print("\(event.call.operationID): \(reason), again in \(delay)")
///             }
///         }
///     }
///
///     let client = client.configured { $0.observers.append(RetryPrinter()) }
public protocol ClientObserver: Sendable {
    /// Takes an event, in the midst of the call: be quick.
    ///
    /// Events of one call come one after the other, those of different calls at the same time.
    func observe(_ event: ClientEvent)
}

/// Surrounds each request that goes over the network, redirects and repetitions included: for traces.
public protocol RequestTracer: Sendable {
    /// A request is about to go out; the task's local values are those of the caller.
    func begin(_ request: TracedRequest) -> RequestTrace
}

/// A request as tracers see it: without credentials.
public struct TracedRequest: Sendable, Hashable {
    /// The operation's name in the document, or `oauth2.token`.
    public let operationID: String
    /// `GET`.
    public let method: String
    /// Without what looks like a secret, and after a redirect without the query.
    public let url: String
    /// The host of the URL.
    public let host: String
    /// The port of the URL; that of its scheme where it has none.
    public let port: Int
    /// Requests of this call that went out before, for whatever reason.
    public let resendCount: Int
}

/// What a tracer adds to a request, and where it learns how that ended.
public struct RequestTrace: Sendable {
    /// Sent with the request where it has no field of the same name, and only to the client's own server.
    public let headers: HTTPFields
    /// Called once: when the head of the answer is there, or none will come.
    public let end: @Sendable (ClientEvent.Outcome) -> Void

    /// Makes a trace.
    public init(headers: HTTPFields = [:], end: @escaping @Sendable (ClientEvent.Outcome) -> Void) {
        self.headers = headers
        self.end = end
    }
}
