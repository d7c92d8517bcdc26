/// Writes compact JSON (RFC 8259) into bytes of its own.
///
/// What JSON cannot express is recorded, `null` stands in its place, and `JSON.encode` throws.
public struct JSONWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int
    /// The fields of the object being written; see `beginObject(_:)`.
    var fields: JSONFields?
    /// How many items of the array being written there are; see `beginItems(_:)`.
    var itemCount = 0
    private(set) var fault: JSONFault?

    init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// All that is written; valid until more is.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Where `count` more bytes may be put; `advance` tells how many were.
    @inline(__always)
    mutating func reserve(_ more: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < more { grow(by: more) }
        return base + count
    }

    @inline(__always)
    mutating func advance(by written: Int) { count += written }

    @inline(never)
    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1).pointee = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ buffer: UnsafeBufferPointer<UInt8>) {
        guard let start = buffer.baseAddress else { return }
        reserve(buffer.count).update(from: start, count: buffer.count)
        count += buffer.count
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Drops what was written after the first `count` bytes.
    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    /// Records that `what` has no JSON, and writes `null` instead.
    ///
    /// The first such record is thrown.
    public mutating func fail(_ message: String) {
        if fault == nil { fault = JSONFault(kind: .notRepresentable, message: message, offset: count) }
        writeNull()
    }
}

extension JSONWriter {
    /// Writes `null`.
    public mutating func writeNull() { append("null") }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool) {
        if value { append("true") } else { append("false") }
    }

    /// Writes a string in quotes, escaping only what must be.
    public mutating func write(_ value: String) {
        var value = value
        value.withUTF8 { writeQuoted($0) }
    }

    /// Writes an integer.
    public mutating func write(_ value: Int) { write(Int64(value)) }

    /// Writes an integer.
    public mutating func write(_ value: Int64) {
        if value < 0 { append(UInt8(ascii: "-")) }
        write(value.magnitude)
    }

    /// Writes an integer.
    public mutating func write(_ value: UInt64) {
        var length = 1
        var rest = value
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        let output = reserve(20)
        rest = value
        for index in (0..<length).reversed() {
            output[index] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
            rest /= 10
        }
        advance(by: length)
    }

    /// Writes the shortest number that reads back as the same; NaN and infinity are recorded as a failure.
    public mutating func write(_ value: Double) {
        guard value.isFinite else { return fail("\(value) is no JSON number") }
        write(number: value.description)
    }

    /// Writes the shortest number that reads back as the same; NaN and infinity are recorded as a failure.
    public mutating func write(_ value: Float) {
        guard value.isFinite else { return fail("\(value) is no JSON number") }
        write(number: value.description)
    }

    /// Swift writes `1.0` where JSON's custom is `1`.
    private mutating func write(number text: String) {
        var text = text
        text.withUTF8 { append($0) }
        guard count >= 2, base[count - 1] == UInt8(ascii: "0"), base[count - 2] == UInt8(ascii: ".") else {
            return
        }
        count -= 2
    }

    /// Writes text that is JSON already.
    mutating func write(raw json: [UInt8]) { json.withUnsafeBufferPointer { append($0) } }
}

extension JSONWriter {
    mutating func writeQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        var output = reserve(text.count + 2)
        output.pointee = UInt8(ascii: "\"")
        output += 1
        guard let input = text.baseAddress else {
            output.pointee = UInt8(ascii: "\"")
            return advance(by: 2)
        }
        let plain = JSONWriter.copyPlain(from: input, count: text.count, to: output)
        advance(by: plain + 1)
        if plain < text.count { writeEscaped(UnsafeBufferPointer(rebasing: text[plain...])) }
        append(UInt8(ascii: "\""))
    }

    /// Copies up to the first byte that must be escaped; tells how many.
    @inline(__always)
    private static func copyPlain(
        from input: UnsafePointer<UInt8>,
        count: Int,
        to output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = 0
        while index + 8 <= count {
            let word = UInt64(littleEndian: UnsafeRawPointer(input + index).loadUnaligned(as: UInt64.self))
            let quotes = (word ^ (ones &* 0x22)) &- ones
            let backslashes = (word ^ (ones &* 0x5C)) &- ones
            let special = ((word &- ones &* 0x20) | quotes | backslashes) & ~word & (ones &* 0x80)
            UnsafeMutableRawPointer(output + index).storeBytes(of: word.littleEndian, as: UInt64.self)
            if special != 0 { return index + special.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < count {
            let byte = input[index]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            output[index] = byte
            index += 1
        }
        return index
    }

    @inline(never)
    private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        let start = reserve(text.count * 6 + 1)
        var output = start
        for byte in text {
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                output.pointee = byte
                output += 1
                continue
            }
            output[0] = UInt8(ascii: "\\")
            output[1] = JSONWriter.letter(for: byte)
            output += 2
            if output[-1] == UInt8(ascii: "u") {
                output[0] = UInt8(ascii: "0")
                output[1] = UInt8(ascii: "0")
                output[2] = 0x30 + byte >> 4
                output[3] = byte & 15 + (byte & 15 < 10 ? 0x30 : 0x57)
                output += 4
            }
        }
        advance(by: output - start)
    }

    private static func letter(for byte: UInt8) -> UInt8 {
        switch byte {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        default: UInt8(ascii: "u")
        }
    }
}
