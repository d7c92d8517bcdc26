/// A string or integer of which some values have names, and which may be any other: a server can add one
/// without breaking what exists.
///
/// ```
/// public struct Status: JSONEnumeration {
///     public let rawValue: String
///     public init(rawValue: String) { self.rawValue = rawValue }
///     public static var created: Self { Self(rawValue: "created") }
///     public static var knownValues: [Self] { [created] }
/// }
/// ```
public typealias JSONEnumeration = JSONEnumerated & Codable & Hashable & Sendable & TextOutputStreamable

/// What an open enumeration says of itself; the rest of `JSONEnumeration` comes from here.
public protocol JSONEnumerated: JSONConvertible {
    /// `String`, `Int`, or another value of JSON.
    associatedtype RawValue: JSONReadable & JSONWritable & Hashable & Sendable

    /// The value as it is sent.
    var rawValue: RawValue { get }

    /// Makes a value, known or not.
    init(rawValue: RawValue)

    /// The values that have names, in the order of the specification.
    static var knownValues: [Self] { get }
}

extension JSONEnumerated {
    /// Whether the value is one that has a name.
    public var isKnown: Bool { Self.knownValues.contains { $0.rawValue == rawValue } }

    /// Reads the raw value.
    public init(json reader: inout JSONReader) { self.init(rawValue: RawValue(json: &reader)) }

    /// Writes the raw value.
    public func write(json writer: inout JSONWriter) { rawValue.write(json: &writer) }

    /// Compares the raw values.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Writes the raw value as text.
    public func write(to target: inout some TextOutputStream) { target.write("\(rawValue)") }
}
