extension JSONWriter {
    /// Begins an array; call `beginElement` before each value, then `endArray`.
    public mutating func beginArray() { append(UInt8(ascii: "[")) }

    /// Separates the value that follows from the one before.
    public mutating func beginElement() {
        guard count > 0 else { return }
        let last = bytes[count - 1]
        // No value ends with an opening bracket, so the last byte tells whether this is the first element.
        if last != UInt8(ascii: "["), last != UInt8(ascii: "{") { append(UInt8(ascii: ",")) }
    }

    /// Ends an array.
    public mutating func endArray() { append(UInt8(ascii: "]")) }

    /// Begins an object; call `write(key:)` before each value, then `endObject`.
    public mutating func beginObject() { append(UInt8(ascii: "{")) }

    /// Writes the name of the value that follows.
    public mutating func write(key: String) {
        beginElement()
        write(key)
        append(UInt8(ascii: ":"))
    }

    /// Ends an object.
    public mutating func endObject() { append(UInt8(ascii: "}")) }

    mutating func write<Value: JSONWritable>(object: [String: Value]) {
        append(UInt8(ascii: "{"))
        writePairs(object, except: nil)
        append(UInt8(ascii: "}"))
    }

    mutating func write(object: [String: String]) {
        append(UInt8(ascii: "{"))
        writePairs(object, except: nil)
        append(UInt8(ascii: "}"))
    }

    // Inlined, so that dictionaries of strings get code of their own.
    @inline(__always)
    mutating func writePairs<Value: JSONWritable>(_ object: [String: Value], except declared: JSONFields?) {
        // A dictionary has no order of its own; sorting makes equal values equal bytes.
        for key in object.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let value = object[key], declared?.contains(key) != true else { continue }
            write(key: key)
            value.write(json: &self)
        }
    }

    mutating func write<Element: JSONWritable>(array: [Element]) { writeElements(array) }

    mutating func write(array: [String]) { writeElements(array) }

    @inline(__always)
    private mutating func writeElements<Element: JSONWritable>(_ array: [Element]) {
        append(UInt8(ascii: "["))
        for element in array {
            beginElement()
            element.write(json: &self)
        }
        append(UInt8(ascii: "]"))
    }
}

extension JSONFields {
    func contains(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { buffer in
            guard let start = buffer.baseAddress else { return (0..<count).contains { self[$0].count == 0 } }
            return index(of: start, count: buffer.count, expected: 0) >= 0
        }
    }
}
