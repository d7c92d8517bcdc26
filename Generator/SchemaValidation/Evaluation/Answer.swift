/// Whether a value fits, where that is not always known.
enum Answer: Sendable {
    case yes, no, open

    var bool: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .open: nil
        }
    }

    var negated: Answer {
        switch self {
        case .yes: .no
        case .no: .yes
        case .open: .open
        }
    }

    static func && (left: Answer, right: Answer) -> Answer {
        if left == .no || right == .no { return .no }
        return left == .open || right == .open ? .open : .yes
    }
}

/// What applying a schema gave.
struct Outcome {
    var answer = Answer.yes
    /// Only kept where a schema of the document asks for it.
    var evaluated = Evaluated()
}

/// The members and items that a schema and its parts have looked at (Core, section 11).
struct Evaluated {
    var names: Set<String> = []
    var allNames = false
    /// So many from the start.
    var items = 0
    var allItems = false
    /// Others, that `contains` has found.
    var found: Set<Int> = []

    mutating func formUnion(_ other: Evaluated) {
        names.formUnion(other.names)
        allNames = allNames || other.allNames
        items = max(items, other.items)
        allItems = allItems || other.allItems
        found.formUnion(other.found)
    }
}
