/// The way from the root of a document to one of its nodes, by the places of entries and elements.
///
/// Paths of one document share their beginnings.
struct NodePath: Sendable, Hashable {
    private let end: Link?

    private final class Link: Sendable {
        let parent: Link?
        let step: Int
        let count: Int
        /// Of all steps up to this one.
        let hash: Int

        init(parent: Link?, step: Int) {
            self.parent = parent
            self.step = step
            count = (parent?.count ?? 0) + 1
            var hasher = Hasher()
            hasher.combine(parent?.hash ?? 0)
            hasher.combine(step)
            hash = hasher.finalize()
        }
    }

    static let root = NodePath(end: nil)

    private init(end: Link?) { self.end = end }

    func appending(_ step: Int) -> NodePath { NodePath(end: Link(parent: end, step: step)) }

    var parent: NodePath? { end.map { NodePath(end: $0.parent) } }

    var count: Int { end?.count ?? 0 }

    var steps: [Int] {
        var steps: [Int] = []
        steps.reserveCapacity(count)
        var link = end
        while let current = link {
            steps.append(current.step)
            link = current.parent
        }
        steps.reverse()
        return steps
    }

    static func == (left: NodePath, right: NodePath) -> Bool {
        var (a, b) = (left.end, right.end)
        while a !== b {
            guard let x = a, let y = b, x.hash == y.hash, x.count == y.count, x.step == y.step else {
                return false
            }
            (a, b) = (x.parent, y.parent)
        }
        return true
    }

    func hash(into hasher: inout Hasher) { hasher.combine(end?.hash ?? 0) }
}
