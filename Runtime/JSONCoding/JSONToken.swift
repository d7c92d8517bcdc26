/// One token of a JSON document: a scalar, a field name, or a whole array or object.
///
/// The tokens of a document stand in source order; a container stands before what is in it, and an object's
/// contents alternate between a `.key` and its value. Duplicate keys are all there.
package struct JSONToken: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable {
        case null, `false`, `true`, number, string, array, object, key
    }

    package let kind: Kind
    /// Of a string or key: it holds a backslash.
    ///
    /// Of a number: it has a fraction or an exponent.
    let isIntricate: Bool
    private let first: UInt32
    private var last: UInt32
    private var following: UInt32

    /// Offset of the first byte: of a string its opening quote, of a container its bracket.
    package var start: Int { Int(first) }

    /// Offset after the last byte: of a string after its closing quote, of a container after its bracket.
    ///
    /// Zero while a container is still open.
    package var end: Int { Int(last) }

    /// Index of the token after this one and, for a container, after all that is in it.
    package var next: Int { Int(following) }

    @inline(__always)
    init(_ kind: Kind, start: Int, end: Int, next: Int, isIntricate: Bool = false) {
        self.kind = kind
        self.isIntricate = isIntricate
        first = UInt32(truncatingIfNeeded: start)
        last = UInt32(truncatingIfNeeded: end)
        following = UInt32(truncatingIfNeeded: next)
    }

    /// An open container keeps its parent's index where `next` will stand; the root's parent is itself.
    var parent: Int { Int(following) }

    var isOpen: Bool { last == 0 }

    mutating func close(end: Int, next: Int) {
        last = UInt32(truncatingIfNeeded: end)
        following = UInt32(truncatingIfNeeded: next)
    }
}
