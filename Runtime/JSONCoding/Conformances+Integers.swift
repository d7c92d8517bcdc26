// Every width is exact: a number that does not fit is a failure at its place.
extension Int: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int8: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int16: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int32: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int64: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}

extension UInt: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(UInt64(self)) }
}

extension UInt8: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(UInt64(self)) }
}

extension UInt16: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(UInt64(self)) }
}

extension UInt32: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(UInt64(self)) }
}

extension UInt64: JSONReadable, JSONWritable {
    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public init(json reader: inout JSONReader) { self = reader.readInteger() }

    /// Writes an integer.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}
