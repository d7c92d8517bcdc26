// Looking at the current value without reading it: what unions decide by.
extension JSONReader {
    /// The kind of the current value.
    public var kind: JSONKind { token.valueKind }

    /// Whether the current value is a number without fraction: `1`, `1.0` and `1e3` are, `1.5` is not.
    public var isInteger: Bool {
        guard kind == .number else { return false }
        return !token.isIntricate || JSONNumberText(number).isIntegral
    }

    /// Whether the current value is an object that has a field of this name.
    public func hasField(_ name: StaticString) -> Bool { valueToken(of: name) != nil }

    /// The string in a field of the current object; nil if there is none.
    ///
    /// A discriminator is read by this.
    public func peekString(in name: StaticString) -> String? {
        guard let value = valueToken(of: name), tokens.tokens[value].kind == .string else { return nil }
        return JSONText.string(of: tokens.tokens[value], in: bytes)
    }

    /// The kind of a field of the current object; nil if there is none.
    func fieldKind(_ name: StaticString) -> JSONKind? {
        valueToken(of: name).map { tokens.tokens[$0].valueKind }
    }

    /// Whether a field of the current object is a number or boolean that is written so.
    func isField(_ name: StaticString, _ text: StaticString) -> Bool {
        guard let index = valueToken(of: name) else { return false }
        let value = tokens.tokens[index]
        let written = UnsafeBufferPointer(start: bytes + value.start, count: value.end - value.start)
        return written.elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }

    /// The names of the current object's fields, in source order; none if it is no object.
    public var fieldNames: [String] {
        guard token.kind == .object else { return [] }
        var names: [String] = []
        var index = cursor + 1
        while index < token.next {
            names.append(tokens.text(of: index))
            index = tokens.tokens[index + 1].next
        }
        return names
    }

    /// The current value as it stands in the document.
    public var rawJSON: [UInt8] { tokens.raw(token) }

    /// The last field of this name in the current object.
    private func valueToken(of name: StaticString) -> Int? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return tokens.field(wanted, of: cursor).map { $0 + 1 }
    }
}

extension JSONTokens {
    /// The last key of this name in an object.
    func field(_ name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
        guard tokens[object].kind == .object else { return nil }
        var found: Int?
        var index = object + 1
        while index < tokens[object].next {
            if key(index, equals: name) { found = index }
            index = tokens[index + 1].next
        }
        return found
    }
}

extension JSONTokens {
    func key(_ index: Int, equals name: UnsafeBufferPointer<UInt8>) -> Bool {
        let key = tokens[index]
        if key.isIntricate { return JSONText.unescapedBytes(of: key, in: bytes).elementsEqual(name) }
        let content = UnsafeBufferPointer(start: bytes + (key.start + 1), count: key.end - key.start - 2)
        return content.count == name.count && content.elementsEqual(name)
    }
}
