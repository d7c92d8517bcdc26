/// The numbers that bounds and factors allow, counted in units of a power of ten.
struct ScaledRange {
    /// How many decimal places the unit has.
    private let places: Int
    private var least = Int.min
    private var most = Int.max
    private var step = 1

    /// Bounds as documents write them; what does not fit a machine word bounds nothing.
    ///
    /// Unless whole numbers are asked for, the unit is small enough for the preferred number.
    init(
        isInteger: Bool,
        preferred: String,
        minimum: [String],
        maximum: [String],
        exclusiveMinimum: [String],
        exclusiveMaximum: [String],
        multipleOf: [String]
    ) {
        let all = minimum + maximum + exclusiveMinimum + exclusiveMaximum + multipleOf
        let isOpen = !exclusiveMinimum.isEmpty || !exclusiveMaximum.isEmpty
        let needed = (isInteger ? all : all + [preferred]).map(Self.places).max() ?? 0
        places = min(12, needed + (isOpen && !isInteger ? 1 : 0))
        if isInteger { widenStep(by: Self.power(places)) }
        for factor in multipleOf.compactMap({ Self.scaled($0, places) }) where factor > 0 {
            widenStep(by: factor)
        }
        for bound in minimum.compactMap({ Self.scaled($0, places) }) { least = max(least, bound) }
        for bound in maximum.compactMap({ Self.scaled($0, places) }) { most = min(most, bound) }
        for bound in exclusiveMinimum.compactMap({ Self.scaled($0, places) }) where bound < Int.max {
            least = max(least, bound + 1)
        }
        for bound in exclusiveMaximum.compactMap({ Self.scaled($0, places) }) where bound > Int.min {
            most = min(most, bound - 1)
        }
    }

    /// The allowed number nearest to the one preferred, and from there so many on: up to the greatest, then down.
    ///
    /// Nil where no number is allowed.
    func text(preferring preferred: String, ordinal: Int) -> String? {
        guard least <= most else { return nil }
        let wanted = min(max(Self.scaled(preferred, places) ?? 0, least), most)
        guard let first = aligned(wanted) else { return nil }
        // Below zero only where bounds ask for it.
        let floor = least == Int.min && first >= 0 ? 0 : least
        // From one whole number to the next where there is room.
        let unit = Self.power(places)
        let pace = step >= unit || Self.distance(floor, most) / 2 < unit ? step : unit - unit % step
        let upward = Self.distance(first, most) / pace
        let downward = Self.distance(floor, first) / pace
        let position = ordinal % (upward + downward + 1)
        let number = position <= upward ? first + position * pace : first - (position - upward) * pace
        return Self.text(number, places)
    }

    /// At most so much that a few of them can be added.
    private static func distance(_ low: Int, _ high: Int) -> Int {
        let (difference, overflow) = high.subtractingReportingOverflow(low)
        return overflow ? Int.max / 4 : min(difference, Int.max / 4)
    }

    /// The next multiple of the step at or above a number, else the one below it.
    private func aligned(_ number: Int) -> Int? {
        let remainder = ((number % step) + step) % step
        if remainder == 0 { return number }
        let (above, overflow) = number.addingReportingOverflow(step - remainder)
        if !overflow, above <= most { return above }
        let (below, isBelow) = number.subtractingReportingOverflow(remainder)
        return !isBelow && below >= least ? below : nil
    }

    /// The least common multiple, as long as it fits.
    private mutating func widenStep(by factor: Int) {
        var (left, right) = (step, factor)
        while right != 0 { (left, right) = (right, left % right) }
        let (product, overflow) = (step / max(1, left)).multipliedReportingOverflow(by: factor)
        if !overflow, product < 1 << 61 { step = product }
    }

    // MARK: Texts

    private static func power(_ places: Int) -> Int { (0..<places).reduce(1) { product, _ in product * 10 } }

    private static func places(_ text: String) -> Int {
        let (fraction, exponent) = parts(text)
        return max(0, min(12, fraction.count - exponent))
    }

    private static func parts(_ text: String) -> (fraction: Substring, exponent: Int) {
        let halves = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        let exponent = halves.count == 2 ? Int(halves[1]) ?? 0 : 0
        let digits = (halves.first ?? "").split(
            separator: ".",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        return (digits.count == 2 ? digits[1] : "", max(-400, min(400, exponent)))
    }

    /// Nil where it does not fit.
    private static func scaled(_ text: String, _ places: Int) -> Int? {
        let halves = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        guard let mantissa = halves.first else { return nil }
        let (fraction, exponent) = parts(text)
        let digits = mantissa.filter { $0 != "." }
        guard var value = Int(digits) else { return nil }
        var shift = places - fraction.count + exponent
        while shift > 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow, shift < 40 else { return nil }
            value = product
            shift -= 1
        }
        while shift < 0, value != 0 {
            value /= 10
            shift += 1
        }
        return value
    }

    private static func text(_ value: Int, _ places: Int) -> String {
        guard places > 0 else { return String(value) }
        var digits = String(value.magnitude)
        digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = digits.dropLast(places)
        var fraction = digits.suffix(places)
        while fraction.last == "0" { fraction.removeLast() }
        return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
