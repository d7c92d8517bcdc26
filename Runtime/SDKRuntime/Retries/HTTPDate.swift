#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import JSONCoding

/// The three forms of a date in a header field (RFC 9110, section 5.6.7).
///
///     Sun, 06 Nov 1994 08:49:37 GMT    as it is to be
///     Sunday, 06-Nov-94 08:49:37 GMT   RFC 850
///     Sun Nov  6 08:49:37 1994         as C's asctime writes it
enum HTTPDate {
    /// Nil if the text is no such date; a year of two digits is the one that is at most 50 years ahead of now.
    static func read(_ text: String, now: Date) -> Date? {
        let parts = text.split { " ,-:".contains($0) }.map { $0.lowercased() }
        guard let weekday = parts.first, weekdays.contains(weekday) else { return nil }
        let isTwoDigit = text.contains("-")
        switch parts.count {
        case 8 where parts[7] == "gmt":
            let year = number(parts[3], digits: isTwoDigit ? 2 : 4).map { year in
                isTwoDigit ? fullYear(year, now) : year
            }
            return date(year, parts[2], number(parts[1], digits: 2), parts[4...6])
        case 7:
            let day = number(parts[2], digits: 2) ?? number(parts[2], digits: 1)
            return date(number(parts[6], digits: 4), parts[1], day, parts[3...5])
        default: return nil
        }
    }

    private static let weekdays: Set<String> = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday",
    ]

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func number(_ text: String, digits: Int) -> Int? {
        text.utf8.count == digits && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private static func fullYear(_ year: Int, _ now: Date) -> Int {
        let thisYear = DateTime(now).description.prefix(4)
        let latest = (Int(thisYear) ?? 2000) + 50
        return latest - ((latest - year) % 100 + 100) % 100
    }

    private static func date(_ year: Int?, _ month: String, _ day: Int?, _ time: ArraySlice<String>) -> Date?
    {
        let time = time.compactMap { number($0, digits: 2) }
        guard let year, let day, let month = months.firstIndex(of: month), time.count == 3,
            time[0] < 24, time[1] < 60, time[2] <= 60,
            let midnight = DateTime("\(padded(year, 4))-\(padded(month + 1, 2))-\(padded(day, 2))T00:00:00Z")
        else { return nil }
        return midnight.date.addingTimeInterval(Double(time[0] * 3600 + time[1] * 60 + time[2]))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
