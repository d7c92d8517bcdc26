/// Numbers that a name, a format or a description makes one expect.
enum PreferredNumber {
    /// As JSON spells it; `about` is the description of the value.
    static func text(named name: String?, formats: [String], about: String?, isInteger: Bool) -> String {
        let tokens = name.map(Words.tokens) ?? []
        let told = Set(about.map(Words.tokens) ?? [])
        if isMoment(tokens) || formats.contains(where: isMoment) || isMoment(told) {
            return String(Moment(tokens).seconds * scale(told))
        }
        if let number = byLastWord[tokens.last ?? ""] { return isInteger ? number.whole : number.text }
        if tokens.contains(where: ["percent", "percentage"].contains) { return "50" }
        if tokens.contains(where: ["amount", "price", "cost"].contains) { return isInteger ? "10" : "10.5" }
        return isInteger ? "1" : "1.5"
    }

    /// Whether a name is one of a time rather than of a duration or a count.
    private static func isMoment(_ tokens: [String]) -> Bool {
        switch tokens.last {
        case "timestamp", "epoch": true
        case "at", "time", "date": tokens.count > 1
        default: false
        }
    }

    private static func isMoment(_ format: String) -> Bool {
        ["unix-time", "unixtime", "unix", "unix-timestamp", "timestamp", "epoch"].contains(
            format.lowercased()
        )
    }

    /// Whether a description tells of seconds since 1970, or of parts of them.
    private static func isMoment(_ words: Set<String>) -> Bool {
        words.contains("1970")
            || words.contains("unix") && !words.isDisjoint(with: ["time", "timestamp", "epoch"])
            || words.contains("since") && words.contains("epoch")
    }

    /// How many units a second has, by a description.
    private static func scale(_ words: Set<String>) -> Int {
        if !words.isDisjoint(with: ["milliseconds", "millisecond", "millis", "ms"]) { return 1_000 }
        if !words.isDisjoint(with: ["microseconds", "microsecond"]) { return 1_000_000 }
        return words.isDisjoint(with: ["nanoseconds", "nanosecond"]) ? 1 : 1_000_000_000
    }

    private static let byLastWord: [String: (whole: String, text: String)] = [
        "ms": ("1000", "1000"), "millis": ("1000", "1000"), "milliseconds": ("1000", "1000"),
        "seconds": ("30", "30"), "secs": ("30", "30"), "ttl": ("30", "30"), "timeout": ("30", "30"),
        "minutes": ("15", "15"), "days": ("7", "7"), "bytes": ("1024", "1024"), "port": ("8080", "8080"),
        "year": ("2026", "2026"), "age": ("30", "30"), "width": ("640", "640"), "height": ("480", "480"),
        "latitude": ("47", "47.4"), "lat": ("47", "47.4"), "longitude": ("8", "8.5"), "lon": ("8", "8.5"),
        "lng": ("8", "8.5"),
    ]
}
