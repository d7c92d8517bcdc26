/// A JSON number taken apart without loss: sign, significant digits, power of ten.
package struct JSONNumberText {
    package let isNegative: Bool
    /// From the first to the last digit that is not zero; empty for zero.
    package let digits: [UInt8]
    /// The power of ten of the last digit; far beyond any type's range where the exponent is.
    package let exponent: Int

    /// `text` must be a number of JSON's grammar.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var digits: [UInt8] = []
        var fraction = 0
        var written = 0
        var isInFraction = false
        var isExponentNegative = false
        var isInExponent = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "."): isInFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isInExponent = true
            case UInt8(ascii: "-"): isExponentNegative = isInExponent
            case UInt8(ascii: "+"): break
            default:
                if isInExponent {
                    written = min(written * 10 + Int(byte - 0x30), 100_000_000)
                } else {
                    digits.append(byte - 0x30)
                    if isInFraction { fraction += 1 }
                }
            }
        }
        var exponent = (isExponentNegative ? -written : written) - fraction
        digits.removeFirst(digits.prefix { $0 == 0 }.count)
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        isNegative = text.first == UInt8(ascii: "-")
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent
    }

    package init?(_ text: String) {
        var text = text
        self = text.withUTF8 { JSONNumberText($0) }
    }

    var isIntegral: Bool { exponent >= 0 }

    /// The exact value, or nil if there is a fraction or it does not fit.
    func integer<Value: FixedWidthInteger>(as type: Value.Type) -> Value? {
        guard isIntegral, digits.count + exponent <= 40 else { return nil }
        var value: Value = 0
        for index in 0..<digits.count + exponent {
            let digit = Value(truncatingIfNeeded: index < digits.count ? digits[index] : 0)
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) =
                isNegative
                ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }

    /// The nearest double; infinite where it is out of range.
    static func double(_ text: UnsafeBufferPointer<UInt8>, isIntricate: Bool) -> Double {
        exactDouble(text) ?? Double(String(decoding: text, as: UTF8.self)) ?? .infinity
    }

    /// Few digits and a small exponent: one operation on two exact doubles rounds right.
    private static func exactDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard text.count <= 17 else { return nil }
        var mantissa: Int64 = 0
        var fraction = 0
        var isInFraction = false
        var isNegative = false
        for byte in text {
            if byte &- 0x30 < 10 {
                mantissa = mantissa &* 10 &+ Int64(byte &- 0x30)
                if isInFraction { fraction += 1 }
            } else if byte == UInt8(ascii: ".") {
                isInFraction = true
            } else if byte == UInt8(ascii: "-") {
                isNegative = true
            } else {
                return nil
            }
        }
        guard mantissa <= 1 << 53 else { return nil }
        let value = Double(mantissa) / powersOfTen[fraction]
        return isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    ]
}
