import HTTPTypes
import Synchronization

/// Opens a stream of events, any number of times.
struct EventSource<ErrorBody: DocumentedErrorBody>: Sendable {
    let core: ClientCore<ErrorBody>
    let request: OperationRequest
    let settings: EventStreamSettings
    /// The type of the event that ends the stream.
    let endEvent: String?

    var mayReconnect: Bool { settings.reconnects && request.method == "GET" }

    var prematureEnd: ResponseFailure {
        let end = endEvent.map { " before its event '\($0)'" } ?? ""
        return .transport(TransportError(.connectionLost, "the stream of events ended\(end)"))
    }

    var tooLong: ResponseFailure {
        let detail = "a line or an event of the stream is longer than \(settings.maximumEventBytes) bytes"
        return .transport(TransportError(.invalidResponse, detail))
    }

    func parser(lastEventID: String) -> EventParser {
        EventParser(lastEventID: lastEventID, maximumBytes: settings.maximumEventBytes)
    }

    func isEnd(_ event: ParsedEvent) -> Bool {
        endEvent == (event.type.isEmpty ? "message" : event.type)
    }

    /// Whether an attempt that failed this way may succeed later.
    func mayPass(_ error: APIError<ErrorBody>) -> Bool {
        switch error.kind {
        case .timeout: return true
        case .transport(let error):
            switch error.reason {
            case .cannotConnect, .connectionLost, .idleTimeout, .invalidResponse, .other: return true
            case .notSecure, .cancelled, .redirect, .requestBody: return false
            }
        case .response, .decoding, .invalidInput, .credential, .cancelled: return false
        }
    }

    func error(_ failure: ResponseFailure) -> APIError<ErrorBody> {
        APIError(
            failure.typed(request.documentedErrors),
            operationID: request.operationID,
            request: core.pipeline.summary(of: request)
        )
    }

    /// Sends the request and looks at the head of the answer.
    func open(lastEventID: String) async throws(APIError<ErrorBody>) -> OpenedEvents.Answer {
        var request = request
        request.continueEvents(after: lastEventID)
        return try await core.perform(request) { response throws(ResponseFailure) in
            switch response.status.code {
            case 200: break
            case 204: return .nothing
            default: throw .response(response.unexpectedAnswer)
            }
            guard response.contentType?.essence == "text/event-stream" else {
                throw .decoding(response.otherThanEvents)
            }
            return .stream(response.bytes())
        }
    }

    func wait(before attempt: Int, retry: Duration?, lastEventID: String) async throws(APIError<ErrorBody>) {
        let wait = settings.wait(before: attempt, retry: retry)
        settings.willReconnect(
            EventStreamReconnect(attempt: attempt, wait: wait, lastEventID: lastEventID)
        )
        core.pipeline.observation(of: request)?.emit(.streamReconnecting(attempt: attempt, delay: wait))
        do {
            try await settings.wait(wait)
            try Task.checkCancellation()
        } catch {
            throw self.error(.cancelled)
        }
    }
}

/// The answer with which a stream was opened, for the first who reads it.
final class OpenedEvents: Sendable {
    enum Answer: Sendable {
        case stream(HTTPBody)
        /// The server has no events, and wants nobody to come back for some.
        case nothing
    }

    private let answer: Mutex<Answer?>

    init(_ answer: Answer) { self.answer = Mutex(answer) }

    func take() -> Answer? {
        answer.withLock { answer in
            defer { answer = nil }
            return answer
        }
    }
}

extension OperationRequest {
    /// Asks for events behind one; a server's identifier that no header can hold is left out.
    mutating func continueEvents(after lastEventID: String) {
        if headers[.accept] == nil { headers[.accept] = "text/event-stream" }
        guard !lastEventID.isEmpty, HeaderText.isValid(lastEventID),
            let name = HTTPField.Name("Last-Event-ID")
        else { return }
        headers[name] = lastEventID
    }
}

extension ReceivedResponse {
    fileprivate var unexpectedAnswer: ErrorAnswer {
        ErrorAnswer(
            status: status,
            headers: headers,
            requestID: requestID,
            retryAfter: nil,
            rawBody: [],
            isComplete: false,
            excerpt: ""
        )
    }

    fileprivate var otherThanEvents: DecodingFailure {
        DecodingFailure(
            reason: .contentType(expected: ["text/event-stream"], received: headers[.contentType]),
            status: status,
            headers: headers,
            requestID: requestID,
            rawBody: []
        )
    }
}

extension ClientCore {
    /// Makes a call whose answer is a stream of events; returns when the head of the answer is there.
    ///
    /// `configuration.timeout` is for each opening of the stream, not for its length. Credentials are applied
    /// afresh each time it is opened.
    ///
    /// - Parameters:
    ///   - request: What opens the stream; only one that is a GET is sent again.
    ///   - type: What the data of events is.
    ///   - endEvent: The type of the event that ends the stream; it is handed out if it has data. With one,
    ///     an answer that ends without it counts as broken off.
    ///   - settings: How the stream is kept alive.
    /// - Returns: The stream; its first reader reads what was opened.
    /// - Throws: `APIError`, also for an answer that is no stream of events.
    public func events<Value: JSONReadable & Sendable>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self,
        endEvent: String? = nil,
        settings: EventStreamSettings = EventStreamSettings()
    ) async throws(APIError<ErrorBody>) -> EventStream<Value, ErrorBody> {
        let source = EventSource(core: self, request: request, settings: settings, endEvent: endEvent)
        return EventStream(source, try await source.open(lastEventID: settings.lastEventID))
    }
}
