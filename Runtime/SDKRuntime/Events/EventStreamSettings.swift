/// How a stream of events keeps itself alive.
public struct EventStreamSettings: Sendable {
    /// Whether a stream that broke off is opened again; only one that was asked for by GET is.
    public var reconnects = true
    /// How often in a row a stream is opened again without an event in between, before it fails.
    ///
    /// Each time is a call of its own, with the retries that `ClientConfiguration.retry` allows it.
    public var maximumReconnects = 5
    /// Before the first attempt, unless the server said how long to wait (`retry:`); doubled for each further
    /// one.
    public var initialWait: Duration = .seconds(1)
    /// The longest wait, whatever the server says.
    public var maximumWait: Duration = .seconds(30)
    /// The longest line, and the longest text of one event, in bytes; a longer one fails the stream.
    public var maximumEventBytes = 8 << 20
    /// The `lastEventID` of the last event that is known, to go on behind it; empty begins where the server
    /// does.
    public var lastEventID = ""

    /// Waits between two attempts; tests replace it.
    package var wait: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    /// A number from 0 to 1 that spreads the waits of many clients; tests replace it.
    package var jitter: @Sendable () -> Double = { .random(in: 0...1) }
    /// Told of each attempt before its wait.
    package var willReconnect: @Sendable (EventStreamReconnect) -> Void = { _ in }

    /// Makes the default settings.
    public init() {}

    /// The wait before an attempt, the first of which is 1.
    ///
    /// What the server asked for is kept exactly at the first attempt; all other waits are spread over their
    /// upper half.
    func wait(before attempt: Int, retry: Duration?) -> Duration {
        let base = max(.zero, retry ?? initialWait)
        if attempt <= 1, retry != nil { return min(base, maximumWait) }
        var longest = min(base, maximumWait)
        for _ in 1..<max(attempt, 1) where longest < maximumWait { longest = min(longest * 2, maximumWait) }
        return longest * (0.5 + 0.5 * min(max(jitter(), 0), 1))
    }
}

/// One attempt to open a stream again.
package struct EventStreamReconnect: Sendable {
    /// How many attempts there were since the last event, this one included.
    package let attempt: Int
    package let wait: Duration
    /// Empty where the server gave no event an identifier.
    package let lastEventID: String
}
