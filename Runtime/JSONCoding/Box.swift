/// Holds a value outside of its owner, so that a type can contain itself.
public final class Box<Wrapped> {
    /// The value.
    public let value: Wrapped

    /// Boxes a value.
    public init(_ value: Wrapped) { self.value = value }
}

extension Box: Sendable where Wrapped: Sendable {}

extension Box: CustomReflectable {
    /// The value's own mirror: a box is not to be seen.
    public var customMirror: Mirror { Mirror(reflecting: value) }
}

extension Box: JSONReadable where Wrapped: JSONReadable {
    /// Reads the value.
    public convenience init(json reader: inout JSONReader) { self.init(Wrapped(json: &reader)) }
}

extension Box: JSONWritable where Wrapped: JSONWritable {
    /// Writes the value.
    public func write(json writer: inout JSONWriter) { value.write(json: &writer) }
}
