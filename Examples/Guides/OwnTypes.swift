public import SDKRuntime

// docs/guide/sdk-yaml.md

/// An amount as the API writes it: `12.50`.
public struct Money: JSONConvertible, Sendable {
    /// With its cents.
    public let text: String

    /// Reads a string.
    public init(json reader: inout JSONReader) {
        text = reader.readString()
        if !text.contains(".") { reader.fail(expected: "an amount with its cents") }
    }

    /// Writes a string.
    public func write(json writer: inout JSONWriter) { writer.write(text) }
}
