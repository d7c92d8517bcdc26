import OpenAPIModel
import YAMLModel

/// What callers must be allowed to do, by an extension of the operation.
struct Permissions: Equatable {
    let names: [String]
    /// Whether all of them are needed; else one suffices.
    let needsAll: Bool

    /// The extensions that say so, which the general comparison of extensions leaves alone.
    static let extensionNames = ["x-required-permissions", "x-inin-requires-permissions"]

    /// A list of names, or a mapping with `type` (`ANY` or `ALL`) and `permissions`; nil for anything else.
    init?(_ node: YAMLNode) {
        if let name = node.string {
            self.init([name], needsAll: true)
        } else if let list = node.sequence {
            self.init(list.compactMap(\.string), needsAll: true)
        } else if let list = node.mapping?["permissions"]?.sequence {
            self.init(
                list.compactMap(\.string),
                needsAll: node.mapping?["type"]?.string?.lowercased() != "any"
            )
        } else {
            return nil
        }
    }

    private init(_ names: [String], needsAll: Bool) {
        self.names = names
        self.needsAll = needsAll
    }

    static let none = Permissions([], needsAll: true)

    /// Whether whoever has enough for `other` has enough for this too.
    func isSatisfied(whereverIs other: Permissions) -> Bool {
        if names.isEmpty { return true }
        if other.names.isEmpty { return false }
        switch (other.needsAll, needsAll) {
        case (true, true): return Set(names).isSubset(of: other.names)
        case (true, false): return !Set(names).isDisjoint(with: other.names)
        case (false, true): return names.count == 1 && other.names.allSatisfy { $0 == names[0] }
        case (false, false): return Set(other.names).isSubset(of: names)
        }
    }

    /// `a and b`, `a or b`, `none`.
    var words: String {
        names.isEmpty ? "none" : names.map { "'\($0)'" }.joined(separator: needsAll ? " and " : " or ")
    }
}
