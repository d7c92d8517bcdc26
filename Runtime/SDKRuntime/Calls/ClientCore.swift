import HTTPTypes

/// What a generated client and its groups share: the server, credentials, transport and configuration.
///
/// Copies are cheap and share the transport's connections and the tokens of credentials.
public struct ClientCore<ErrorBody: DocumentedErrorBody>: Sendable {
    var pipeline: CallPipeline

    /// How calls are made.
    public var configuration: ClientConfiguration {
        get { pipeline.configuration }
        set { pipeline = pipeline.with(configuration: newValue) }
    }

    /// Where the operations are.
    public var server: ServerLocation { pipeline.server }

    /// Makes a core; without a transport it uses `URLSessionTransport.shared`.
    public init(
        server: ServerLocation,
        credentials: [CredentialEntry] = [],
        transport: (any HTTPTransport)? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        pipeline = CallPipeline(
            server: server,
            credentials: credentials,
            transport: transport ?? URLSessionTransport.shared,
            configuration: configuration
        )
    }

    /// Makes a call whose answer is JSON.
    public func json<Value: JSONReadable & Sendable>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self
    ) async throws(APIError<ErrorBody>) -> Value {
        try await perform(request) { response throws(ResponseFailure) in try await response.json(Value.self) }
    }

    /// Makes a call whose answer is JSON, or nothing.
    public func optionalJSON<Value: JSONReadable & Sendable>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self
    ) async throws(APIError<ErrorBody>) -> Value? {
        try await perform(request) { response throws(ResponseFailure) in
            try await response.optionalJSON(Value.self)
        }
    }

    /// Makes a call whose answer holds nothing of interest.
    public func void(_ request: OperationRequest) async throws(APIError<ErrorBody>) {
        try await perform(request) { response throws(ResponseFailure) in try await response.discard() }
    }

    /// Makes a call whose answer is text.
    public func text(_ request: OperationRequest) async throws(APIError<ErrorBody>) -> String {
        try await perform(request) { response throws(ResponseFailure) in try await response.text() }
    }

    /// Makes a call whose answer is bytes, handed on as they come.
    ///
    /// The stream throws `TransportError` where it breaks off, and ends the exchange when it is let go.
    public func bytes(_ request: OperationRequest) async throws(APIError<ErrorBody>) -> HTTPBody {
        try await perform(request) { response throws(ResponseFailure) in response.bytes() }
    }

    /// Makes a call with several kinds of answers.
    public func union<Value: ResponseUnion>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self
    ) async throws(APIError<ErrorBody>) -> Value {
        try await perform(request) { response throws(ResponseFailure) in try await Value(response) }
    }

    func perform<Value: Sendable>(
        _ request: OperationRequest,
        _ read: @escaping @Sendable (ReceivedResponse) async throws(ResponseFailure) -> Value
    ) async throws(APIError<ErrorBody>) -> Value {
        do throws(ResponseFailure) {
            return try await pipeline.perform(request, read)
        } catch {
            throw APIError(
                error.typed(request.documentedErrors),
                operationID: request.operationID,
                request: pipeline.summary(of: request)
            )
        }
    }
}

/// A generated client, or a group of its operations.
public protocol APIClient: Sendable {
    /// The bodies of the API's errors.
    associatedtype DocumentedErrors: DocumentedErrorBody
    /// What makes the calls.
    var core: ClientCore<DocumentedErrors> { get }
    /// Makes a client of the same kind around a core.
    init(core: ClientCore<DocumentedErrors>)
}

extension APIClient {
    /// A copy whose calls are made otherwise: `client.configured { $0.timeout = .seconds(5) }`.
    public func configured(_ change: (inout ClientConfiguration) -> Void) -> Self {
        var core = core
        change(&core.configuration)
        return Self(core: core)
    }

    /// Makes a call and returns its value together with status and header fields.
    ///
    ///     let response = try await client.jobs.withResponse { jobs in try await jobs.getJob(jobID: "42") }
    ///
    /// The closure makes one call on the client it is given; of several the last answer counts. Errors of the
    /// call are thrown on; any other one becomes `.transport`.
    public nonisolated(nonsending) func withResponse<Value>(
        _ call: (Self) async throws -> Value
    ) async throws(APIError<DocumentedErrors>) -> Response<Value> {
        let recorder = AnswerRecorder()
        var core = core
        core.pipeline = core.pipeline.with(recorder: recorder)
        let value: Value
        do {
            value = try await call(Self(core: core))
        } catch let error as APIError<DocumentedErrors> {
            throw error
        } catch {
            throw Self.failure(ResponseFailure(error), core.server)
        }
        guard let answer = recorder.last else {
            let reason = "the closure of withResponse made no call on the client it is given"
            throw Self.failure(.invalidInput(InvalidInput(parameter: "call", reason: reason)), core.server)
        }
        return Response(
            value: value,
            status: answer.status,
            headers: answer.headerFields,
            requestID: answer.headerFields.first(of: core.configuration.requestIDHeaders)
        )
    }

    private static func failure(
        _ failure: ResponseFailure,
        _ server: ServerLocation
    ) -> APIError<DocumentedErrors> {
        APIError(
            failure.typed([]),
            operationID: "withResponse",
            request: RequestSummary(method: "CALL", url: server.url)
        )
    }
}
