/// How much a document may demand of its reader.
public struct JSONLimits: Sendable, Hashable {
    /// How many arrays and objects may stand inside one another; at most 2048, as values that deep must
    /// still be compared and freed on the stack of a thread.
    public let depth: Int
    /// In bytes; at most 2 GiB.
    public let size: Int

    /// Makes limits; the defaults suit answers of a server.
    public init(depth: Int = 512, size: Int = 1 << 30) {
        self.depth = min(max(depth, 0), 2048)
        self.size = min(max(size, 0), Int(Int32.max))
    }

    private init(anyDepthWithin size: Int) {
        depth = .max
        self.size = size
    }

    /// For documents that we wrote ourselves.
    static let none = JSONLimits(anyDepthWithin: Int(Int32.max))
}
