public import HTTPTypes

/// How a client makes its calls.
public struct ClientConfiguration: Sendable {
    /// For a whole call: credentials, redirects, retries and reading the body included.
    ///
    /// A streamed body may take longer; the transport's idle timeout guards it. Nil waits for ever.
    public var timeout: Duration? = .seconds(60)
    /// What is sent again when it fails, token requests included; `.never` switches that off.
    public var retry = RetryPolicy.standard
    /// Sent with every request that has no field of the same name, to the client's server only.
    public var headers = HTTPFields()
    /// The `User-Agent`; nil leaves it to the transport.
    public var userAgent: String?
    /// What sees each call on its way, the first one outermost, once however often it is retried.
    public var interceptors: [any Interceptor] = []
    /// The same for requests of tokens.
    public var tokenInterceptors: [any Interceptor] = []
    /// For a token request, whoever waits for it.
    public var tokenTimeout: Duration = .seconds(30)
    /// The longest body, in bytes, that is read into memory; streamed bodies have no limit.
    public var maximumResponseBytes = 256 << 20
    /// Of the body of an error, in bytes, this much is read and kept.
    public var maximumErrorBytes = 1 << 20
    /// Redirects followed before the call fails; 0 hands back each redirect as the answer.
    public var maximumRedirects = 10
    /// Fields that may hold the server's identifier of a request, the first one there wins.
    public var requestIDHeaders = ClientConfiguration.usualRequestIDHeaders
    /// Whether a body labelled as another media type is read as JSON all the same if it is JSON.
    public var acceptsMislabelledJSON = true
    /// Whether arguments are checked against the document's lengths, patterns and limits before they are sent.
    public var validatesInput = true
    /// Who is told what happens in calls; nobody by default, which costs nothing.
    public var observers: [any ClientObserver] = []
    /// What traces each request that goes over the network.
    public var tracer: (any RequestTracer)?
    /// So many bytes of each body are shown to observers, without what is known or sounds to be secret; 0 for
    /// none.
    public var observedBodyBytes = 0
    package var clock = CallClock.system

    /// Makes the default configuration.
    public init() {}

    /// Makes a configuration with the settings that are changed most.
    public init(
        timeout: Duration?,
        headers: HTTPFields = [:],
        userAgent: String? = nil,
        interceptors: [any Interceptor] = []
    ) {
        self.timeout = timeout
        self.headers = headers
        self.userAgent = userAgent
        self.interceptors = interceptors
    }

    /// `x-correlation-id`, `inin-correlation-id`, `x-request-id`, `request-id`.
    public static let usualRequestIDHeaders: [HTTPField.Name] = [
        "x-correlation-id", "inin-correlation-id", "x-request-id", "request-id",
    ].compactMap { HTTPField.Name($0) }
}

/// Sees calls on their way: may change the request, send it again, answer itself, or look at the answer.
///
/// Interceptors run before credentials are added, retries made and redirects followed: what they log has no
/// secrets, what they send again has fresh credentials, and the answer they see is the one after all retries.
/// One that sends a request several times has it retried each time; `ClientConfiguration.observers` see every
/// attempt.
public protocol Interceptor: Sendable {
    /// Handles a call.
    ///
    /// The request's URL may be changed; credentials then go along only to the same origin. `next` sends the
    /// request on, any number of times; one whose body can be read only once is sent only once. An error thrown
    /// here that is no `ResponseFailure` becomes `.transport`.
    func intercept(_ request: OutgoingRequest, next: InterceptorChain) async throws -> IncomingResponse
}

/// An answer as interceptors see it, errors included.
public struct IncomingResponse: Sendable {
    /// Status and header fields.
    public var head: HTTPResponse
    /// The body, which is read once unless replaced.
    public var body: HTTPBody
    var secrets: [String] = []
    /// Whether it is the answer of another URL than the request's.
    var wasRedirected = false

    /// Makes an answer.
    public init(head: HTTPResponse, body: HTTPBody) {
        self.head = head
        self.body = body
    }
}

/// What a request still has to pass.
public struct InterceptorChain: Sendable {
    private let rest: ArraySlice<any Interceptor>
    private let last: @Sendable (OutgoingRequest) async throws(ResponseFailure) -> IncomingResponse

    init(
        _ interceptors: ArraySlice<any Interceptor>,
        _ last: @escaping @Sendable (OutgoingRequest) async throws(ResponseFailure) -> IncomingResponse
    ) {
        rest = interceptors
        self.last = last
    }

    /// Sends a request on.
    public func callAsFunction(_ request: OutgoingRequest) async throws(ResponseFailure) -> IncomingResponse {
        guard let next = rest.first else { return try await last(request) }
        do {
            return try await next.intercept(request, next: InterceptorChain(rest.dropFirst(), last))
        } catch {
            throw ResponseFailure(error)
        }
    }
}
