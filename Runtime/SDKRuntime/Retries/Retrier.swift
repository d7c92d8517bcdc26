import HTTPTypes

/// Sends a request until an answer is good enough, or another attempt is not to be.
struct Retrier: Sendable {
    let policy: RetryPolicy
    let clock: CallClock
    /// What the operation says of itself; nil where the method tells.
    let isIdempotent: Bool?
    /// Statuses that are answers, not failures.
    let answers: [StatusPattern]
    /// When the whole call ends.
    let deadline: ContinuousClock.Instant?
    let observation: CallObservation?

    init(
        _ configuration: ClientConfiguration,
        timeout: Duration?,
        isIdempotent: Bool?,
        answers: [StatusPattern] = [],
        observation: CallObservation?
    ) {
        policy = configuration.retry
        clock = configuration.clock
        self.isIdempotent = isIdempotent
        self.answers = answers
        // The clock counts no further than this, and is not read where nothing is ever sent again.
        let longest = Duration.seconds(1_000_000_000)
        deadline =
            policy.isOn ? timeout.map { configuration.clock.now() + min($0, longest) } : nil
        self.observation = observation
    }

    typealias Attempt = (OutgoingRequest) async throws(ResponseFailure) -> IncomingResponse

    func send(
        _ request: OutgoingRequest,
        _ attempt: Attempt
    ) async throws(ResponseFailure) -> IncomingResponse {
        if policy.isOn { policy.budget?.put() }
        var number = 1
        while true {
            if Task.isCancelled { throw .cancelled }
            let outcome = await outcome(of: request, attempt)
            guard policy.isOn, let cause = policy.cause(outcome, answers: answers, clock: clock) else {
                return try outcome.get()
            }
            switch decide(cause, after: number, request) {
            case .refused(let why):
                observation?.retryRefused(cause, why)
                return try outcome.get()
            case .wait(let delay):
                number += 1
                observation?.retryScheduled(cause, delay)
                if case .success(let answer) = outcome { await letGo(answer.body) }
                do { try await clock.sleep(delay) } catch { throw .cancelled }
            }
        }
    }

    private enum Decision {
        case wait(Duration)
        case refused(RetryRefusal)
    }

    /// The budget comes last, as asking it costs.
    private func decide(_ cause: RetryCause, after attempts: Int, _ request: OutgoingRequest) -> Decision {
        guard cause.isUntouched || isRepeatable(request) else { return .refused(.notIdempotent) }
        if let body = request.body, body.reading == .once { return .refused(.bodyReadOnce) }
        guard attempts < policy.maximumAttempts else { return .refused(.attemptsUsedUp) }
        let delay: Duration
        if let retryAfter = cause.retryAfter {
            guard retryAfter <= policy.maximumRetryAfter else {
                return .refused(.retryAfterBeyondCap(retryAfter))
            }
            // Never earlier than asked for, and a little later, as all who were told the same come back.
            delay = retryAfter + policy.backoff(after: 1, chance: clock.chance())
        } else {
            delay = policy.backoff(after: attempts, chance: clock.chance())
        }
        if let deadline, clock.now() + delay >= deadline { return .refused(.timeoutTooNear) }
        if let budget = policy.budget, !budget.take() { return .refused(.budgetExhausted) }
        return .wait(delay)
    }

    private func isRepeatable(_ request: OutgoingRequest) -> Bool {
        if let key = policy.idempotencyKeyHeader, request.head.headerFields[key] != nil { return true }
        return isIdempotent ?? request.head.method.isIdempotent
    }

    private func outcome(
        of request: OutgoingRequest,
        _ attempt: Attempt
    ) async -> Result<IncomingResponse, ResponseFailure> {
        let watch = observation?.attemptStarted()
        let outcome: Result<IncomingResponse, ResponseFailure>
        do throws(ResponseFailure) {
            outcome = .success(try await attempt(request))
        } catch {
            outcome = .failure(error)
        }
        if let watch { observation?.attemptEnded(watch, outcome) }
        return outcome
    }

    /// A short body is read so that the connection serves again; any other one is let go with it.
    private func letGo(_ body: HTTPBody) async {
        guard let length = body.length, length <= 1 << 16 else { return }
        _ = try? await body.collect(upTo: 1 << 16)
    }
}

extension HTTPRequest.Method {
    private static let idempotent: Set<HTTPRequest.Method> = Set(
        [.get, .head, .options, .trace, .put, .delete] + [HTTPRequest.Method("QUERY")].compactMap { $0 }
    )

    /// Whether sending a request twice does no more than sending it once: RFC 9110, section 9.2.2, and QUERY, which is
    /// safe (OpenAPI 3.2).
    var isIdempotent: Bool { Self.idempotent.contains(self) }
}
