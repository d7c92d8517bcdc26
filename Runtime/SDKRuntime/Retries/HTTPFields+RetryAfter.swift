#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import HTTPTypes

extension HTTPFields {
    /// How long the server asks to wait (RFC 9110, section 10.2.3); nil where it does not, or not in that form.
    ///
    /// A date is counted from the answer's own `Date` where there is one, as clocks of devices go wrong; one
    /// that has passed is no wait.
    func retryAfter(now: Date) -> Duration? {
        guard let text = self[.retryAfter]?.trimmingSpaces, !text.isEmpty else { return nil }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) {
            return .seconds(Swift.min(Int64(text) ?? .max, 1_000_000_000))
        }
        guard let date = HTTPDate.read(text, now: now) else { return nil }
        let start = self[.date].flatMap { HTTPDate.read($0, now: now) } ?? now
        return .seconds(Swift.min(Swift.max(0, date.timeIntervalSince(start)), 1e9))
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
