extension JSON {
    /// The same document with a line for each value; what is no JSON comes back as it is.
    static func indented(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard let tokens = try? JSONTokens(bytes, limits: .none) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var writer = JSONWriter(capacity: bytes.count * 2)
        var indenter = JSONIndenter()
        for index in 0..<tokens.count { indenter.write(index, of: tokens, to: &writer) }
        indenter.closeContainers(before: tokens.count, to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// Lays tokens out in lines, two spaces for each container around.
private struct JSONIndenter {
    private struct Container {
        let isObject: Bool
        let end: Int
        var isEmpty = true
    }

    private var containers: [Container] = []
    private var isAfterKey = false

    mutating func write(_ index: Int, of tokens: borrowing JSONTokens, to writer: inout JSONWriter) {
        closeContainers(before: index, to: &writer)
        let token = tokens[index]
        if !isAfterKey, let last = containers.indices.last {
            if !containers[last].isEmpty { writer.append(UInt8(ascii: ",")) }
            containers[last].isEmpty = false
            breakLine(&writer)
        }
        isAfterKey = token.kind == .key
        switch token.kind {
        case .object, .array:
            let isObject = token.kind == .object
            writer.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
            containers.append(Container(isObject: isObject, end: token.next))
        case .key, .string, .number, .true, .false, .null:
            writer.append(
                UnsafeBufferPointer(start: tokens.bytes + token.start, count: token.end - token.start)
            )
            if isAfterKey { writer.append(": ") }
        }
    }

    mutating func closeContainers(before index: Int, to writer: inout JSONWriter) {
        while let last = containers.last, last.end <= index {
            containers.removeLast()
            if !last.isEmpty { breakLine(&writer) }
            writer.append(last.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        }
    }

    private func breakLine(_ writer: inout JSONWriter) {
        writer.append(UInt8(ascii: "\n"))
        for _ in containers { writer.append("  ") }
    }
}
