import ChangeModel
import OpenAPIModel

/// Sorts changes as `DocumentChanges` says: the document, its operations in order, webhooks, components by name.
struct ChangeOrder {
    /// By the beginning of a location: `#/paths/~1pets/get`, `#/paths/~1pets`.
    private var positions: [Substring: Int] = [:]

    /// - Parameter locations: of each operation, of the document that it is from, in their order.
    init(_ locations: [String]) {
        for (index, location) in locations.enumerated() {
            for depth in 2...3 {
                let start = Self.start(of: location, depth: depth)
                if positions[start] == nil { positions[start] = index }
            }
        }
    }

    func sorted(_ changes: [Change]) -> [Change] {
        let keyed = changes.map { (key: key($0), change: $0) }
        return keyed.sorted { $0.key < $1.key }.map(\.change)
    }

    private func key(_ change: Change) -> Key {
        let location = change.location
        let section = Self.section(location)
        let position =
            positions[Self.start(of: location, depth: 3)] ?? positions[Self.start(of: location, depth: 2)]
        return Key(
            section: section,
            position: section == 1 || section == 2 ? position ?? Int.max : 0,
            location: location,
            rule: change.rule.id,
            detail: change.detail,
            message: change.message
        )
    }

    private static func section(_ location: String) -> Int {
        switch location {
        case let text where text.hasPrefix("#/paths"): 1
        case let text where text.hasPrefix("#/webhooks"): 2
        case let text where text.hasPrefix("#/components"): 3
        case let text where text.hasPrefix("#"): 0
        default: 4
        }
    }

    /// The first tokens of a location: `#/paths/~1pets` has two.
    private static func start(of location: String, depth: Int) -> Substring {
        var slashes = 0
        for index in location.utf8.indices where location.utf8[index] == UInt8(ascii: "/") {
            slashes += 1
            if slashes > depth { return location[..<index] }
        }
        return location[...]
    }

    private struct Key: Comparable {
        let section: Int
        let position: Int
        let location: String
        let rule: String
        let detail: String
        let message: String

        static func < (left: Self, right: Self) -> Bool {
            if (left.section, left.position) != (right.section, right.position) {
                return (left.section, left.position) < (right.section, right.position)
            }
            return (left.location, left.rule, left.detail, left.message)
                < (right.location, right.rule, right.detail, right.message)
        }
    }
}
