import Diagnostics
import OpenAPIModel

extension ObjectReader {
    /// That the parents of tags are there, and that no tag is its own ancestor (3.2); each circle is told once.
    mutating func checkParents(of tags: [Tag]) {
        guard tags.contains(where: { $0.parent != nil }) else { return }
        let names = tags.map(\.name.value)
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var state = [TagVisit](repeating: .unseen, count: tags.count)
        for start in tags.indices {
            var path: [Int] = []
            var current: Int? = start
            while let index = current, state[index] == .unseen {
                state[index] = .open
                path.append(index)
                current = nil
                guard let parent = tags[index].parent else { break }
                guard let next = places[parent.value] else {
                    report(
                        .tagParentMissing(tags[index].name.value, parent.value, among: names),
                        at: parent.range
                    )
                    break
                }
                if state[next] == .open {
                    report(.tagParentCircular(tags[next].name.value), at: parent.range)
                }
                current = next
            }
            for index in path { state[index] = .done }
        }
    }

    private enum TagVisit { case unseen, open, done }
}
