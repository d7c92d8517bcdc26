public import HTTPTypes

/// Which failed requests are sent again, how often and after what wait.
///
/// Sent again is only what does no harm twice: a request whose method is idempotent (RFC 9110, section 9.2.2),
/// that carries an idempotency key or whose operation is marked so, and any request that the server surely has
/// not acted on. A body that can be read only once is never sent again, nor is anything once a successful answer
/// began.
public struct RetryPolicy: Sendable {
    /// The first attempt included; 1 switches retries off.
    public var maximumAttempts = 3
    /// The wait before the second attempt is anything up to this, before each further one up to twice as much.
    ///
    /// All of the wait is left to chance ("full jitter"), so that clients that failed together do not come back
    /// together.
    public var baseDelay: Duration = .milliseconds(500)
    /// No wait of the client's own choice is longer.
    public var maximumDelay: Duration = .seconds(20)
    /// Answers that may be another next time, if the request may be sent again at all.
    ///
    /// By default 408, 429, 502, 503 and 504. Not 500: it is what a fault in the server's code looks like, which
    /// the same request meets again. A status that the document gives the operation as an answer of its own is
    /// never a reason.
    public var statuses: Set<Int> = [408, 429, 502, 503, 504]
    /// A server that asks (`Retry-After`) for a longer wait is taken at its word: its answer is handed to the
    /// caller, who can read `retryAfter` there.
    public var maximumRetryAfter: Duration = .seconds(30)
    /// Whether a refusal lets any request be sent again, `POST` and `PATCH` too.
    ///
    /// A refusal is 429 (RFC 6585, section 4: the client sent too many requests), or 503 with a `Retry-After`
    /// (RFC 9110, section 15.6.4: the server cannot handle requests until then). Both say that this request was
    /// not acted on, which is the exception that section 9.2.2 makes for methods that are not idempotent. Switch
    /// it off for a server that answers so after it has begun.
    public var repeatsRefusedRequests = true
    /// The header field that makes any request safe to send again, by default `Idempotency-Key`; nil if none
    /// does.
    public var idempotencyKeyHeader = HTTPField.Name("Idempotency-Key")
    /// What all retries of a client together may cost; nil sets no limit.
    public var budget: RetryBudget? = RetryBudget()

    /// Makes the standard policy, with a budget of its own.
    public init() {}

    /// Three attempts within about two seconds, or with waits of up to half a minute where the server wants so.
    public static var standard: RetryPolicy { RetryPolicy() }

    /// Each request is sent once.
    public static var never: RetryPolicy {
        var policy = RetryPolicy()
        policy.maximumAttempts = 1
        policy.budget = nil
        return policy
    }

    var isOn: Bool { maximumAttempts > 1 }

    /// The wait after so many attempts; `chance` is from 0 up to 1.
    func backoff(after attempts: Int, chance: Double) -> Duration {
        // More doublings than this change nothing, and a power of them is no number.
        let doublings = min(max(attempts - 1, 0), 100)
        let ceiling = min(
            maximumDelay.seconds,
            Double(sign: .plus, exponent: doublings, significand: baseDelay.seconds)
        )
        return .seconds(max(0, ceiling) * min(max(chance, 0), 1))
    }
}

extension Duration {
    /// As a number, which is cut off where a clock cannot count further.
    var seconds: Double {
        let (seconds, attoseconds) = components
        return min(max(Double(seconds) + Double(attoseconds) / 1e18, -1e9), 1e9)
    }
}
