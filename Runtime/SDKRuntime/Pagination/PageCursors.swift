/// The cursors that an answer gives for the next page, as they are asked for.
public struct PageCursors: Sendable, Hashable {
    private(set) var position = PagePosition()
    private(set) var hasPlace = false

    /// A cursor that says where the page begins or ends; nil, null, an empty text and 0 say nothing.
    public mutating func place<Value: JSONWritable>(_ name: String, _ value: Value?) {
        if set(name, value) { hasPlace = true }
    }

    /// How many items the page is to hold; nil, null and 0 say nothing.
    public mutating func size<Value: JSONWritable>(_ name: String, _ value: Value?) { _ = set(name, value) }

    private mutating func set<Value: JSONWritable>(_ name: String, _ value: Value?) -> Bool {
        var single = PagePosition()
        single.set(name, value)
        guard let text = single[name], !text.isEmpty, text != "0" else { return false }
        position.set(name, text)
        return true
    }
}

extension PageAnswer {
    /// Pages that name the next one by several cursors; without one that says where it is, this is the last
    /// page.
    ///
    /// Cursors of the page before are not sent again.
    public func cursors(_ read: (Information, inout PageCursors) -> Void) -> PageContinuation {
        guard let information else { return .end }
        var cursors = PageCursors()
        read(information, &cursors)
        return cursors.hasPlace ? .next(cursors.position) : .end
    }
}
