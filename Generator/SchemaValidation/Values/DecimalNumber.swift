/// A number as YAML and JSON write it, of any size, compared without rounding.
package struct DecimalNumber {
    /// Most significant first, without zeros at either end; none for zero.
    private let digits: [UInt8]
    /// Of ten, by which the digits read as a whole number are multiplied.
    private let exponent: Int
    private let isNegative: Bool

    /// Nil for infinity and what is no number; exponents beyond ten thousand are none either.
    package init?(_ text: String) {
        var rest = Substring(text).utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        if let value = Self.radixNumber(rest) {
            self.init(digits: String(value).utf8.map { $0 - 0x30 }, exponent: 0, isNegative: isNegative)
            return
        }
        var digits: [UInt8] = []
        var exponent = 0
        var isFraction = false
        while let byte = rest.first {
            if (0x30...0x39).contains(byte) {
                digits.append(byte - 0x30)
                if isFraction { exponent -= 1 }
            } else if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        if let byte = rest.first {
            guard byte | 0x20 == UInt8(ascii: "e"), let power = Int(Substring(rest.dropFirst())),
                abs(power) <= 10_000
            else { return nil }
            exponent += power
        }
        self.init(digits: digits, exponent: exponent, isNegative: isNegative)
    }

    private init(digits: [UInt8], exponent: Int, isNegative: Bool) {
        let whole = digits.drop { $0 == 0 }
        let zeros = whole.reversed().prefix { $0 == 0 }.count
        self.digits = Array(whole.dropLast(zeros))
        self.exponent = self.digits.isEmpty ? 0 : exponent + zeros
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    /// `0x1F` and `0o17` of YAML's core schema.
    private static func radixNumber(_ text: Substring.UTF8View.SubSequence) -> UInt64? {
        if text.starts(with: "0x".utf8) { return UInt64(Substring(text.dropFirst(2)), radix: 16) }
        if text.starts(with: "0o".utf8) { return UInt64(Substring(text.dropFirst(2)), radix: 8) }
        return nil
    }

    var isWhole: Bool { exponent >= 0 }

    /// The same for all numbers of one value.
    var canonicalText: String {
        if digits.isEmpty { return "0" }
        return (isNegative ? "-" : "") + String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
            + "e\(exponent)"
    }

    private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

    package static func < (left: Self, right: Self) -> Bool {
        if left.sign != right.sign { return left.sign < right.sign }
        return left.sign < 0 ? right.isSmaller(than: left) : left.isSmaller(than: right)
    }

    /// Without regard to the signs.
    private func isSmaller(than other: Self) -> Bool {
        let (places, otherPlaces) = (digits.count + exponent, other.digits.count + other.exponent)
        if digits.isEmpty || other.digits.isEmpty || places == otherPlaces {
            return digits.lexicographicallyPrecedes(other.digits)
        }
        return places < otherPlaces
    }

    /// Nil where it is not worked out: the divisor is zero or has more than 18 digits.
    func isMultiple(of divisor: Self) -> Bool? {
        guard !divisor.digits.isEmpty, divisor.digits.count <= 18 else { return nil }
        if digits.isEmpty { return true }
        let shift = exponent - divisor.exponent
        // The last digit is not zero, so that what has more places than the divisor is no multiple of it.
        if shift < 0 { return false }
        let modulus = divisor.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        var remainder: UInt64 = 0
        for digit in digits { remainder = (remainder * 10 % modulus + UInt64(digit)) % modulus }
        for _ in 0..<shift where remainder != 0 { remainder = remainder * 10 % modulus }
        return remainder == 0
    }
}
