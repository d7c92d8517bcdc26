/// A token as its server gave it.
struct AccessToken: Sendable {
    let value: String
    /// Nil where the server does not say.
    let expiry: ContinuousClock.Instant?
    /// As the server says, within reason.
    let lifetime: Duration?

    /// The lifetime is in seconds from now.
    ///
    /// Up to a minute of it, but never more than half, is kept in reserve so that no request starts with a token
    /// that ends on its way.
    init(_ value: String, lifetime: Double?) {
        self.value = value
        let seconds = lifetime.flatMap { $0.isNaN ? nil : min(max($0, 0), 1e9) }
        self.lifetime = seconds.map { .seconds($0) }
        expiry = seconds.map { .now + .seconds($0 - min(60, $0 / 2)) }
    }

    var isFresh: Bool { expiry.map { $0 > .now } ?? true }
}

/// A token and where it came from.
struct TokenGrant: Sendable {
    let token: AccessToken
    let url: String
    let store: TokenStore

    func invalidate() async { await store.invalidate(token, at: url) }
}

/// The tokens of one credential by token URL: one request at a time for each, however many calls wait.
actor TokenStore {
    typealias Outcome = Result<AccessToken, ResponseFailure>

    private var tokens: [String: AccessToken] = [:]
    private var waiters: [String: [Int: CheckedContinuation<Outcome, Never>]] = [:]
    private var nextWaiter = 0

    /// A fresh token; a caller that is cancelled stops waiting, and the request goes on for the others.
    func token(at url: String, _ request: @escaping @Sendable () async -> Outcome) async -> Outcome {
        if let token = tokens[url], token.isFresh { return .success(token) }
        let waiter = nextWaiter
        nextWaiter += 1
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled else {
                    continuation.resume(returning: .failure(.cancelled))
                    return
                }
                let isFirst = waiters[url] == nil
                waiters[url, default: [:]][waiter] = continuation
                if isFirst { Task { finish(url, await request()) } }
            }
        } onCancel: {
            Task { await self.leave(url, waiter) }
        }
    }

    /// Forgets a token that the server refused, unless it was renewed meanwhile.
    func invalidate(_ token: AccessToken, at url: String) {
        if tokens[url]?.value == token.value { tokens[url] = nil }
    }

    private func finish(_ url: String, _ outcome: Outcome) {
        tokens[url] = try? outcome.get()
        let all = waiters.removeValue(forKey: url) ?? [:]
        for waiter in all.values { waiter.resume(returning: outcome) }
    }

    private func leave(_ url: String, _ waiter: Int) {
        waiters[url]?.removeValue(forKey: waiter)?.resume(returning: .failure(.cancelled))
    }
}
