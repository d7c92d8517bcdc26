/// Why a text is no fault, with the part that is wrong.
package struct FaultTextError: Error, Sendable, Hashable {
    /// In lower case, without a full stop: `unknown fault 'drpo'`.
    package let message: String
    package let hint: String?

    package init(message: String, hint: String?) {
        self.message = message
        self.hint = hint
    }
}

extension Fault {
    /// The header that asks for a fault of one request.
    package static let header = "X-Mock-Fault"

    /// The words of a fault; each is also a key of a mapping in scenarios.
    package static let words = [
        "latency", "jitter", "status", "retry-after", "drop", "truncate", "malformed", "slow", "none",
    ]

    /// Reads `word` or `word=value`, separated by commas or semicolons.
    package init(text: String) throws(FaultTextError) {
        self.init()
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let word = pieces.first.map { Self.trimmed($0) } ?? ""
            let value = pieces.count > 1 ? Self.trimmed(pieces[1]) : nil
            guard value?.contains(" ") != true else {
                throw FaultTextError(
                    message: "'\(word)' has more than one value",
                    hint: "separate faults by commas"
                )
            }
            try set(word, to: value)
        }
    }

    /// Sets what one word says; `value` is nil where it stands alone.
    mutating func set(_ word: String, to value: String?) throws(FaultTextError) {
        switch word {
        case "latency": latency = try Self.duration(value, of: word)
        case "jitter": jitter = try Self.duration(value, of: word)
        case "slow": slowness = value == nil ? .milliseconds(100) : try Self.duration(value, of: word)
        case "status": status = try Self.integer(value, of: word, in: 400...599)
        case "retry-after": retryAfter = try Self.integer(value, of: word, in: 0...86_400)
        case "truncate":
            damage = .truncate(
                after: value == nil ? nil : try Self.integer(value, of: word, in: 0...1_000_000_000)
            )
        case "drop", "malformed", "none":
            guard value == nil else {
                throw FaultTextError(message: "'\(word)' takes no value", hint: "write '\(word)' alone")
            }
            if word != "none" { damage = word == "drop" ? .drop : .malform }
        default: throw .unknown(word)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private static func integer(
        _ value: String?,
        of word: String,
        in range: ClosedRange<Int>
    ) throws(FaultTextError) -> Int {
        guard let value, let number = Int(value), range.contains(number) else {
            throw FaultTextError(
                message: "'\(word)' takes a whole number from \(range.lowerBound) to \(range.upperBound)",
                hint: "for example \(word)=\(word == "status" ? 503 : 2)"
            )
        }
        return number
    }

    /// `250ms`, `1.5s`, or a number of milliseconds; at most ten minutes.
    static func duration(_ value: String?, of word: String) throws(FaultTextError) -> Duration {
        guard let value, let duration = Duration(milliseconds: value), duration <= .seconds(600) else {
            throw FaultTextError(
                message: "'\(word)' takes a time of at most ten minutes",
                hint: "for example \(word)=200ms or \(word)=1.5s"
            )
        }
        return duration
    }
}

extension FaultTextError {
    static func unknown(_ word: String) -> FaultTextError {
        FaultTextError(
            message: "unknown fault '\(word)'",
            hint: "faults are \(Fault.words.joined(separator: ", "))"
        )
    }
}

extension Duration {
    /// A time as people write it: `250ms`, `1.5s`, or a number of milliseconds; nil for anything else, and for what
    /// is negative.
    package init?(milliseconds text: String) {
        let (digits, factor) =
            if text.hasSuffix("ms") { (text.dropLast(2), 1.0) } else if text.hasSuffix("s") {
                (text.dropLast(), 1000.0)
            } else { (text[...], 1.0) }
        guard let first = digits.utf8.first, (0x30...0x39).contains(first),
            let number = Double(digits), number.isFinite, number * factor < 1e12
        else { return nil }
        self = .nanoseconds(Int64(number * factor * 1_000_000))
    }
}
