import HTTPTypes

/// The way of a call, from outside in: observers, timeout, interceptors, retries, credentials, redirects,
/// transport.
///
/// Immutable, and a class only so that generated clients hold and copy a single reference.
final class CallPipeline: Sendable {
    let server: ServerLocation
    let credentials: [CredentialEntry]
    let transport: any HTTPTransport
    let configuration: ClientConfiguration
    private let recorder: AnswerRecorder?

    init(
        server: ServerLocation,
        credentials: [CredentialEntry],
        transport: any HTTPTransport,
        configuration: ClientConfiguration,
        recorder: AnswerRecorder? = nil
    ) {
        self.server = server
        self.credentials = credentials
        self.transport = transport
        self.configuration = configuration
        self.recorder = recorder
    }

    func with(configuration: ClientConfiguration) -> CallPipeline {
        CallPipeline(
            server: server,
            credentials: credentials,
            transport: transport,
            configuration: configuration,
            recorder: recorder
        )
    }

    func with(recorder: AnswerRecorder) -> CallPipeline {
        CallPipeline(
            server: server,
            credentials: credentials,
            transport: transport,
            configuration: configuration,
            recorder: recorder
        )
    }

    func perform<Value: Sendable>(
        _ request: OperationRequest,
        _ read: @escaping @Sendable (ReceivedResponse) async throws(ResponseFailure) -> Value
    ) async throws(ResponseFailure) -> Value {
        let observation = observation(of: request)
        observation?.emit(.callStarted)
        do throws(ResponseFailure) {
            let outgoing = try outgoing(request)
            let retrier = Retrier(
                configuration,
                timeout: configuration.timeout,
                isIdempotent: request.isIdempotent,
                answers: request.alsoSuccess,
                observation: observation
            )
            let (value, head) = try await withTimeout(configuration.timeout) { () throws(ResponseFailure) in
                let answer = try await self.send(outgoing, retrier)
                return (try await self.read(answer, request, outgoing, observation, read), answer.head)
            }
            observation?.callEnded(head)
            return value
        } catch {
            observation?.callEnded(ClientEvent.Outcome(error))
            throw error
        }
    }

    /// What observers are told about a call; nil where there are none.
    func observation(of request: OperationRequest) -> CallObservation? {
        CallObservation(configuration, operationID: request.operationID, shownSummary(of: request))
    }

    private func outgoing(_ request: OperationRequest) throws(ResponseFailure) -> OutgoingRequest {
        do throws(InvalidInput) {
            return try request.outgoing(to: server, configuration: configuration)
        } catch {
            throw .invalidInput(error)
        }
    }

    private func read<Value: Sendable>(
        _ answer: IncomingResponse,
        _ request: OperationRequest,
        _ outgoing: OutgoingRequest,
        _ observation: CallObservation?,
        _ read: @Sendable (ReceivedResponse) async throws(ResponseFailure) -> Value
    ) async throws(ResponseFailure) -> Value {
        recorder?.record(answer.head)
        var answer = answer
        if let observation { answer.body = observation.responseBody(answer) }
        guard isSuccess(answer.head.status, request) else {
            throw .response(try await errorAnswer(answer, outgoing))
        }
        return try await read(
            ReceivedResponse(
                head: answer.head,
                body: answer.body,
                isHEAD: outgoing.head.method == .head,
                limits: limits
            )
        )
    }

    func summary(of request: OperationRequest) -> RequestSummary {
        let sent = try? request.outgoing(to: server, configuration: configuration).head
        guard let sent, let scheme = sent.scheme, let authority = sent.authority, let path = sent.path else {
            return RequestSummary(method: request.method, url: request.path)
        }
        return RequestSummary(method: request.method, url: "\(scheme)://\(authority)\(path)")
    }

    /// Credentials may be in the server's URL under the name that they have in a query.
    private func shownSummary(of request: OperationRequest) -> RequestSummary {
        let summary = summary(of: request)
        let url = ObservedURL.text(summary.url, hiding: credentials.compactMap(\.queryName))
        return RequestSummary(method: summary.method, url: url)
    }

    private func send(
        _ request: OutgoingRequest,
        _ retrier: Retrier
    ) async throws(ResponseFailure) -> IncomingResponse {
        let authorizer = Authorizer(
            credentials: credentials,
            server: server,
            configuration: configuration,
            transport: transport,
            observation: retrier.observation
        )
        let chain = InterceptorChain(configuration.interceptors[...]) { request throws(ResponseFailure) in
            try await retrier.send(request) { request throws(ResponseFailure) in
                try await authorizer.send(request)
            }
        }
        return try await chain(request)
    }

    private func isSuccess(_ status: HTTPResponse.Status, _ request: OperationRequest) -> Bool {
        if status.kind == .successful { return true }
        return request.alsoSuccess.contains { $0.specificity(for: status) != nil }
    }

    private func errorAnswer(
        _ answer: IncomingResponse,
        _ request: OutgoingRequest
    ) async throws(ResponseFailure) -> ErrorAnswer {
        let limit = max(0, configuration.maximumErrorBytes)
        var bytes: [UInt8] = []
        var isComplete = true
        if request.head.method != .head, !answer.head.status.hasNoBody {
            do {
                for try await chunk in answer.body {
                    bytes += chunk.prefix(limit - bytes.count)
                    isComplete = bytes.count < limit
                    if !isComplete { break }
                }
            } catch {
                // The status says more than the failure to read all of its explanation.
                isComplete = false
                if Task.isCancelled { throw .cancelled }
            }
        }
        return ErrorAnswer(
            status: answer.head.status,
            headers: answer.head.headerFields,
            requestID: answer.head.headerFields.first(of: configuration.requestIDHeaders),
            retryAfter: answer.head.headerFields.retryAfter(now: configuration.clock.date()),
            rawBody: bytes,
            isComplete: isComplete,
            excerpt: Redaction.excerpt(bytes, secrets: answer.secrets)
        )
    }

    private var limits: ReceivedResponse.Limits {
        ReceivedResponse.Limits(
            maximumBytes: configuration.maximumResponseBytes,
            isLenient: configuration.acceptsMislabelledJSON,
            requestIDHeaders: configuration.requestIDHeaders
        )
    }
}
