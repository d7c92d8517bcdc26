/// What makes a request worth another attempt.
@nonexhaustive public enum RetryReason: Sendable, Hashable, CustomStringConvertible {
    /// The server answered with this status.
    case status(Int)
    /// No answer came.
    case transport(TransportError.Reason)

    /// `503`, `connectionLost`.
    public var description: String {
        switch self {
        case .status(let code): String(code)
        case .transport(let reason): reason.rawValue
        }
    }
}

/// Why there is no further attempt although there was a reason for one.
@nonexhaustive public enum RetryRefusal: Sendable, Hashable {
    /// The server may have acted on the request, and a second one could do it twice.
    case notIdempotent
    /// The body can be read only once.
    case bodyReadOnce
    /// `RetryPolicy.maximumAttempts` were made.
    case attemptsUsedUp
    /// The server asks for a longer wait than `RetryPolicy.maximumRetryAfter`.
    case retryAfterBeyondCap(Duration)
    /// The wait would end after `ClientConfiguration.timeout`.
    case timeoutTooNear
    /// The client retries too much already: see `RetryBudget`.
    case budgetExhausted

    /// `attemptsUsedUp`: the case alone.
    public var name: String {
        switch self {
        case .notIdempotent: "notIdempotent"
        case .bodyReadOnce: "bodyReadOnce"
        case .attemptsUsedUp: "attemptsUsedUp"
        case .retryAfterBeyondCap: "retryAfterBeyondCap"
        case .timeoutTooNear: "timeoutTooNear"
        case .budgetExhausted: "budgetExhausted"
        }
    }
}

/// How an attempt failed, if another one could end otherwise.
struct RetryCause: Sendable {
    let reason: RetryReason
    /// Whether the server surely has not acted on the request.
    let isUntouched: Bool
    /// What the server asks for.
    let retryAfter: Duration?
}

extension RetryPolicy {
    /// Nil for what stays as it is however often it is asked for.
    func cause(
        _ outcome: Result<IncomingResponse, ResponseFailure>,
        answers: [StatusPattern],
        clock: CallClock
    ) -> RetryCause? {
        switch outcome {
        case .success(let answer):
            let status = answer.head.status
            guard statuses.contains(status.code),
                !answers.contains(where: { $0.specificity(for: status) != nil })
            else { return nil }
            let retryAfter = answer.head.headerFields.retryAfter(now: clock.date())
            let isRefusal = status.code == 429 || status.code == 503 && retryAfter != nil
            return RetryCause(
                reason: .status(status.code),
                // The server that redirected did act on it.
                isUntouched: isRefusal && repeatsRefusedRequests && !answer.wasRedirected,
                retryAfter: retryAfter
            )
        case .failure(.transport(let error)) where Self.mayPass(error):
            return RetryCause(
                reason: .transport(error.reason),
                isUntouched: !error.mayHaveReachedServer,
                retryAfter: nil
            )
        case .failure: return nil
        }
    }

    /// Whether the network may do better next time: a certificate that is not trusted stays so.
    private static func mayPass(_ error: TransportError) -> Bool {
        switch error.reason {
        case .cannotConnect, .connectionLost, .idleTimeout: true
        case .other: !error.mayHaveReachedServer
        case .notSecure, .cancelled, .invalidResponse, .redirect, .requestBody: false
        }
    }
}
