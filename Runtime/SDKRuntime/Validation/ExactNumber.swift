/// A number of any size and precision, to be compared without rounding.
struct ExactNumber: Sendable {
    /// As JSON writes it.
    let text: String
    private let parts: JSONNumberText

    /// Nil if the text is no number of JSON.
    init?(_ text: String) {
        guard let number = JSONNumber(text) else { return nil }
        self.init(checked: number.text)
    }

    /// `text` is a number of JSON's grammar.
    init?(checked text: String) {
        guard let parts = JSONNumberText(text) else { return nil }
        self.text = text
        self.parts = parts
    }

    /// One text for all numbers of equal value.
    var canonical: String {
        if parts.digits.isEmpty { return "0" }
        let digits = String(decoding: parts.digits.map { $0 + 0x30 }, as: UTF8.self)
        return "\(parts.isNegative ? "-" : "")\(digits)e\(parts.exponent)"
    }

    static func < (left: Self, right: Self) -> Bool {
        let signs = (left.sign, right.sign)
        if signs.0 != signs.1 { return signs.0 < signs.1 }
        return signs.0 < 0 ? right.isSmaller(than: left) : left.isSmaller(than: right)
    }

    private var sign: Int { parts.digits.isEmpty ? 0 : parts.isNegative ? -1 : 1 }

    /// Without regard to the signs.
    private func isSmaller(than other: Self) -> Bool {
        let magnitude = parts.digits.count + parts.exponent
        let otherMagnitude = other.parts.digits.count + other.parts.exponent
        if magnitude != otherMagnitude { return magnitude < otherMagnitude }
        return parts.digits.lexicographicallyPrecedes(other.parts.digits)
    }

    /// Nil where the divisor is zero or has more than 18 digits, which is not worked out.
    func isMultiple(of divisor: Self) -> Bool? {
        guard !divisor.parts.digits.isEmpty, divisor.parts.digits.count <= 18 else { return nil }
        if parts.digits.isEmpty { return true }
        let exponent = parts.exponent - divisor.parts.exponent
        // The last digit is not zero, so what has more places than the divisor is no multiple of it.
        if exponent < 0 { return false }
        let modulus = divisor.parts.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        var remainder: UInt64 = 0
        for digit in parts.digits {
            remainder = Self.product(remainder, 10 % modulus, modulo: modulus)
            remainder = (remainder + UInt64(digit) % modulus) % modulus
        }
        return Self.product(remainder, Self.powerOfTen(exponent, modulo: modulus), modulo: modulus) == 0
    }

    private static func powerOfTen(_ exponent: Int, modulo modulus: UInt64) -> UInt64 {
        var result = 1 % modulus
        var base = 10 % modulus
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = product(result, base, modulo: modulus) }
            base = product(base, base, modulo: modulus)
            rest >>= 1
        }
        return result
    }

    /// Both factors are below the modulus.
    private static func product(_ left: UInt64, _ right: UInt64, modulo modulus: UInt64) -> UInt64 {
        modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
    }
}
