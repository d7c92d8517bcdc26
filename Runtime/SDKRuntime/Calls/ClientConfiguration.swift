public import HTTPTypes

/// How a client makes its calls.
public struct ClientConfiguration: Sendable {
    /// For a whole call: credentials, redirects, retries and reading the body included.
    ///
    /// A streamed body may take longer; the transport's idle timeout guards it. Nil waits for ever.
    public var timeout: Duration? = .seconds(60)
    /// Sent with every request that has no field of the same name, to the client's server only.
    public var headers = HTTPFields()
    /// The `User-Agent`; nil leaves it to the transport.
    public var userAgent: String?
    /// What sees each call on its way, the first one outermost: retries, logs, metrics.
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
/// Interceptors run before credentials are added and redirects followed, so that what they log has no secrets
/// and what they send again has fresh credentials.
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
