/// Which elements of two lists stand for the same thing.
package struct Matching<Element: Sendable>: Sendable {
    /// In the order of the new list.
    package private(set) var pairs: [Pair] = []
    /// In the order of the old list.
    package private(set) var removed: [Element] = []
    /// In the order of the new list.
    package private(set) var added: [Element] = []

    package struct Pair: Sendable {
        package let old: Element
        package let new: Element

        package init(old: Element, new: Element) {
            self.old = old
            self.new = new
        }
    }

    init(pairs: [Pair], removed: [Element], added: [Element]) {
        self.pairs = pairs
        self.removed = removed
        self.added = added
    }

    /// Pairs elements of equal keys: by the first function all that have partners, by the next what is left.
    ///
    /// A nil key has no equal. Elements that share a key are paired in order.
    init<Key: Hashable>(_ old: [Element], _ new: [Element], by keys: [(Element) -> Key?]) {
        var partners = [Int?](repeating: nil, count: new.count)
        var isTaken = [Bool](repeating: false, count: old.count)
        var rest = min(old.count, new.count)
        for key in keys where rest > 0 {
            let (oldKeys, newKeys) = (old.map(key), new.map(key))
            rest -= Self.pairInPlace(oldKeys, newKeys, &partners, &isTaken)
            if rest > 0 { rest -= Self.pairAnywhere(oldKeys, newKeys, &partners, &isTaken) }
        }
        self.init(old, new, partners: partners)
    }

    /// `partners` has for each new element the index of its old one.
    init(_ old: [Element], _ new: [Element], partners: [Int?]) {
        var isTaken = [Bool](repeating: false, count: old.count)
        for (element, partner) in zip(new, partners) {
            if let partner, old.indices.contains(partner) {
                isTaken[partner] = true
                pairs.append(Pair(old: old[partner], new: element))
            } else {
                added.append(element)
            }
        }
        for (element, isTaken) in zip(old, isTaken) where !isTaken { removed.append(element) }
    }

    /// One more element of both lists, or of either.
    mutating func add(_ old: Element?, _ new: Element?, arePartners: Bool = true) {
        if arePartners, let old, let new {
            pairs.append(Pair(old: old, new: new))
        } else {
            if let old { removed.append(old) }
            if let new { added.append(new) }
        }
    }

    mutating func add(_ other: Matching) {
        pairs += other.pairs
        removed += other.removed
        added += other.added
    }

    mutating func add(removed others: [Element]) { removed += others }

    mutating func add(added others: [Element]) { added += others }

    /// Most lists hardly differ: what stands at the same index with the same key needs no table.
    private static func pairInPlace<Key: Hashable>(
        _ old: [Key?],
        _ new: [Key?],
        _ partners: inout [Int?],
        _ isTaken: inout [Bool]
    ) -> Int {
        var count = 0
        for index in 0..<min(old.count, new.count) where partners[index] == nil && !isTaken[index] {
            guard let key = old[index], key == new[index] else { continue }
            partners[index] = index
            isTaken[index] = true
            count += 1
        }
        return count
    }

    private static func pairAnywhere<Key: Hashable>(
        _ old: [Key?],
        _ new: [Key?],
        _ partners: inout [Int?],
        _ isTaken: inout [Bool]
    ) -> Int {
        // The first free element of each key; further ones of that key are linked behind it.
        var first: [Key: Int] = [:]
        var next = [Int?](repeating: nil, count: old.count)
        for index in old.indices.reversed() where !isTaken[index] {
            if let key = old[index] { next[index] = first.updateValue(index, forKey: key) }
        }
        if first.isEmpty { return 0 }
        var count = 0
        for index in new.indices where partners[index] == nil {
            guard let key = new[index], let partner = first[key] else { continue }
            first[key] = next[partner]
            partners[index] = partner
            isTaken[partner] = true
            count += 1
        }
        return count
    }
}
