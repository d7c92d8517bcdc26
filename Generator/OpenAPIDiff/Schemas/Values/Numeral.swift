/// A number of a document, exactly: `0.d₁d₂… × 10^exponent`.
struct Numeral: Hashable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero.
    private let digits: [UInt8]
    private let exponent: Int

    /// Decimal text as in JSON, or `0x` and `0o` as in YAML; nil for infinities and what is no number.
    init?(_ text: String) {
        let decimal = Self.prefixed(text).map { String($0) } ?? text
        var bytes = decimal.utf8[...]
        isNegative = bytes.first == UInt8(ascii: "-")
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            bytes = bytes.dropFirst()
        }
        var digits: [UInt8] = []
        var point: Int?
        while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            if byte == UInt8(ascii: "."), point == nil {
                point = digits.count
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits.append(byte - UInt8(ascii: "0"))
            } else {
                return nil
            }
            bytes = bytes.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        var exponent = point ?? digits.count
        if !bytes.isEmpty {
            guard let power = Int(String(Substring(bytes.dropFirst()))), abs(power) < 1 << 32 else {
                return nil
            }
            exponent += power
        }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        while digits.last == 0 { digits.removeLast() }
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent - leading
    }

    private static func prefixed(_ text: String) -> Int? {
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
        return nil
    }

    var isInteger: Bool { digits.count <= max(exponent, 0) }

    /// One text for each number, however it was written.
    var canonicalText: String {
        guard !digits.isEmpty else { return "0" }
        return (isNegative ? "-0." : "0.") + digits.map { String($0) }.joined() + "e\(exponent)"
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.digits.isEmpty || right.digits.isEmpty {
            let isBelow = left.isNegative && !left.digits.isEmpty
            return isBelow || (left.digits.isEmpty && !right.isNegative && !right.digits.isEmpty)
        }
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative ? isLess(right, left) : isLess(left, right)
    }

    /// By size without the sign; neither is zero.
    private static func isLess(_ left: Self, _ right: Self) -> Bool {
        left.exponent == right.exponent
            ? left.digits.lexicographicallyPrecedes(right.digits) : left.exponent < right.exponent
    }

    static func == (left: Self, right: Self) -> Bool {
        left.digits == right.digits && left.exponent == right.exponent
            && (left.isNegative == right.isNegative || left.digits.isEmpty)
    }

    /// Whether it is the other times an integer; nil where that takes more than 18 digits to tell.
    func isMultiple(of other: Numeral) -> Bool? {
        let end = min(exponent - digits.count, other.exponent - other.digits.count)
        guard let left = scaled(to: end), let right = other.scaled(to: end), right != 0 else { return nil }
        return left % right == 0
    }

    private func scaled(to end: Int) -> Int? {
        let zeros = exponent - digits.count - end
        guard zeros >= 0, digits.count + zeros <= 18 else { return nil }
        return (digits + Array(repeating: 0, count: zeros)).reduce(0) { $0 * 10 + Int($1) }
    }
}
