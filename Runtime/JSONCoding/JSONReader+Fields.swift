// What generated models read with: one call per property, the field by its index in the type's `fields`.
// A missing field is a failure, except for methods named `optional…`, which take null for absent, too.
extension JSONReader {
    /// Reads a field.
    public mutating func string(_ index: Int) -> String {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readString()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalString(_ index: Int) -> String? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readString()
    }

    /// Reads a field.
    public mutating func bool(_ index: Int) -> Bool {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readBool()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalBool(_ index: Int) -> Bool? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readBool()
    }

    /// Reads a field.
    public mutating func int(_ index: Int) -> Int {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readInt()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalInt(_ index: Int) -> Int? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readInt()
    }

    /// Reads a field.
    public mutating func double(_ index: Int) -> Double {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readDouble()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalDouble(_ index: Int) -> Double? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readDouble()
    }

    /// Reads a field.
    public mutating func value<Value: JSONReadable>(_ index: Int) -> Value {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return Value(json: &self)
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optional<Value: JSONReadable>(_ index: Int) -> Value? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return Value(json: &self)
    }

    /// Reads a field that must be there and may be null.
    public mutating func nullable<Value: JSONReadable>(_ index: Int) -> Value? {
        let slot = requiredSlot(index)
        guard tokens.tokens[slot].kind != .null else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return Value(json: &self)
    }

    /// Reads a field that has three states; nil if it is absent.
    public mutating func optionalNullable<Value: JSONReadable>(_ index: Int) -> Nullable<Value>? {
        guard let slot = slot(index) else { return nil }
        guard tokens.tokens[slot].kind != .null else { return .some(.null) }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return .value(Value(json: &self))
    }

    /// Reads a field.
    public mutating func array<Element: JSONReadable>(_ index: Int) -> [Element] {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readArray()
    }

    /// Reads a field.
    public mutating func array(_ index: Int) -> [String] {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readArray()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalArray<Element: JSONReadable>(_ index: Int) -> [Element]? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readArray()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalArray(_ index: Int) -> [String]? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readArray()
    }

    /// Reads a field.
    public mutating func dictionary<Value: JSONReadable>(_ index: Int) -> [String: Value] {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readDictionary()
    }

    /// Reads a field.
    public mutating func dictionary(_ index: Int) -> [String: String] {
        let outer = cursor
        cursor = requiredSlot(index)
        defer { cursor = outer }
        return readDictionary()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalDictionary<Value: JSONReadable>(_ index: Int) -> [String: Value]? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readDictionary()
    }

    /// Reads a field; nil if it is absent or null.
    public mutating func optionalDictionary(_ index: Int) -> [String: String]? {
        guard let slot = nonNullSlot(index) else { return nil }
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        return readDictionary()
    }
}

// Constants: the type has no stored property for them, so they are only checked.
extension JSONReader {
    /// Checks a field that must hold one string.
    public mutating func constant(_ index: Int, _ expected: String) {
        check(requiredSlot(index), named: index, is: expected, shown: "'\(expected)'") { $0.readString() }
    }

    /// Checks a field that must hold one integer.
    public mutating func constant(_ index: Int, _ expected: Int) {
        check(requiredSlot(index), named: index, is: expected, shown: "\(expected)") { $0.readInt() }
    }

    /// Checks a field that must hold one boolean.
    public mutating func constant(_ index: Int, _ expected: Bool) {
        check(requiredSlot(index), named: index, is: expected, shown: "\(expected)") { $0.readBool() }
    }

    /// Checks a field that must hold one string if it is there.
    public mutating func optionalConstant(_ index: Int, _ expected: String) {
        if nonNullSlot(index) != nil { constant(index, expected) }
    }

    /// Checks a field that must hold one integer if it is there.
    public mutating func optionalConstant(_ index: Int, _ expected: Int) {
        if nonNullSlot(index) != nil { constant(index, expected) }
    }

    /// Checks a field that must hold one boolean if it is there.
    public mutating func optionalConstant(_ index: Int, _ expected: Bool) {
        if nonNullSlot(index) != nil { constant(index, expected) }
    }

    private mutating func check<Value: Equatable>(
        _ slot: Int,
        named index: Int,
        is expected: Value,
        shown: @autoclosure () -> String,
        _ read: (inout JSONReader) -> Value
    ) {
        let outer = cursor
        cursor = slot
        defer { cursor = outer }
        if read(&self) != expected { fail(.invalidConstant, "expected the constant \(shown())") }
    }
}
