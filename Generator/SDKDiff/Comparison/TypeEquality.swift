import SDKModel

/// Whether types of two SDKs are the same to callers: whatever schemas are called, and through all aliases.
struct TypeEquality: Sendable {
    let pairing: Pairing
    /// The new paths of generated types that have another one now.
    let newPaths: [String: String]
    private let oldAliases: [TypeName: TypeReference]
    private let newAliases: [TypeName: TypeReference]

    init(_ pairing: Pairing, newPaths: [String: String]) {
        self.pairing = pairing
        self.newPaths = newPaths
        var old: [TypeName: TypeReference] = [:]
        var new: [TypeName: TypeReference] = [:]
        for pair in pairing.types.pairs {
            if case .alias(let alias) = pair.old { old[alias.header.name] = alias.type }
            if case .alias(let alias) = pair.new { new[alias.header.name] = alias.type }
        }
        for case .alias(let alias) in pairing.types.removed { old[alias.header.name] = alias.type }
        for case .alias(let alias) in pairing.types.added { new[alias.header.name] = alias.type }
        oldAliases = old
        newAliases = new
    }

    func newPath(of old: String) -> String { newPaths[old] ?? old }

    func isSame(_ old: SwiftType, _ new: SwiftType) -> Bool {
        if let oldWrapped = old.unwrapped, let newWrapped = new.unwrapped {
            return isSame(oldWrapped, newWrapped)
        }
        switch (old, new) {
        case (.model(let old), .model(let new)): return isSame(old, new)
        case (.nullable(let old), .nullable(let new)), (.list(let old), .list(let new)),
            (.handler(let old), .handler(let new)):
            return isSame(old, new)
        case (.generic(let oldName, let old), .generic(let newName, let new)):
            return oldName == newName && old.count == new.count && zip(old, new).allSatisfy { isSame($0, $1) }
        case (.generated(let old), .generated(let new)): return old == new || newPaths[old] == new
        case (.fixed(let old), .fixed(let new)): return old == new
        case (.fixed(let old), .model(let new)): return old == SwiftType.model(new).text(in: "")
        case (.model(let old), .fixed(let new)): return SwiftType.model(old).text(in: "") == new
        default: return false
        }
    }

    /// Whether a value of the old type can be passed where the new one is asked for.
    func converts(_ old: SwiftType, to new: SwiftType) -> Bool {
        if isSame(old, new) { return true }
        if let newWrapped = new.unwrapped { return converts(old.base, to: newWrapped) }
        guard case .model(let old) = old, case .model(let new) = new else { return false }
        switch (expanded(old, oldAliases), expanded(new, newAliases)) {
        case (.array(let old), .array(let new)), (.dictionary(let old), .dictionary(let new)):
            return converts(.model(old), to: .model(new))
        default: return false
        }
    }

    private func isSame(_ old: TypeReference, _ new: TypeReference) -> Bool {
        if pairing.isSame(old, new) { return true }
        if oldAliases.isEmpty && newAliases.isEmpty { return false }
        return pairing.isSame(expanded(old, oldAliases), expanded(new, newAliases))
    }

    /// The type with no alias in it.
    private func expanded(_ type: TypeReference, _ aliases: [TypeName: TypeReference]) -> TypeReference {
        if aliases.isEmpty { return type }
        var budget = 64
        return expanded(type, aliases, &budget)
    }

    private func expanded(
        _ type: TypeReference,
        _ aliases: [TypeName: TypeReference],
        _ budget: inout Int
    ) -> TypeReference {
        budget -= 1
        if budget < 0 { return type }
        switch type {
        case .named(let name, _):
            return aliases[name].map { expanded($0, aliases, &budget) } ?? type
        case .array(let item): return .array(expanded(item, aliases, &budget))
        case .dictionary(let value): return .dictionary(expanded(value, aliases, &budget))
        case .optional(let wrapped): return .optional(expanded(wrapped, aliases, &budget))
        case .items(let item): return .items(expanded(item, aliases, &budget))
        default: return type
        }
    }
}
