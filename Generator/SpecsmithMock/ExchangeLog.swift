import Synchronization

/// The last exchanges of a server.
final class ExchangeLog: Sendable {
    private let exchanges = Mutex<[MockExchange]>([])
    private let limit: Int

    init(limit: Int) { self.limit = max(0, limit) }

    func add(_ exchange: MockExchange) {
        guard limit > 0 else { return }
        exchanges.withLock { exchanges in
            exchanges.append(exchange)
            // Many at once, so that each is moved seldom.
            if exchanges.count >= 2 * limit { exchanges.removeFirst(exchanges.count - limit) }
        }
    }

    var all: [MockExchange] { exchanges.withLock { Array($0.suffix(limit)) } }

    func removeAll() { exchanges.withLock { $0 = [] } }
}
