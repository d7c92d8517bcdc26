/// Numbers the distinct keys of a document and finds keys that occur twice in one mapping.
///
/// Keys are the same if their bytes are: unlike `String`'s equality, YAML's knows no canonical equivalence.
struct KeyTable {
    /// The number of the merge key, which equals no key that is text.
    static let merge = 0

    private struct Key {
        let text: String
        let hash: Int
        let bytes: Range<Int>
        /// The last mapping that had the key, and the key's place among its entries.
        var mapping = 0
        var place = 0
    }

    private var keys = [Key(text: "<<", hash: 0, bytes: 0..<0)]
    private var bytes: [UInt8] = []
    /// Open addressing over `keys`; 0, the merge key, stands for a free slot.
    private var slots = [Int32](repeating: 0, count: 1024)
    private var mapping = 0

    func text(of key: Int) -> String { keys[key].text }

    mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        let hash = hasher.finalize()
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let key = Int(slots[slot])
            if keys[key].hash == hash, hasBytes(key, text) { return key }
            slot = (slot + 1) & (slots.count - 1)
        }
        let start = bytes.count
        bytes.append(contentsOf: text)
        keys.append(Key(text: String(decoding: text, as: UTF8.self), hash: hash, bytes: start..<bytes.count))
        slots[slot] = Int32(truncatingIfNeeded: keys.count - 1)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    mutating func number(of text: String) -> Int {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// Forgets the keys noted so far: what follows is another mapping.
    mutating func startMapping() { mapping += 1 }

    /// Notes a key of the mapping; if the mapping has it already, gives the place of the first.
    mutating func note(_ key: Int, at place: Int) -> Int? {
        guard keys[key].mapping != mapping else { return keys[key].place }
        keys[key].mapping = mapping
        keys[key].place = place
        return nil
    }

    private func hasBytes(_ key: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = keys[key].bytes
        guard range.count == text.count else { return false }
        return bytes.withUnsafeBufferPointer { own in
            own[range].elementsEqual(text)
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for key in keys.indices.dropFirst() {
            var slot = keys[key].hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: key)
        }
    }
}
