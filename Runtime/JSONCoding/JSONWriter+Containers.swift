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

extension JSONWriter {
    /// Writes a value; if it is an object, its field `name` gets `text`, whatever it was before.
    ///
    /// The members of a union are written so, as the union's case decides and not what the member says of
    /// itself.
    public mutating func write<Value: JSONWritable>(
        _ value: Value,
        setting name: StaticString,
        to text: String
    ) {
        let start = count
        value.write(json: &self)
        guard fault == nil, bytes[start] == UInt8(ascii: "{") else { return }
        let written = Array(bytes[start...])
        written.withUnsafeBufferPointer { buffer in
            guard let tokens = try? JSONTokens(buffer, limits: .none) else { return }
            let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            if let field = tokens.field(wanted, of: 0), tokens.text(of: field + 1) == text { return }
            truncate(to: start)
            beginObject()
            write(key: name.description)
            write(text)
            var index = 1
            while index < tokens.count {
                let next = tokens[index + 1].next
                if !tokens.key(index, equals: wanted) {
                    beginElement()
                    append(UnsafeBufferPointer(rebasing: buffer[tokens[index].start..<tokens[index + 1].end]))
                }
                index = next
            }
            endObject()
        }
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
