extension String: JSONReadable, JSONWritable {
    /// Reads a string.
    public init(json reader: inout JSONReader) { self = reader.readString() }

    /// Writes a string.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONReadable, JSONWritable {
    /// Reads a boolean.
    public init(json reader: inout JSONReader) { self = reader.readBool() }

    /// Writes a boolean.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONReadable, JSONWritable {
    /// Reads the double nearest to a number.
    public init(json reader: inout JSONReader) { self = reader.readDouble() }

    /// Writes the shortest number that reads back as the same.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}

extension Float: JSONReadable, JSONWritable {
    /// Reads the float nearest to a number.
    public init(json reader: inout JSONReader) { self = reader.readFloat() }

    /// Writes the shortest number that reads back as the same.
    public func write(json writer: inout JSONWriter) { writer.write(self) }
}

extension Optional: JSONReadable where Wrapped: JSONReadable {
    /// Reads null as nil.
    public init(json reader: inout JSONReader) { self = reader.isNull ? nil : Wrapped(json: &reader) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    /// Writes nil as null.
    public func write(json writer: inout JSONWriter) {
        if let self { self.write(json: &writer) } else { writer.writeNull() }
    }
}

extension Array: JSONReadable where Element: JSONReadable {
    /// Reads an array.
    public init(json reader: inout JSONReader) { self = reader.readArray() }
}

extension Array: JSONWritable where Element: JSONWritable {
    /// Writes an array.
    public func write(json writer: inout JSONWriter) { writer.write(array: self) }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    /// Reads an object.
    public init(json reader: inout JSONReader) { self = reader.readDictionary() }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    /// Writes an object, its keys sorted by their bytes.
    public func write(json writer: inout JSONWriter) {
        writer.write(object: self)
    }
}
