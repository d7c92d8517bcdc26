import Synchronization

/// What was made once, as far as it fits into a number of bytes; when that is used up it begins anew.
final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Contents {
        var values: [Key: Value] = [:]
        var cost = 0
    }

    private let contents = Mutex(Contents())
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    subscript(key: Key) -> Value? { contents.withLock { $0.values[key] } }

    /// Keeps a value of about so many bytes; one that takes an eighth of the room or more is not kept.
    func keep(_ value: Value, for key: Key, cost: Int) {
        guard cost < limit / 8 else { return }
        contents.withLock { contents in
            if contents.cost + cost > limit { contents = Contents() }
            guard contents.values.updateValue(value, forKey: key) == nil else { return }
            contents.cost += cost + 256
        }
    }
}
