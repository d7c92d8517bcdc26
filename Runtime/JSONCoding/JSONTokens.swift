/// The tokens of one JSON document, checked whole: grammar (RFC 8259), UTF-8, surrogate pairs, depth, size.
///
/// The one tokenizer of SDKs and of the reader of specifications. It does not recurse. Walk it by index:
/// ```
/// let tokens = try JSONTokens(bytes)
/// var index = tokens[0].kind == .object ? 1 : 0
/// while index < tokens[0].next {                    // key, value, key, value, …
///     let key = tokens.text(of: index)
///     let value = tokens[index + 1]                 // value.start ..< value.end are offsets of `bytes`
///     index = value.next                            // jumps over a container's contents
/// }
/// ```
/// The bytes must outlive it. One more token stands behind the last: a null that `JSONReader` reads where
/// a required field is missing.
package struct JSONTokens: ~Copyable {
    let bytes: UnsafePointer<UInt8>
    let byteCount: Int
    private(set) var tokens: UnsafeMutablePointer<JSONToken>
    package private(set) var count = 0
    private var capacity: Int

    /// Reads all tokens.
    ///
    /// The error has its path, line and column.
    package init(_ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits = JSONLimits()) throws(JSONError) {
        capacity = buffer.count / 10 + 16
        tokens = .allocate(capacity: capacity)
        byteCount = buffer.count
        // An empty buffer may have no address; no byte of it is read.
        bytes = buffer.baseAddress ?? UnsafeRawPointer(tokens).assumingMemoryBound(to: UInt8.self)
        do {
            try tokenize(limits: limits)
        } catch {
            let located = JSONError(error, in: self)
            throw located
        }
    }

    deinit { tokens.deallocate() }

    package subscript(index: Int) -> JSONToken {
        // The null behind the document may be read as well.
        precondition(index >= 0 && index <= count, "token index out of range")
        return tokens[index]
    }

    @inline(__always)
    private mutating func append(_ token: JSONToken) {
        if count == capacity { grow() }
        (tokens + count).initialize(to: token)
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: tokens, count: count)
        tokens.deallocate()
        tokens = larger
        capacity *= 2
    }
}

extension JSONTokens {
    private mutating func tokenize(limits: JSONLimits) throws(JSONFault) {
        guard byteCount <= limits.size else {
            throw JSONFault(
                kind: .tooLarge,
                message: "the document has \(byteCount) bytes, more than \(limits.size)",
                offset: 0
            )
        }
        var scanner = JSONScanner(bytes: bytes, count: byteCount)
        scanner.skipByteOrderMark()
        scanner.skipWhitespace()
        guard scanner.offset < byteCount else {
            throw JSONFault(
                kind: .emptyInput,
                message: "there is no JSON: the input is empty",
                offset: scanner.offset
            )
        }
        var open = -1
        var depth = 0
        repeat {
            try value(&scanner, open: &open, depth: &depth, limit: limits.depth)
            try separators(&scanner, open: &open, depth: &depth)
        } while open >= 0
        append(JSONToken(.null, start: scanner.offset, end: scanner.offset, next: count + 1))
        count -= 1
        scanner.skipWhitespace()
        guard scanner.offset == byteCount else {
            throw .syntax("unexpected content after the document", at: scanner.offset)
        }
    }

    /// One scalar, one empty container, or the opening of containers down to the first scalar.
    @inline(__always)
    private mutating func value(
        _ scanner: inout JSONScanner,
        open: inout Int,
        depth: inout Int,
        limit: Int
    ) throws(JSONFault) {
        while true {
            scanner.skipWhitespace()
            let start = scanner.offset
            guard start < byteCount else { throw .truncated(at: start) }
            let byte = bytes[start]
            switch byte {
            case UInt8(ascii: "\""):
                let escaped = try scanner.string()
                append(
                    JSONToken(
                        .string,
                        start: start,
                        end: scanner.offset,
                        next: count + 1,
                        isIntricate: escaped
                    )
                )
                return
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                guard depth <= limit else {
                    throw JSONFault(
                        kind: .tooDeep,
                        message: "more than \(limit) arrays and objects stand inside one another",
                        offset: start
                    )
                }
                let isObject = byte == UInt8(ascii: "{")
                let parent = open < 0 ? count : open
                open = count
                append(JSONToken(isObject ? .object : .array, start: start, end: 0, next: parent))
                scanner.offset += 1
                scanner.skipWhitespace()
                if scanner.peek() == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    return
                }
                if isObject { try key(&scanner) }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let isIntricate = try scanner.number()
                append(
                    JSONToken(
                        .number,
                        start: start,
                        end: scanner.offset,
                        next: count + 1,
                        isIntricate: isIntricate
                    )
                )
                return
            default:
                let kind = try scanner.literal()
                append(JSONToken(kind, start: start, end: scanner.offset, next: count + 1))
                return
            }
        }
    }

    /// Closes containers up to the next comma, and reads the key after it; or closes the root.
    @inline(__always)
    private mutating func separators(
        _ scanner: inout JSONScanner,
        open: inout Int,
        depth: inout Int
    ) throws(JSONFault) {
        while open >= 0 {
            scanner.skipWhitespace()
            guard let byte = scanner.peek() else { throw .truncated(at: scanner.offset) }
            let isObject = tokens[open].kind == .object
            if byte == UInt8(ascii: ",") {
                scanner.offset += 1
                guard isObject else { return }
                scanner.skipWhitespace()
                return try key(&scanner)
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw scanner.unexpectedByte(expected: isObject ? "',' or '}'" : "',' or ']'")
            }
            scanner.offset += 1
            depth -= 1
            let parent = tokens[open].parent
            tokens[open].close(end: scanner.offset, next: count)
            open = parent == open ? -1 : parent
        }
    }

    @inline(__always)
    private mutating func key(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.offset
        guard scanner.peek() == UInt8(ascii: "\"") else {
            throw scanner.unexpectedByte(expected: "a field name in double quotes")
        }
        let escaped = try scanner.string()
        append(JSONToken(.key, start: start, end: scanner.offset, next: count + 1, isIntricate: escaped))
        scanner.skipWhitespace()
        guard scanner.peek() == UInt8(ascii: ":") else {
            throw scanner.unexpectedByte(expected: "':' after the field name")
        }
        scanner.offset += 1
    }
}
