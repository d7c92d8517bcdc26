/// A number exactly as it is written, whatever its size or precision.
///
/// Two numbers are equal if they are written alike: `1` and `1.0` are not.
public struct JSONNumber: Sendable, Hashable {
    /// A number of JSON's grammar.
    public let text: String

    init(unchecked text: String) { self.text = text }

    /// Nil if the text is no JSON number (RFC 8259, section 6).
    public init?(_ text: String) {
        guard case .number(let number)? = try? JSON.decode(JSONValue.self, from: text),
            number.text.utf8.count == text.utf8.count
        else { return nil }
        self = number
    }

    /// An integer of any width.
    public init(_ value: some BinaryInteger) { text = String(value) }

    /// Nil for NaN and infinity.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var writer = JSONWriter()
        writer.write(value)
        text = String(decoding: writer.bytes, as: UTF8.self)
    }

    var parts: JSONNumberText {
        var text = text
        return text.withUTF8 { JSONNumberText($0) }
    }
}

extension FixedWidthInteger {
    /// The number's value, or nil if it has a fraction or does not fit.
    ///
    /// `1.0` and `1e3` are integers.
    public init?(exactly number: JSONNumber) {
        guard let value = number.parts.integer(as: Self.self) else { return nil }
        self = value
    }
}

extension Double {
    /// The nearest double; nil if the number is out of range.
    public init?(_ number: JSONNumber) {
        guard let value = Double(number.text), value.isFinite else { return nil }
        self = value
    }
}

extension JSONNumber: JSONReadable, JSONWritable {
    /// Reads a number of any size and precision.
    public init(json reader: inout JSONReader) { text = reader.readNumberText() }

    /// Writes the number as it is.
    public func write(json writer: inout JSONWriter) { writer.write(number: self) }
}

extension JSONWriter {
    mutating func write(number: JSONNumber) {
        var text = number.text
        text.withUTF8 { append($0) }
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// An integer.
    public init(integerLiteral value: Int) { self.init(value) }

    /// The number as it is written.
    public var description: String { text }
}
