/// The field names of one type, in the order of its properties, prepared for reading and writing.
///
/// `static let fields = JSONFields("id", "dryRun")`. Make it once per type: its memory is never given back.
public struct JSONFields: @unchecked Sendable {
    struct Entry {
        /// The first and the last eight bytes of the name, or all of it twice; see `signature(of:count:)`.
        let signature: Signature
        let name: UnsafePointer<UInt8>
        let count: Int
        /// The name as it is written: `"id":`; nothing for an item of an array.
        let written: UnsafePointer<UInt8>
        let writtenCount: Int
    }

    struct Signature: Equatable {
        let first: UInt64
        let last: UInt64
    }

    struct Table {
        let entries: UnsafePointer<Entry>
        let count: Int
        /// Indices by hash, `UInt16.max` where free.
        let places: UnsafePointer<UInt16>
        let mask: Int
    }

    // Nothing behind the pointer changes after `init`, so sharing it is safe.
    private let table: UnsafePointer<Table>

    var count: Int { table.pointee.count }

    /// Prepares the names; they stand for themselves, without escapes.
    public init(_ names: StaticString...) { self.init(names, arePlaces: false) }

    /// For a type that is an array, each property an item at its place: `static let fields = JSONFields(items: "0", "1")`.
    ///
    /// The names are for messages only.
    public init(items places: StaticString...) { self.init(places, arePlaces: true) }

    private init(_ names: [StaticString], arePlaces: Bool) {
        precondition(names.count < Int(UInt16.max), "too many fields")
        var size = 4
        while size < names.count * 2 { size *= 2 }
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: max(names.count, 1))
        let places = UnsafeMutablePointer<UInt16>.allocate(capacity: size)
        places.initialize(repeating: .max, count: size)
        for (index, name) in names.enumerated() {
            let entry = JSONFields.entry(for: name, isPlace: arePlaces)
            (entries + index).initialize(to: entry)
            var place = JSONFields.hash(entry.signature, count: entry.count) & (size - 1)
            while places[place] != .max { place = (place + 1) & (size - 1) }
            places[place] = UInt16(index)
        }
        let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        table.initialize(
            to: Table(
                entries: UnsafePointer(entries),
                count: names.count,
                places: UnsafePointer(places),
                mask: size - 1
            )
        )
        self.table = UnsafePointer(table)
    }

    private static func entry(for name: StaticString, isPlace: Bool) -> Entry {
        var writer = JSONWriter()
        if !isPlace {
            writer.write(name.description)
            writer.append(UInt8(ascii: ":"))
        }
        let written = copy(writer.bytes)
        return name.withUTF8Buffer { buffer in
            let copied = copy(buffer)
            return Entry(
                signature: signature(of: copied, count: buffer.count),
                name: copied,
                count: buffer.count,
                written: written,
                writtenCount: writer.bytes.count
            )
        }
    }

    private static func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<UInt8> {
        let copied = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copied.initialize(from: bytes)
        return UnsafePointer(copied.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
    }
}

extension JSONFields {
    @inline(__always)
    subscript(index: Int) -> Entry {
        precondition(index >= 0 && index < count, "no such field")
        return table.pointee.entries[index]
    }

    func name(_ index: Int) -> String {
        String(
            decoding: UnsafeBufferPointer(start: self[index].name, count: self[index].count),
            as: UTF8.self
        )
    }

    /// Names of up to 16 bytes are equal if their lengths and signatures are.
    @inline(__always)
    static func signature(of name: UnsafePointer<UInt8>, count: Int) -> Signature {
        let raw = UnsafeRawPointer(name)
        if count >= 8 {
            return Signature(
                first: raw.loadUnaligned(as: UInt64.self),
                last: (raw + (count - 8)).loadUnaligned(as: UInt64.self)
            )
        }
        if count >= 4 {
            let first = UInt64(raw.loadUnaligned(as: UInt32.self))
            let last = UInt64((raw + (count - 4)).loadUnaligned(as: UInt32.self))
            return Signature(first: first | last << 32, last: 0)
        }
        var all: UInt64 = 0
        for index in 0..<count { all = all << 8 | UInt64(name[index]) }
        return Signature(first: all, last: 0)
    }

    @inline(__always)
    private static func hash(_ signature: Signature, count: Int) -> Int {
        let mixed = (signature.first ^ signature.last << 1 ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40)
    }

    @inline(__always)
    func matches(_ index: Int, _ name: UnsafePointer<UInt8>, count: Int, _ signature: Signature) -> Bool {
        let entry = table.pointee.entries[index]
        guard entry.count == count, entry.signature == signature else { return false }
        guard count > 16 else { return true }
        for offset in 8..<count - 8 where entry.name[offset] != name[offset] { return false }
        return true
    }

    /// The index of a name, or -1.
    ///
    /// `expected` is tried first, as servers keep their order.
    @inline(__always)
    func index(of name: UnsafePointer<UInt8>, count: Int, expected: Int) -> Int {
        let signature = JSONFields.signature(of: name, count: count)
        if expected < self.count, matches(expected, name, count: count, signature) { return expected }
        return find(name, count: count, signature)
    }

    private func find(_ name: UnsafePointer<UInt8>, count: Int, _ signature: Signature) -> Int {
        let (places, mask) = (table.pointee.places, table.pointee.mask)
        var place = JSONFields.hash(signature, count: count) & mask
        while places[place] != .max {
            let index = Int(places[place])
            if matches(index, name, count: count, signature) { return index }
            place = (place + 1) & mask
        }
        return -1
    }
}
