// What generated models write with: one call per property, the field by its index in the type's `fields`.
// Methods named `optional…` write nothing for nil.
extension JSONWriter {
    /// What `beginObject(_:)` hands to `endObject`: the fields of the object around.
    public struct Object {
        let outer: JSONFields?
    }

    /// Begins an object whose fields are written by index.
    public mutating func beginObject(_ fields: JSONFields) -> Object {
        append(UInt8(ascii: "{"))
        let object = Object(outer: self.fields)
        self.fields = fields
        return object
    }

    /// Writes the unknown fields and ends the object.
    ///
    /// One that has a declared name is left out.
    public mutating func endObject(_ object: Object, _ unknownFields: UnknownFields) {
        if !unknownFields.isEmpty { unknownFields.write(to: &self, except: fields) }
        append(UInt8(ascii: "}"))
        fields = object.outer
    }

    /// Writes further fields and ends the object.
    ///
    /// One that has a declared name is left out.
    public mutating func endObject<Value: JSONWritable>(_ object: Object, _ additional: [String: Value]) {
        if !additional.isEmpty { writePairs(additional, except: fields) }
        append(UInt8(ascii: "}"))
        fields = object.outer
    }

    /// Ends an object that has the declared fields only.
    public mutating func endObject(_ object: Object) {
        append(UInt8(ascii: "}"))
        fields = object.outer
    }

    /// Writes `"name":` and what must stand before.
    @inline(__always)
    mutating func beginField(_ index: Int) {
        guard let fields else {
            preconditionFailure("a field is written by index outside of beginObject(fields)")
        }
        let entry = fields[index]
        if entry.writtenCount == 0 { return beginItem(index) }
        let isFirst = bytes[count - 1] == UInt8(ascii: "{")
        var output = reserve(entry.writtenCount + 1)
        if !isFirst {
            output.pointee = UInt8(ascii: ",")
            output += 1
        }
        output.update(from: entry.written, count: entry.writtenCount)
        advance(by: entry.writtenCount + (isFirst ? 0 : 1))
    }
}

extension JSONWriter {
    /// Writes a field.
    public mutating func string(_ index: Int, _ value: String) {
        beginField(index)
        write(value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalString(_ index: Int, _ value: String?) {
        if let value { string(index, value) }
    }

    /// Writes a field.
    public mutating func bool(_ index: Int, _ value: Bool) {
        beginField(index)
        write(value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalBool(_ index: Int, _ value: Bool?) {
        if let value { bool(index, value) }
    }

    /// Writes a field.
    public mutating func int(_ index: Int, _ value: Int) {
        beginField(index)
        write(value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalInt(_ index: Int, _ value: Int?) {
        if let value { int(index, value) }
    }

    /// Writes a field.
    public mutating func double(_ index: Int, _ value: Double) {
        beginField(index)
        write(value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalDouble(_ index: Int, _ value: Double?) {
        if let value { double(index, value) }
    }

    /// Writes a field.
    public mutating func value<Value: JSONWritable>(_ index: Int, _ value: Value) {
        beginField(index)
        value.write(json: &self)
    }

    /// Writes a field unless it is nil.
    public mutating func optional<Value: JSONWritable>(_ index: Int, _ value: Value?) {
        if let value { self.value(index, value) }
    }

    /// Writes a field, `null` for nil.
    public mutating func nullable<Value: JSONWritable>(_ index: Int, _ value: Value?) {
        beginField(index)
        if let value { value.write(json: &self) } else { writeNull() }
    }

    /// Writes a field unless it is nil.
    public mutating func optionalNullable<Value: JSONWritable>(_ index: Int, _ value: Nullable<Value>?) {
        if let value { self.value(index, value) }
    }

    /// Writes a field.
    public mutating func array<Element: JSONWritable>(_ index: Int, _ value: [Element]) {
        beginField(index)
        write(array: value)
    }

    /// Writes a field.
    public mutating func array(_ index: Int, _ value: [String]) {
        beginField(index)
        write(array: value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalArray<Element: JSONWritable>(_ index: Int, _ value: [Element]?) {
        if let value { array(index, value) }
    }

    /// Writes a field unless it is nil.
    public mutating func optionalArray(_ index: Int, _ value: [String]?) {
        if let value { array(index, value) }
    }

    /// Writes a field.
    public mutating func dictionary<Value: JSONWritable>(_ index: Int, _ value: [String: Value]) {
        beginField(index)
        write(object: value)
    }

    /// Writes a field.
    public mutating func dictionary(_ index: Int, _ value: [String: String]) {
        beginField(index)
        write(object: value)
    }

    /// Writes a field unless it is nil.
    public mutating func optionalDictionary<Value: JSONWritable>(_ index: Int, _ value: [String: Value]?) {
        if let value { dictionary(index, value) }
    }

    /// Writes a field unless it is nil.
    public mutating func optionalDictionary(_ index: Int, _ value: [String: String]?) {
        if let value { dictionary(index, value) }
    }
}
