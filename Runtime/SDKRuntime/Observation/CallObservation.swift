import HTTPTypes
import Synchronization

/// Tells observers what happens in one call; there is none where nobody observes, so that it costs nothing then.
final class CallObservation: Sendable {
    private let call: ObservedCall
    private let clock: CallClock
    private let observers: [any ClientObserver]
    private let tracer: (any RequestTracer)?
    private let requestIDHeaders: [HTTPField.Name]
    private let maximumBodyBytes: Int
    private let start: ContinuousClock.Instant
    private let attempts = Atomic(0)
    private let requests = Atomic(0)

    /// Nil where nobody observes; nothing of the call is looked at then.
    init?(
        _ configuration: ClientConfiguration,
        operationID: String,
        _ request: @autoclosure () -> RequestSummary
    ) {
        guard !configuration.observers.isEmpty || configuration.tracer != nil else { return nil }
        let request = request()
        call = ObservedCall(
            id: .random(in: 0 ... .max),
            operationID: operationID,
            method: request.method,
            url: request.url
        )
        clock = configuration.clock
        observers = configuration.observers
        tracer = configuration.tracer
        requestIDHeaders = configuration.requestIDHeaders
        maximumBodyBytes = configuration.observers.isEmpty ? 0 : configuration.observedBodyBytes
        start = clock.now()
    }

    func emit(_ kind: @autoclosure () -> ClientEvent.Kind) {
        guard !observers.isEmpty else { return }
        let event = ClientEvent(call: call, kind: kind())
        for observer in observers { observer.observe(event) }
    }

    func callEnded(_ outcome: ClientEvent.Outcome) {
        emit(
            .callEnded(
                outcome,
                duration: start.duration(to: clock.now()),
                attempts: attempts.load(ordering: .relaxed)
            )
        )
    }

    func callEnded(_ head: HTTPResponse) { callEnded(ClientEvent.Outcome(head, requestIDHeaders)) }

    // MARK: Attempts

    /// An attempt that is under way.
    struct Watch {
        let number: Int
        let start: ContinuousClock.Instant
    }

    func attemptStarted() -> Watch {
        let number = attempts.add(1, ordering: .relaxed).newValue
        emit(.attemptStarted(number: number))
        return Watch(number: number, start: clock.now())
    }

    func attemptEnded(_ watch: Watch, _ outcome: Result<IncomingResponse, ResponseFailure>) {
        emit(
            .attemptEnded(
                number: watch.number,
                self.outcome(outcome),
                duration: watch.start.duration(to: clock.now())
            )
        )
    }

    func retryScheduled(_ cause: RetryCause, _ delay: Duration) {
        let next = attempts.load(ordering: .relaxed) + 1
        emit(.retryScheduled(attempt: next, cause.reason, delay: delay))
    }

    func retryRefused(_ cause: RetryCause, _ why: RetryRefusal) {
        emit(.retryRefused(attempts: attempts.load(ordering: .relaxed), cause.reason, why))
    }

    private func outcome(_ outcome: Result<IncomingResponse, ResponseFailure>) -> ClientEvent.Outcome {
        switch outcome {
        case .success(let answer): ClientEvent.Outcome(answer.head, requestIDHeaders)
        case .failure(let failure): ClientEvent.Outcome(failure)
        }
    }

    // MARK: Requests on the wire

    /// Nil without a tracer.
    func requestStarted(_ head: HTTPRequest, url: @autoclosure () -> String) -> RequestTrace? {
        guard let tracer else { return nil }
        let origin = Origin(head)
        return tracer.begin(
            TracedRequest(
                operationID: call.operationID,
                method: head.method.rawValue,
                url: url(),
                host: origin?.host ?? "",
                port: origin?.port ?? 0,
                resendCount: requests.add(1, ordering: .relaxed).oldValue
            )
        )
    }

    func requestEnded(_ trace: RequestTrace, _ result: Result<HTTPResponse, TransportError>) {
        switch result {
        case .success(let head): trace.end(ClientEvent.Outcome(head, requestIDHeaders))
        case .failure(let error): trace.end(ClientEvent.Outcome(ResponseFailure(error)))
        }
    }

    // MARK: Bodies

    func requestBody(_ request: HTTPRequest, _ body: HTTPBody?, secrets: [String]) {
        guard maximumBodyBytes > 0, let body else { return }
        let bytes = body.bytesAtHand.map { Array($0.prefix(reach(secrets))) }
        let type = request.headerFields[.contentType]
        emit(.requestBody(shown(bytes, type, body.length, secrets)))
    }

    /// The body itself, or one that reports what it held once it was read.
    func responseBody(_ answer: IncomingResponse) -> HTTPBody {
        guard maximumBodyBytes > 0 else { return answer.body }
        let type = answer.head.headerFields[.contentType]
        return answer.body.reportingBeginning(reach(answer.secrets)) { bytes, length in
            self.emit(.responseBody(self.shown(bytes, type, length, answer.secrets)))
        }
    }

    /// So many bytes that no secret is cut in two within what is shown.
    private func reach(_ secrets: [String]) -> Int {
        min(maximumBodyBytes, 1 << 30) + (secrets.map(\.utf8.count).max() ?? 0)
    }

    private func shown(
        _ bytes: [UInt8]?,
        _ contentType: String?,
        _ length: Int64?,
        _ secrets: [String]
    ) -> ObservedBody {
        ObservedBody(
            contentType: contentType,
            length: length,
            text: bytes.flatMap {
                BodyRedaction.text(
                    $0,
                    type: contentType.flatMap(MediaType.init),
                    secrets: secrets,
                    limit: maximumBodyBytes
                )
            }
        )
    }
}
