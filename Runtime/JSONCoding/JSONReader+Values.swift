// Reading the current value. What does not fit is recorded as a failure, and a stand-in returned.
extension JSONReader {
    /// Whether the current value is null.
    public var isNull: Bool { token.kind == .null }

    /// Reads a string.
    public mutating func readString() -> String {
        let token = token
        guard token.kind == .string else {
            fail(expected: "a string")
            return ""
        }
        return JSONText.string(of: token, in: bytes)
    }

    /// Reads a boolean.
    public mutating func readBool() -> Bool {
        switch token.kind {
        case .true: return true
        case .false: return false
        default:
            fail(expected: "a boolean")
            return false
        }
    }

    /// Reads an integer; `1.0` and `1e3` are integers, too.
    public mutating func readInt() -> Int { readInteger() }

    /// Reads an integer of any width; `1.0` and `1e3` are integers, too.
    @inline(__always)
    mutating func readInteger<Value: FixedWidthInteger>() -> Value {
        let token = token
        if token.kind == .number, !token.isIntricate, token.end - token.start < 19 {
            var index = token.start
            let isNegative = bytes[index] == UInt8(ascii: "-")
            if isNegative { index += 1 }
            var magnitude: Int64 = 0
            while index < token.end {
                magnitude = magnitude &* 10 &+ Int64(bytes[index] &- 0x30)
                index += 1
            }
            if let value = Value(exactly: isNegative ? -magnitude : magnitude) { return value }
        }
        return readIntricateInteger()
    }

    @inline(never)
    private mutating func readIntricateInteger<Value: FixedWidthInteger>() -> Value {
        guard kind == .number else {
            fail(expected: "an integer")
            return 0
        }
        let text = JSONNumberText(number)
        if let value = text.integer(as: Value.self) { return value }
        if text.isIntegral {
            fail(.outOfRange, "the number \(shownNumber) is out of the range of \(Value.self)")
        } else {
            fail(.outOfRange, "expected an integer, found the number \(shownNumber)")
        }
        return 0
    }

    /// Reads a number as the nearest double; one beyond the range of doubles is a failure.
    public mutating func readDouble() -> Double {
        guard token.kind == .number else {
            fail(expected: "a number")
            return 0
        }
        let value = JSONNumberText.double(number, isIntricate: token.isIntricate)
        if !value.isFinite { fail(.outOfRange, "the number \(shownNumber) is out of the range of Double") }
        return value
    }

    /// Reads a number as the nearest float; one beyond the range of floats is a failure.
    public mutating func readFloat() -> Float {
        guard token.kind == .number else {
            fail(expected: "a number")
            return 0
        }
        let value = Float(String(decoding: number, as: UTF8.self)) ?? .infinity
        if !value.isFinite { fail(.outOfRange, "the number \(shownNumber) is out of the range of Float") }
        return value
    }

    /// Reads a number as it is written.
    public mutating func readNumberText() -> String {
        guard token.kind == .number else {
            fail(expected: "a number")
            return "0"
        }
        return String(decoding: number, as: UTF8.self)
    }

    /// Reads an array.
    public mutating func readArray<Element: JSONReadable>() -> [Element] { readElements() }

    /// Reads an array of strings.
    public mutating func readArray() -> [String] { readElements() }

    // Inlined, so that the most usual arrays and dictionaries get code of their own.
    @inline(__always)
    private mutating func readElements<Element: JSONReadable>() -> [Element] {
        let array = token
        guard array.kind == .array else {
            fail(expected: "an array")
            return []
        }
        let outer = cursor
        defer { cursor = outer }
        let count = tokens.elementCount(of: cursor)
        cursor += 1
        return [Element](unsafeUninitializedCapacity: count) { elements, initialized in
            guard let start = elements.baseAddress else { return }
            while initialized < count, !hasFailed {
                let next = token.next
                (start + initialized).initialize(to: Element(json: &self))
                initialized += 1
                cursor = next
            }
        }
    }

    /// Reads an object whose values are of one type; the last of several fields with one name counts.
    public mutating func readDictionary<Value: JSONReadable>() -> [String: Value] { readPairs() }

    /// Reads an object whose values are strings; the last of several fields with one name counts.
    public mutating func readDictionary() -> [String: String] { readPairs() }

    @inline(__always)
    private mutating func readPairs<Value: JSONReadable>() -> [String: Value] {
        let object = token
        guard object.kind == .object else {
            fail(expected: "an object")
            return [:]
        }
        var dictionary = [String: Value](minimumCapacity: tokens.fieldCount(of: cursor))
        let outer = cursor
        defer { cursor = outer }
        var index = cursor + 1
        while index < object.next, !hasFailed {
            let key = JSONText.string(of: tokens.tokens[index], in: bytes)
            cursor = index + 1
            index = token.next
            dictionary[key] = Value(json: &self)
        }
        return dictionary
    }

    /// The text of the current number.
    var number: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + token.start, count: token.end - token.start)
    }

    /// The current number for a message; a long one is cut.
    var shownNumber: String {
        number.count <= 40
            ? String(decoding: number, as: UTF8.self)
            : String(decoding: number.prefix(37), as: UTF8.self) + "..."
    }
}

extension JSONTokens {
    func elementCount(of array: Int) -> Int {
        let end = tokens[array].next
        var index = array + 1
        var count = 0
        while index < end {
            index = tokens[index].next
            count += 1
        }
        return count
    }

    func fieldCount(of object: Int) -> Int {
        let end = tokens[object].next
        var index = object + 1
        var count = 0
        while index < end {
            index = tokens[index + 1].next
            count += 1
        }
        return count
    }
}
