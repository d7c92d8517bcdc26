import Diagnostics
import OpenAPIModel

/// The names of required properties on both sides.
struct RequiredNames {
    let old: [Located<String>]
    let new: [Located<String>]
    let differ: Bool
    /// Filled only where the two differ.
    private let oldNames: Set<String>
    private let newNames: Set<String>

    init(_ old: [Located<String>], _ new: [Located<String>]) {
        self.old = old
        self.new = new
        if old.count == new.count, zip(old, new).allSatisfy({ $0.value == $1.value }) {
            (oldNames, newNames, differ) = ([], [], false)
        } else {
            oldNames = Set(old.map(\.value))
            newNames = Set(new.map(\.value))
            differ = oldNames != newNames
        }
    }

    func isRequiredInOld(_ name: String) -> Bool {
        differ ? oldNames.contains(name) : old.contains { $0.value == name }
    }

    func isRequiredInNew(_ name: String) -> Bool {
        differ ? newNames.contains(name) : new.contains { $0.value == name }
    }

    /// Whether the name was required and is not any more.
    func isFreed(_ name: String) -> Bool { differ && oldNames.contains(name) && !newNames.contains(name) }

    /// Whether the name is required and was not before.
    func isDemanded(_ name: String) -> Bool { differ && newNames.contains(name) && !oldNames.contains(name) }

    func oldRange(of name: String) -> SourceRange? { old.first { $0.value == name }?.range }

    func newRange(of name: String) -> SourceRange? { new.first { $0.value == name }?.range }
}
