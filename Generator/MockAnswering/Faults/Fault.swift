/// What goes wrong with one answer; nothing by itself.
///
/// As text, in the header `X-Mock-Fault` and in scenarios: `latency=200ms, status=503, retry-after=2`.
package struct Fault: Sendable, Hashable {
    /// Waited before the answer begins.
    package var latency: Duration?
    /// At most so much more is waited, by chance.
    package var jitter: Duration?
    /// Answered in place of what was asked for.
    package var status: Int?
    /// In seconds, for the header `Retry-After`.
    package var retryAfter: Int?
    package var damage: Damage?
    /// Waited between the pieces of a body that comes slowly.
    package var slowness: Duration?

    package init(
        latency: Duration? = nil,
        jitter: Duration? = nil,
        status: Int? = nil,
        retryAfter: Int? = nil,
        damage: Damage? = nil,
        slowness: Duration? = nil
    ) {
        self.latency = latency
        self.jitter = jitter
        self.status = status
        self.retryAfter = retryAfter
        self.damage = damage
        self.slowness = slowness
    }

    /// How an answer is broken.
    package enum Damage: Sendable, Hashable {
        /// The connection ends after the request was read; nothing is answered.
        case drop
        /// The connection ends after so many bytes of the body, or after half of it; the head promises all.
        case truncate(after: Int?)
        /// The body is whole, but is not what its media type says.
        case malform
    }

    package static let none = Fault()

    /// This fault with what another one sets in its place.
    package func overridden(by other: Fault) -> Fault {
        Fault(
            latency: other.latency ?? latency,
            jitter: other.jitter ?? jitter,
            status: other.status ?? status,
            retryAfter: other.retryAfter ?? retryAfter,
            damage: other.damage ?? damage,
            slowness: other.slowness ?? slowness
        )
    }
}
