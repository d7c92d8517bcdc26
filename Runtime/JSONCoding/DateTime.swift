/// A moment as RFC 3339 writes it: `2024-01-02T03:04:05.123456789+01:00`.
///
/// What was read is written again as it was: the offset, the digits of the fraction, the letters' case. Two
/// values are equal if they are written alike; `<` and `date` go by the moment.
public struct DateTime {
    // Two numbers, so that models that hold moments stay cheap to copy and to compile.
    private let packed: UInt64
    /// The fraction's digits as one number; an attosecond is the smallest unit kept.
    fileprivate let fraction: UInt64

    /// The digits that fit in 64 bits.
    fileprivate static let maximumDigits = 18

    fileprivate init(_ parts: Parts, fraction: UInt64) {
        packed = parts.packed
        self.fraction = fraction
    }

    fileprivate var parts: Parts { Parts(packed: packed) }

    /// The day, in the time zone of the offset.
    public var day: CivilDate { parts.day }
    /// 0 to 23, in the time zone of the offset.
    public var hour: Int { parts.secondOfDay / 3600 }
    /// 0 to 59.
    public var minute: Int { parts.secondOfDay / 60 % 60 }
    /// 0 to 60: 60 is a leap second.
    public var second: Int { parts.secondOfDay % 60 + (parts.isLeapSecond ? 1 : 0) }
    /// The fraction of the second, rounded down.
    public var nanosecond: Int { Int(attoseconds / 1_000_000_000) }
    /// Minutes east of UTC.
    public var offsetMinutes: Int { parts.offsetMinutes }

    /// All but the fraction, as it was written.
    fileprivate struct Parts {
        var day: CivilDate
        /// Of a leap second, the second before.
        var secondOfDay: Int
        var isLeapSecond = false
        var fractionDigits = 0
        var separator = UInt8(ascii: "T")
        /// The letter for UTC, or the sign of the offset.
        var zone = UInt8(ascii: "Z")
        var offsetMinutes = 0
    }
}

extension DateTime.Parts {
    private static let separators = Array("Tt ".utf8)
    private static let zones = Array("Zz+-".utf8)

    init(packed: UInt64) {
        func bits(_ shift: Int, _ width: Int) -> Int {
            Int(truncatingIfNeeded: packed >> UInt64(shift)) & (1 << width - 1)
        }
        day = CivilDate(code: UInt32(truncatingIfNeeded: packed >> 39))
        secondOfDay = bits(22, 17)
        isLeapSecond = bits(21, 1) == 1
        fractionDigits = bits(16, 5)
        separator = Self.separators[bits(14, 2)]
        zone = Self.zones[bits(12, 2)]
        offsetMinutes = bits(0, 12) - 1440
    }

    var packed: UInt64 {
        let separator = Self.separators.firstIndex(of: separator) ?? 0
        let zone = Self.zones.firstIndex(of: zone) ?? 0
        return UInt64(day.code) << 39 | UInt64(secondOfDay) << 22 | (isLeapSecond ? 1 << 21 : 0)
            | UInt64(fractionDigits << 16 | separator << 14 | zone << 12 | (offsetMinutes + 1440))
    }
}

extension DateTime {
    /// Nil if the text is no `date-time` of RFC 3339, section 5.6.
    ///
    /// Lower-case letters and a space for the `T` are taken; digits of the fraction beyond the 18th are
    /// dropped.
    public init?(_ text: String) {
        var text = text
        let value = text.withUTF8 { DateTime($0) }
        guard let value else { return nil }
        self = value
    }

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var scanner = DigitScanner(text)
        guard let day = scanner.date(), let separator = scanner.next(),
            separator | 0x20 == UInt8(ascii: "t") || separator == UInt8(ascii: " "),
            let hour = scanner.number(digits: 2), hour < 24, scanner.skip(UInt8(ascii: ":")),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(UInt8(ascii: ":")),
            let second = scanner.number(digits: 2), second <= 60
        else { return nil }
        var fraction: UInt64 = 0
        var digits = 0
        var next = scanner.next()
        if next == UInt8(ascii: ".") {
            next = scanner.next()
            guard let first = next, first &- 0x30 < 10 else { return nil }
            while let byte = next, byte &- 0x30 < 10 {
                if digits < DateTime.maximumDigits {
                    fraction = fraction * 10 + UInt64(byte - 0x30)
                    digits += 1
                }
                next = scanner.next()
            }
        }
        guard let zone = next, let offset = DateTime.offset(zone, &scanner), scanner.isAtEnd else {
            return nil
        }
        self.init(
            Parts(
                day: day,
                secondOfDay: hour * 3600 + minute * 60 + min(second, 59),
                isLeapSecond: second == 60,
                fractionDigits: digits,
                separator: separator,
                zone: zone,
                offsetMinutes: offset
            ),
            fraction: fraction
        )
    }

    private static func offset(_ zone: UInt8, _ scanner: inout DigitScanner) -> Int? {
        if zone | 0x20 == UInt8(ascii: "z") { return 0 }
        guard zone == UInt8(ascii: "+") || zone == UInt8(ascii: "-"),
            let hours = scanner.number(digits: 2), hours < 24, scanner.skip(UInt8(ascii: ":")),
            let minutes = scanner.number(digits: 2), minutes < 60
        else { return nil }
        let total = hours * 60 + minutes
        return zone == UInt8(ascii: "-") ? -total : total
    }

    /// A moment in UTC; nanoseconds that are not zero are written without their trailing zeros.
    init(secondsSinceEpoch seconds: Int64, nanosecond: Int) {
        // Years 0 to 9999, all that RFC 3339 can write.
        let bounded = min(max(seconds, -62_167_219_200), 253_402_300_799)
        let dayNumber = bounded >= 0 ? bounded / 86400 : (bounded - 86399) / 86400
        let day = CivilDate(daysSinceEpoch: Int(dayNumber)) ?? CivilDate.epoch
        var fraction = UInt64(min(max(nanosecond, 0), 999_999_999))
        var digits = fraction == 0 ? 0 : 9
        while digits > 0, fraction % 10 == 0 {
            fraction /= 10
            digits -= 1
        }
        self.init(
            Parts(day: day, secondOfDay: Int(bounded - dayNumber * 86400), fractionDigits: digits),
            fraction: fraction
        )
    }

    /// Seconds since 1970-01-01T00:00:00Z; a leap second counts as the first second after it.
    public var secondsSinceEpoch: Int64 {
        let parts = parts
        let local = Int64(parts.day.daysSinceEpoch) * 86400 + Int64(parts.secondOfDay)
        return local + (parts.isLeapSecond ? 1 : 0) - Int64(parts.offsetMinutes) * 60
    }

    private var attoseconds: UInt64 {
        (parts.fractionDigits..<DateTime.maximumDigits).reduce(fraction) { value, _ in value * 10 }
    }
}

extension DateTime: Comparable {
    /// By the moment, whatever the offsets.
    public static func < (left: Self, right: Self) -> Bool {
        (left.secondsSinceEpoch, left.attoseconds) < (right.secondsSinceEpoch, right.attoseconds)
    }
}

extension DateTime: JSONModel {
    /// Reads a `date-time` of RFC 3339.
    public init(json reader: inout JSONReader) {
        if let value = reader.plainString.flatMap({ DateTime($0) }) {
            self = value
            return
        }
        let text = reader.readString()
        if let value = DateTime(text) {
            self = value
            return
        }
        let shown = reader.shown(text)
        reader.fail(.invalidValue, "expected a date-time like 2024-01-02T03:04:05Z, found '\(shown)'")
        self.init(secondsSinceEpoch: 0, nanosecond: 0)
    }

    /// Writes it as it was read.
    public func write(json writer: inout JSONWriter) { writer.writeQuoted { $0.append(self) } }

    /// The text as RFC 3339 has it.
    public var description: String { DigitText.string { $0.append(self) } }

    /// Prints the time without the quotes of JSON.
    public func write(to target: inout some TextOutputStream) { target.write(description) }
}

extension DigitText {
    mutating func append(_ value: DateTime) {
        let parts = value.parts
        append(parts.day)
        append(parts.separator)
        append(parts.secondOfDay / 3600, digits: 2)
        append(UInt8(ascii: ":"))
        append(parts.secondOfDay / 60 % 60, digits: 2)
        append(UInt8(ascii: ":"))
        append(parts.secondOfDay % 60 + (parts.isLeapSecond ? 1 : 0), digits: 2)
        if parts.fractionDigits > 0 {
            append(UInt8(ascii: "."))
            append(value.fraction, digits: parts.fractionDigits)
        }
        append(parts.zone)
        guard parts.zone == UInt8(ascii: "+") || parts.zone == UInt8(ascii: "-") else { return }
        append(abs(parts.offsetMinutes) / 60, digits: 2)
        append(UInt8(ascii: ":"))
        append(abs(parts.offsetMinutes) % 60, digits: 2)
    }
}

extension JSONReader {
    /// The current string's bytes if it is one without escapes.
    var plainString: UnsafeBufferPointer<UInt8>? {
        let token = token
        guard token.kind == .string, !token.isIntricate else { return nil }
        return UnsafeBufferPointer(start: bytes + (token.start + 1), count: token.end - token.start - 2)
    }

    /// A text for a message; a long one is cut.
    func shown(_ text: String) -> String {
        text.count <= 40 ? text : text.prefix(37) + "..."
    }
}
