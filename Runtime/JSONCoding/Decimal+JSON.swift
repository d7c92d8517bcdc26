#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal: JSONReadable, JSONWritable {
    /// Reads a number exactly; one with more than 38 digits, or a power of ten beyond 127, is a failure.
    public init(json reader: inout JSONReader) {
        guard reader.kind == .number else {
            reader.fail(expected: "a number")
            self = 0
            return
        }
        guard let value = Decimal(exactly: JSONNumber(unchecked: reader.readNumberText())) else {
            reader.fail(.outOfRange, "the number \(reader.shownNumber) is not exact as a Decimal")
            self = 0
            return
        }
        self = value
    }

    /// Writes the number exactly; NaN is recorded as a failure.
    public func write(json writer: inout JSONWriter) {
        guard let number = JSONNumber(self) else { return writer.fail("NaN is no JSON number") }
        writer.write(number: number)
    }

    /// The number's exact value, or nil if it has more than 38 digits or is out of range.
    public init?(exactly number: JSONNumber) {
        let parts = number.parts
        guard parts.digits.count <= 38, (-128...127).contains(parts.exponent) else { return nil }
        let digits = String(decoding: parts.digits.map { $0 + 0x30 }, as: UTF8.self)
        let sign = parts.isNegative ? "-" : ""
        guard let value = Decimal(string: parts.digits.isEmpty ? "0" : "\(sign)\(digits)e\(parts.exponent)")
        else {
            return nil
        }
        self = value
    }
}

extension JSONNumber {
    /// Nil for NaN.
    public init?(_ value: Decimal) {
        guard value.isFinite else { return nil }
        self.init(unchecked: value.description)
    }
}
