/// A stack whose topmost elements become an array of their own by one move, without copies.
struct ElementStack<Element>: ~Copyable {
    private var storage = UnsafeMutablePointer<Element>.allocate(capacity: 256)
    private var capacity = 256
    private(set) var count = 0

    deinit {
        storage.deinitialize(count: count)
        storage.deallocate()
    }

    mutating func push(_ element: consuming Element) {
        if count == capacity { grow() }
        (storage + count).initialize(to: element)
        count += 1
    }

    /// Takes everything from an index up to the top; `base` is a count that the stack had before.
    mutating func take(from base: Int) -> [Element] {
        let taken = count - base
        precondition(base >= 0 && taken >= 0, "NodeBuilder takes only what it pushed")
        guard taken > 0 else { return [] }
        let source = storage + base
        count = base
        var elements: [Element] = []
        elements.reserveCapacity(taken)
        for index in 0..<taken { elements.append((source + index).move()) }
        return elements
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: storage, count: count)
        storage.deallocate()
        storage = larger
        capacity *= 2
    }
}
