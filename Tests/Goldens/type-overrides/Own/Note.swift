public import SDKRuntime

/// In the module of the SDK itself.
public struct Note: JSONConvertible, Sendable {
    /// As it is written.
    public let text: String

    /// Reads it.
    public init(json reader: inout JSONReader) { text = reader.readString() }

    /// Writes it.
    public func write(json writer: inout JSONWriter) { writer.write(text) }
}
