import Console
import SDKRuntime
import Synchronization

/// Counts what was read, and shows the numbers while they grow.
final class InventoryProgress: Sendable {
    private let line = ProgressLine()
    private let state = Mutex(InventoryCount())

    func add(_ count: Int, _ level: Level) { change { $0.add(count, level) } }

    func addUnread() { change { $0.addUnread() } }

    func clear() { line.clear() }

    private func change(_ body: (inout InventoryCount) -> Void) {
        state.withLock { count in
            body(&count)
            line.show("\(count.text) …")
        }
    }
}

extension InventoryProgress: ClientObserver {
    /// Says why nothing moves while a call waits to be repeated.
    func observe(_ event: ClientEvent) {
        guard case .retryScheduled(let attempt, let reason, let delay) = event.kind else { return }
        line.show("\(state.withLock(\.text)) … \(reason), attempt \(attempt) in \(delay.roundedUp)")
    }
}
