public import SDKRuntime

/// What has to do with money.
public enum Money {
    /// A sum, whatever the document says of it.
    public struct Amount: JSONConvertible, Sendable {
        /// As it came.
        public let value: JSONValue

        /// Reads it.
        public init(json reader: inout JSONReader) { value = JSONValue(json: &reader) }

        /// Writes it.
        public func write(json writer: inout JSONWriter) { value.write(json: &writer) }
    }
}
