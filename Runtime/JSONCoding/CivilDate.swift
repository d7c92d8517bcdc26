/// A day of the Gregorian calendar without time or time zone: `1970-01-01` (RFC 3339, `full-date`).
public struct CivilDate: Comparable {
    /// Year, month and day in 14, 4 and 5 bits: one number, so that models that hold dates stay cheap to
    /// copy and to compile, and in the order of time.
    let code: UInt32

    /// 0 to 9999.
    public var year: Int { Int(code >> 9) }
    /// 1 to 12.
    public var month: Int { Int(code >> 5 & 15) }
    /// 1 to 31, as the month has.
    public var day: Int { Int(code & 31) }

    /// Nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            (1...CivilDate.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(known: year, month, day)
    }

    private init(known year: Int, _ month: Int, _ day: Int) {
        code = UInt32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    /// `code` must be one of a date.
    init(code: UInt32) { self.code = code }

    static let epoch = CivilDate(known: 1970, 1, 1)

    /// Nil if the text is no `YYYY-MM-DD` or there is no such day.
    public init?(_ text: String) {
        var text = text
        let date: CivilDate? = text.withUTF8 { buffer in
            var scanner = DigitScanner(buffer)
            guard let date = scanner.date(), scanner.isAtEnd else { return nil }
            return date
        }
        guard let date else { return nil }
        self = date
    }

    /// By year, month and day.
    public static func < (left: Self, right: Self) -> Bool {
        left.code < right.code
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate {
    /// Days since 1970-01-01, by eras of 400 years that begin on the first of March.
    var daysSinceEpoch: Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    init?(daysSinceEpoch days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month > 2 ? 0 : 1)
        self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension CivilDate: JSONModel {
    /// Reads `YYYY-MM-DD`.
    public init(json reader: inout JSONReader) {
        let text = reader.readString()
        if let date = CivilDate(text) {
            self = date
            return
        }
        reader.fail(.invalidValue, "expected a date like 1970-01-01, found '\(reader.shown(text))'")
        self = CivilDate.epoch
    }

    /// Writes `YYYY-MM-DD`.
    public func write(json writer: inout JSONWriter) { writer.writeQuoted { $0.append(self) } }

    /// The day as it is sent: `1970-01-01`.
    public var description: String { DigitText.string { $0.append(self) } }

    /// Prints the day without the quotes of JSON.
    public func write(to target: inout some TextOutputStream) { target.write(description) }
}
