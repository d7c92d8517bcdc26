extension JSONWriter {
    /// Writes an object of a union with a discriminator.
    ///
    /// What is written has one of `names` in the field `key`: the first one, if the object itself has none of them.
    /// A value that is no object has no place for the field, and is written as it is.
    public mutating func write<Value: JSONWritable>(
        _ value: Value,
        discriminator key: StaticString,
        _ names: String...
    ) {
        let start = count
        value.write(json: &self)
        let fields = WrittenField.all(of: bytes[start...])
        guard let fields, let first = names.first else { return }
        let quotedKey = Self.quoted(key.description)
        let isNamed = fields.contains { field in
            field.name == quotedKey && names.contains { field.value == Self.quoted($0) }
        }
        if isNamed { return }
        truncate(to: start)
        beginObject()
        write(key: key.description)
        write(first)
        for field in fields where field.name != quotedKey {
            beginElement()
            write(raw: field.name)
            append(UInt8(ascii: ":"))
            write(raw: field.value)
        }
        endObject()
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(text)
        return Array(writer.bytes)
    }
}

/// A field of an object in the bytes that a writer gave, which are JSON without white space.
private struct WrittenField {
    /// In quotes, as written.
    let name: [UInt8]
    let value: [UInt8]

    /// Nil if the bytes are no object.
    static func all(of written: Slice<UnsafeBufferPointer<UInt8>>) -> [WrittenField]? {
        guard written.first == UInt8(ascii: "{") else { return nil }
        if written.count <= 2 { return [] }
        var fields: [WrittenField] = []
        var index = written.startIndex + 1
        while index < written.endIndex {
            let nameEnd = endOfString(written, at: index)
            let valueEnd = endOfValue(written, at: nameEnd + 1)
            guard valueEnd < written.endIndex else { return fields }
            fields.append(
                WrittenField(
                    name: Array(written[index..<nameEnd]),
                    value: Array(written[(nameEnd + 1)..<valueEnd])
                )
            )
            index = valueEnd + 1
        }
        return fields
    }

    /// Behind the closing quote of the string that begins here.
    private static func endOfString(_ written: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) -> Int {
        var index = start + 1
        while index < written.endIndex, written[index] != UInt8(ascii: "\"") {
            index += written[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, written.endIndex)
    }

    /// At the comma or brace behind the value that begins here.
    private static func endOfValue(_ written: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) -> Int {
        var depth = 0
        var index = start
        while index < written.endIndex {
            switch written[index] {
            case UInt8(ascii: "\""):
                index = endOfString(written, at: index)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return index }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return index
            default: break
            }
            index += 1
        }
        return index
    }
}
