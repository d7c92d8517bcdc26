#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension DateTime {
    /// A moment in UTC, to the microsecond, which is what a `Date` can tell apart; years before 0 and after
    /// 9999 become the nearest that can be written.
    public init(_ date: Date) {
        // No order is sure of NaN, so it is put first: it becomes the earliest moment.
        let interval = date.timeIntervalSince1970.isNaN ? -.infinity : date.timeIntervalSince1970
        let time = min(max(interval, -62_167_219_200), 253_402_300_799)
        var seconds = time.rounded(.down)
        var microsecond = ((time - seconds) * 1e6).rounded()
        if microsecond >= 1e6 {
            seconds += 1
            microsecond = 0
        }
        self.init(secondsSinceEpoch: Int64(seconds), nanosecond: Int(microsecond) * 1000)
    }

    /// The moment, as exactly as a double can say it.
    public var date: Date {
        Date(timeIntervalSince1970: Double(secondsSinceEpoch) + Double(nanosecond) / 1e9)
    }
}
