// Arrays whose items have a type by their place, written like the fields of an object.
extension JSONWriter {
    /// What `beginItems` hands to `endItems`: what was being written around.
    public struct Items {
        let outer: JSONFields?
        let outerCount: Int
    }

    /// Begins an array whose first items are written by index.
    ///
    /// One that is left out before another one is null, at the end it is left out indeed.
    public mutating func beginItems(_ fields: JSONFields) -> Items {
        append(UInt8(ascii: "["))
        let items = Items(outer: self.fields, outerCount: itemCount)
        self.fields = fields
        itemCount = 0
        return items
    }

    /// Writes further items behind all those that have a place, and ends the array.
    public mutating func endItems<Item: JSONWritable>(_ items: Items, _ others: [Item]) {
        if !others.isEmpty {
            fillItems(upTo: fields?.count ?? 0)
            for other in others {
                if itemCount > 0 { append(UInt8(ascii: ",")) }
                itemCount += 1
                other.write(json: &self)
            }
        }
        append(UInt8(ascii: "]"))
        fields = items.outer
        itemCount = items.outerCount
    }

    /// Writes what must stand before an item.
    @inline(never)
    mutating func beginItem(_ index: Int) {
        fillItems(upTo: index)
        if itemCount > 0 { append(UInt8(ascii: ",")) }
        itemCount += 1
    }

    private mutating func fillItems(upTo count: Int) {
        while itemCount < count {
            if itemCount > 0 { append(UInt8(ascii: ",")) }
            writeNull()
            itemCount += 1
        }
    }
}
