// Places are worked out when there is an error to tell about; reading keeps no track of them.
extension JSONTokens {
    /// Line and column of an offset, both 1-based; a line ends with LF, CR or CRLF, columns are scalars.
    func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        let hasMark = byteCount >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        var index = hasMark ? 3 : 0
        while index < min(offset, byteCount) {
            let byte = bytes[index]
            index += 1
            let isCarriageReturn = byte == 0x0D && !(index < byteCount && bytes[index] == 0x0A)
            if byte == 0x0A || isCarriageReturn {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// The way from the root to the innermost value around an offset.
    ///
    /// Works on what there is when the document stops being JSON, too.
    package func path(to offset: Int) -> String {
        var path = "$"
        var index = 0
        while index < count {
            let container = tokens[index]
            guard container.kind == .object || container.kind == .array else { break }
            guard offset > container.start, container.isOpen || offset < container.end else { break }
            guard let child = child(of: index, at: offset) else { break }
            path += child.step
            index = child.value
        }
        return path
    }

    /// The step to the child of a container around an offset, and the index of its value, which is `count`
    /// if it is not there yet.
    private func child(of container: Int, at offset: Int) -> (step: String, value: Int)? {
        let isObject = tokens[container].kind == .object
        let end = tokens[container].isOpen ? count : tokens[container].next
        var index = container + 1
        var position = 0
        var after = tokens[container].start + 1
        while index < end, tokens[index].start <= offset {
            let value = isObject ? index + 1 : index
            let step = isObject ? JSONTokens.step(to: text(of: index)) : "[\(position)]"
            guard value < end else { return (step, count) }
            if tokens[value].isOpen || offset < tokens[value].end { return (step, value) }
            after = tokens[value].end
            index = tokens[value].next
            position += 1
        }
        guard !isObject, tokens[container].isOpen else { return nil }
        let hasComma = position == 0 || (after..<offset).contains { bytes[$0] == UInt8(ascii: ",") }
        return hasComma ? ("[\(position)]", count) : nil
    }

    private static func step(to key: String) -> String {
        let isName =
            key.utf8.first.map { !(0x30...0x39).contains($0) } == true
            && key.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
                    || byte == 0x24
                    || byte == 0x2D
            }
        if isName { return ".\(key)" }
        var writer = JSONWriter()
        writer.write(key)
        return "[\(String(decoding: writer.bytes, as: UTF8.self))]"
    }
}
