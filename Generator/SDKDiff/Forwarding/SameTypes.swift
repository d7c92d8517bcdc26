import SDKModel

extension ForwardingRun {
    /// Whether two mentions are one Swift type, by its names of today, whatever aliases they use.
    func isSame(_ old: TypeReference, _ new: TypeReference) -> Bool {
        pairing.isSame(old, new)
            || pairing.isSame(
                Self.expanded(old, oldAliases, depth: 0),
                Self.expanded(new, newAliases, depth: 0)
            )
    }

    /// What the aliases of an SDK stand for.
    static func aliases(_ types: [TypeDeclaration]) -> [TypeName: TypeReference] {
        var aliases: [TypeName: TypeReference] = [:]
        for case .alias(let alias) in types { aliases[alias.header.name] = alias.type }
        return aliases
    }

    private static func expanded(
        _ type: TypeReference,
        _ aliases: [TypeName: TypeReference],
        depth: Int
    ) -> TypeReference {
        switch type {
        case .named(let name, _):
            guard depth < 64, let target = aliases[name] else { return type }
            return expanded(target, aliases, depth: depth + 1)
        case .array(let item): return .array(expanded(item, aliases, depth: depth))
        case .dictionary(let value): return .dictionary(expanded(value, aliases, depth: depth))
        case .optional(let wrapped): return .optional(expanded(wrapped, aliases, depth: depth))
        case .items(let item): return .items(expanded(item, aliases, depth: depth))
        default: return type
        }
    }
}
