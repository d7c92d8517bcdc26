/// Reads values from a JSON document that has been tokenized.
///
/// A reader stands at one value, which `init(json:)` of a `JSONReadable` type reads and leaves it standing at.
/// Nothing throws while reading: the first failure is recorded, whatever is returned after it is a stand-in
/// that nobody gets to see, and `JSON.decode` throws. That is what makes generated models small to compile:
/// a property is one call, without an error path of its own.
public struct JSONReader: ~Copyable {
    let tokens: JSONTokens
    /// The token of the value to be read.
    var cursor = 0
    /// For each field of each object around the cursor, the token of its value, or 0 if it is absent.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotCapacity = 64
    private var slotCount = 0
    private var firstSlot = 0
    private var fields: JSONFields?
    private var fault: JSONFault?
    /// Whether a failure is recorded, so that what is read no longer matters.
    public private(set) var hasFailed = false

    init(_ tokens: consuming JSONTokens) {
        self.tokens = tokens
        slots = .allocate(capacity: slotCapacity)
    }

    deinit { slots.deallocate() }

    /// The value of `read` at the root, or the failure recorded.
    mutating func finish<Value>(_ value: Value) throws(JSONError) -> Value {
        if let fault { throw JSONError(fault, in: tokens) }
        return value
    }

    @inline(__always)
    var token: JSONToken { tokens.tokens[cursor] }

    @inline(__always)
    var bytes: UnsafePointer<UInt8> { tokens.bytes }

    /// A null behind the document: what is read where a required field is missing.
    var absent: Int { tokens.count }

    /// Records a failure at the current value unless there is one already.
    public mutating func fail(_ kind: JSONError.Kind, _ message: String) {
        guard !hasFailed else { return }
        hasFailed = true
        fault = JSONFault(kind: kind, message: message, offset: token.start)
    }

    /// Records that the current value is of another kind than the one `expected`, such as `a string`.
    @inline(never)
    public mutating func fail(expected: String) {
        guard !hasFailed else { return }
        fail(.typeMismatch, "expected \(expected), found \(kind.article)")
    }

    /// The value of `read`, or nil if it fails; such a failure is forgotten.
    public mutating func attempt<Value: JSONReadable>(_ type: Value.Type = Value.self) -> Value? {
        guard !hasFailed else { return nil }
        let value = Value(json: &self)
        guard hasFailed else { return value }
        hasFailed = false
        fault = nil
        return nil
    }
}

extension JSONReader {
    /// What `beginObject` hands to `endObject`.
    public struct Object {
        let outerFields: JSONFields?
        let outerFirstSlot: UInt32
        let unknownCount: UInt32
    }

    /// Finds the fields of the current object, for the methods that read by index; the last of several fields
    /// with one name counts.
    ///
    /// Every object begun must be ended.
    public mutating func beginObject(_ fields: JSONFields) -> Object {
        let first = slotCount
        let slots = addSlots(fields.count)
        var unknownCount: UInt32 = 0
        let object = token
        if object.kind == .object {
            var index = cursor + 1
            var expected = 0
            while index < object.next {
                let field = fields.index(of: tokens.tokens[index], in: bytes, expected: expected)
                if field >= 0 {
                    slots[field] = UInt32(truncatingIfNeeded: index + 1)
                    expected = field + 1
                } else {
                    unknownCount += 1
                }
                index = tokens.tokens[index + 1].next
            }
        } else {
            fail(expected: "an object")
        }
        return begin(fields, at: first, unknownCount: unknownCount)
    }

    /// Finds the items of the current array that have a place of their own, for the methods that read by index.
    ///
    /// What is begun so must be ended, by `endItems` or `skipObject`.
    public mutating func beginItems(_ fields: JSONFields) -> Object {
        let first = slotCount
        let count = fields.count
        let slots = addSlots(count)
        let array = token
        var place = 0
        if array.kind == .array {
            var index = cursor + 1
            while index < array.next {
                if place < count { slots[place] = UInt32(truncatingIfNeeded: index) }
                place += 1
                index = tokens.tokens[index].next
            }
        } else {
            fail(expected: "an array")
        }
        let others = UInt32(truncatingIfNeeded: max(place - count, 0))
        return begin(fields, at: first, unknownCount: others)
    }

    /// Ends the array and reads the items behind those that have a place of their own.
    public mutating func endItems<Item: JSONReadable>(_ object: Object) -> [Item] {
        var items: [Item] = []
        if object.unknownCount > 0 {
            items.reserveCapacity(Int(object.unknownCount))
            let (outer, end) = (cursor, token.next)
            var place = 0
            cursor += 1
            while cursor < end, !hasFailed {
                let next = token.next
                if place >= slotCount - firstSlot { items.append(Item(json: &self)) }
                place += 1
                cursor = next
            }
            cursor = outer
        }
        skipObject(object)
        return items
    }

    @inline(__always)
    private mutating func addSlots(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        let first = slotCount
        slotCount += count
        if slotCount > slotCapacity { growSlots() }
        let added = slots + first
        added.initialize(repeating: 0, count: count)
        return added
    }

    @inline(__always)
    private mutating func begin(_ fields: JSONFields, at first: Int, unknownCount: UInt32) -> Object {
        let begun = Object(
            outerFields: self.fields,
            outerFirstSlot: UInt32(truncatingIfNeeded: firstSlot),
            unknownCount: unknownCount
        )
        self.fields = fields
        firstSlot = first
        return begun
    }

    @inline(never)
    private mutating func growSlots() {
        let used = slotCapacity
        slotCapacity = max(slotCapacity * 2, slotCount)
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: slotCapacity)
        larger.update(from: slots, count: used)
        slots.deallocate()
        slots = larger
    }

    /// Ends the object and gives the fields that the type does not know.
    public mutating func endObject(_ object: Object) -> UnknownFields {
        var unknown = UnknownFields()
        if object.unknownCount > 0 {
            forEachUnknownField { reader, key in
                let value = reader.tokens.tokens[key + 1]
                unknown.append(reader.tokens.text(of: key), reader.tokens.raw(value))
            }
        }
        skipObject(object)
        return unknown
    }

    /// Ends the object and reads the fields that the type does not declare as values of one type.
    public mutating func endObject<Value: JSONReadable>(_ object: Object) -> [String: Value] {
        var additional: [String: Value] = [:]
        if object.unknownCount > 0 {
            forEachUnknownField { reader, key in
                let outer = reader.cursor
                reader.cursor = key + 1
                additional[reader.tokens.text(of: key)] = Value(json: &reader)
                reader.cursor = outer
            }
        }
        skipObject(object)
        return additional
    }

    /// Ends the object and forgets the fields that the type does not know.
    public mutating func skipObject(_ object: Object) {
        slotCount = firstSlot
        firstSlot = Int(object.outerFirstSlot)
        fields = object.outerFields
    }

    private mutating func forEachUnknownField(_ body: (inout JSONReader, _ key: Int) -> Void) {
        guard let fields else { return }
        let end = token.next
        var index = cursor + 1
        while index < end, !hasFailed {
            if fields.index(of: tokens.tokens[index], in: bytes, expected: 0) < 0 { body(&self, index) }
            index = tokens.tokens[index + 1].next
        }
    }
}

extension JSONReader {
    /// The token of a field's value, or nil if the field is absent.
    @inline(__always)
    func slot(_ index: Int) -> Int? {
        precondition(index >= 0 && index < slotCount - firstSlot, "no such field")
        let token = slots[firstSlot + index]
        return token == 0 ? nil : Int(token)
    }

    /// As `slot`, with null like absent.
    @inline(__always)
    func nonNullSlot(_ index: Int) -> Int? {
        guard let slot = slot(index), tokens.tokens[slot].kind != .null else { return nil }
        return slot
    }

    /// As `slot`, with the absence recorded.
    @inline(__always)
    mutating func requiredSlot(_ index: Int) -> Int {
        if let slot = slot(index) { return slot }
        failMissing(index)
        return absent
    }

    @inline(never)
    private mutating func failMissing(_ index: Int) {
        guard !hasFailed, let fields else { return }
        fail(.missingField, "missing field '\(fields.name(index))'")
    }
}

extension JSONFields {
    @inline(__always)
    func index(of key: JSONToken, in bytes: UnsafePointer<UInt8>, expected: Int) -> Int {
        if key.isIntricate { return index(ofIntricate: key, in: bytes) }
        return index(of: bytes + (key.start + 1), count: key.end - key.start - 2, expected: expected)
    }

    @inline(never)
    private func index(ofIntricate key: JSONToken, in bytes: UnsafePointer<UInt8>) -> Int {
        JSONText.unescapedBytes(of: key, in: bytes).withUnsafeBufferPointer { name in
            name.baseAddress.map { index(of: $0, count: name.count, expected: 0) } ?? -1
        }
    }
}

extension JSONTokens {
    func raw(_ token: JSONToken) -> [UInt8] {
        [UInt8](UnsafeBufferPointer(start: bytes + token.start, count: token.end - token.start))
    }
}
