public import SDKRuntime

/// An identifier that sorts by time.
public struct ULID: JSONConvertible, Hashable, Sendable {
    /// As it is written.
    public let text: String

    /// Reads it.
    public init(json reader: inout JSONReader) { text = reader.readString() }

    /// Writes it.
    public func write(json writer: inout JSONWriter) { writer.write(text) }
}
