import Synchronization

/// Keeps retries a small share of all calls, so that clients do not hold a struggling server down.
///
/// Each call puts a share of a retry in, each retry takes a whole one out, and where none is left the call ends
/// with the answer it has. A reserve lets a client that made few calls so far retry all the same; no more than
/// the reserve is ever saved up.
///
/// All copies of a client share its budget, and so do all clients made from one configuration.
public final class RetryBudget: Sendable {
    /// In thousandths of a retry.
    private let balance: Mutex<Int>
    private let capacity: Int
    private let deposit: Int

    /// Makes a full budget.
    ///
    /// - Parameters:
    ///   - share: Retries for each call, in the long run: 0.2 is one for five.
    ///   - reserve: Retries that can be had at once.
    public init(share: Double = 0.2, reserve: Int = 10) {
        let share = share > 0 ? min(share, 1000) : 0
        deposit = Int(share * 1000)
        capacity = min(max(reserve, 0), 1_000_000) * 1000
        balance = Mutex(capacity)
    }

    /// Retries that can be had at this moment.
    public var remaining: Int { balance.withLock { $0 / 1000 } }

    /// A call begins.
    func put() { balance.withLock { $0 = min(capacity, $0 + deposit) } }

    /// Takes a retry; false if there is none.
    func take() -> Bool {
        balance.withLock { balance in
            guard balance >= 1000 else { return false }
            balance -= 1000
            return true
        }
    }
}
