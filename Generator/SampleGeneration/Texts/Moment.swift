/// How long after 2026-01-15T09:30:00Z something happens, as its name tells: what ends comes after what begins.
struct Moment {
    let months: Int
    let days: Int

    init(_ words: [String]) {
        months = words.contains(where: Self.ends.contains) ? 1 : 0
        days = words.count(where: Self.follows.contains)
    }

    /// In seconds since 1970 (POSIX): of a whole month after it, in February.
    var seconds: Int { 1_768_469_400 + 86_400 * (31 * months + days) }

    private static let ends: Set<String> = [
        "end", "ends", "until", "before", "due", "deadline", "expire", "expires", "expiry", "expiration",
        "renews",
    ]

    private static let follows: Set<String> = [
        "updated", "update", "modified", "changed", "edited", "ended", "finished", "completed", "closed",
        "last",
        "resent",
    ]
}
