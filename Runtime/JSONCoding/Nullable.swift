/// A value or an explicit null.
///
/// A property of type `Nullable<String>?` has three states: `nil` is absent, `.null` is sent as null, and a
/// value is sent as such. `nil` for `.null` works only where no optional is around.
public enum Nullable<Wrapped> {
    case null
    case value(Wrapped)

    /// Nil for null.
    public var value: Wrapped? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Nil becomes null.
    public init(_ value: Wrapped?) {
        self = value.map { .value($0) } ?? .null
    }
}

extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}
extension Nullable: Sendable where Wrapped: Sendable {}

extension Nullable: JSONReadable where Wrapped: JSONReadable {
    /// Reads null or a value.
    public init(json reader: inout JSONReader) {
        self = reader.isNull ? .null : .value(Wrapped(json: &reader))
    }
}

extension Nullable: JSONWritable where Wrapped: JSONWritable {
    /// Writes null or the value.
    public func write(json writer: inout JSONWriter) {
        if case .value(let value) = self { value.write(json: &writer) } else { writer.writeNull() }
    }
}

extension Nullable: ExpressibleByUnicodeScalarLiteral where Wrapped: ExpressibleByUnicodeScalarLiteral {
    /// A value.
    public init(unicodeScalarLiteral literal: Wrapped.UnicodeScalarLiteralType) {
        self = .value(Wrapped(unicodeScalarLiteral: literal))
    }
}

extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral
where Wrapped: ExpressibleByExtendedGraphemeClusterLiteral {
    /// A value.
    public init(extendedGraphemeClusterLiteral literal: Wrapped.ExtendedGraphemeClusterLiteralType) {
        self = .value(Wrapped(extendedGraphemeClusterLiteral: literal))
    }
}

extension Nullable: ExpressibleByStringLiteral where Wrapped: ExpressibleByStringLiteral {
    /// A value.
    public init(stringLiteral literal: Wrapped.StringLiteralType) {
        self = .value(Wrapped(stringLiteral: literal))
    }
}

extension Nullable: ExpressibleByIntegerLiteral where Wrapped: ExpressibleByIntegerLiteral {
    /// A value.
    public init(integerLiteral literal: Wrapped.IntegerLiteralType) {
        self = .value(Wrapped(integerLiteral: literal))
    }
}

extension Nullable: ExpressibleByFloatLiteral where Wrapped: ExpressibleByFloatLiteral {
    /// A value.
    public init(floatLiteral literal: Wrapped.FloatLiteralType) {
        self = .value(Wrapped(floatLiteral: literal))
    }
}

extension Nullable: ExpressibleByBooleanLiteral where Wrapped: ExpressibleByBooleanLiteral {
    /// A value.
    public init(booleanLiteral literal: Wrapped.BooleanLiteralType) {
        self = .value(Wrapped(booleanLiteral: literal))
    }
}
