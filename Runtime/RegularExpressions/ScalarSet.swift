/// Unicode scalars by ranges and properties, with ASCII as bits.
///
/// Surrogates may be members: `\uD800` is allowed in a pattern, and no text has one.
package struct ScalarSet: Sendable {
    private var ranges: [ClosedRange<UInt32>] = []
    private var properties: [(property: UnicodeProperty, isNegated: Bool)] = []
    private var isNegated = false
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(_ ranges: [ClosedRange<UInt32>]) {
        self.ranges = ranges
        finish()
    }

    init(_ property: UnicodeProperty, isNegated: Bool) {
        properties = [(property, isNegated)]
        finish()
    }

    mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }

    /// A set within a class; it is not negated unless it is made of ranges alone.
    mutating func insert(_ other: ScalarSet) {
        properties += other.properties
        ranges += other.isNegated ? ScalarSet.complement(other.ranges) : other.ranges
    }

    /// Must be called after the last member was inserted.
    mutating func finish(isNegated: Bool = false) {
        ranges = ScalarSet.merged(ranges)
        self.isNegated = isNegated
        for value: UInt32 in 0..<128 where isMember(value) != isNegated {
            if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
        }
    }

    /// All others; of a set of ranges.
    var inverted: ScalarSet { ScalarSet(ScalarSet.complement(ranges)) }

    @inline(__always)
    package func contains(_ value: UInt32) -> Bool {
        if value < 64 { return low >> UInt64(value) & 1 == 1 }
        if value < 128 { return high >> UInt64(value - 64) & 1 == 1 }
        return isMember(value) != isNegated
    }

    /// Whether a scalar is in both, as far as ASCII and the ends of ranges tell.
    func intersects(_ other: ScalarSet) -> Bool {
        if low & other.low != 0 || high & other.high != 0 { return true }
        return ranges.contains { contains($0.lowerBound) && other.contains($0.lowerBound) }
            || other.ranges.contains { contains($0.lowerBound) && other.contains($0.lowerBound) }
    }

    private func isMember(_ value: UInt32) -> Bool {
        var from = 0
        var to = ranges.count
        while from < to {
            let middle = (from + to) / 2
            if ranges[middle].upperBound < value { from = middle + 1 } else { to = middle }
        }
        if from < ranges.count, ranges[from].contains(value) { return true }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(value) else { return false }
        return properties.contains { $0.property.contains(scalar) != $0.isNegated }
    }

    private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    private static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in merged(ranges) {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        return result
    }
}

extension ScalarSet {
    /// `\d`: ASCII alone.
    static let digits = ScalarSet([0x30...0x39])
    /// `\w`: ASCII alone.
    static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3.
    static let whitespace = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// `.`: all but line terminators.
    static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted
}
