#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Time and chance as retries and observers see them; tests put their own in place of the system's.
package struct CallClock: Sendable {
    package var now: @Sendable () -> ContinuousClock.Instant
    /// The date that headers are compared with.
    package var date: @Sendable () -> Date
    /// Throws when the task is cancelled.
    package var sleep: @Sendable (Duration) async throws -> Void
    /// From 0 up to 1.
    package var chance: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        date: @escaping @Sendable () -> Date,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        chance: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.date = date
        self.sleep = sleep
        self.chance = chance
    }

    static let system = CallClock(
        now: { .now },
        date: { Date() },
        sleep: { try await Task.sleep(for: $0) },
        chance: { .random(in: 0..<1) }
    )
}
