import SDKModel

extension ForwardingRun {
    /// Types that have another name or another place, and the names of types that nothing declares any more.
    mutating func forwardTypes() {
        for pair in pairing.types.pairs where pair.old.header.name != pair.new.header.name {
            forward(pair.old, to: pair.new.header.name)
        }
        for pair in pairing.responseUnions.pairs where pair.old.name != pair.new.name {
            forward(pair.old.name, to: TypeName([pair.new.name]))
        }
        for type in pairing.types.removed {
            guard case .alias(let alias) = type, alias.header.name.components.count == 1,
                let name = alias.header.name.components.first, let target = translated(alias.type),
                topLevelNames.insert(name).inserted
            else { continue }
            add(.alias(name, target), in: .module)
        }
    }

    /// Another name at the top level.
    mutating func forward(_ name: SwiftIdentifier, to target: TypeName) {
        guard topLevelNames.insert(name).inserted else { return }
        add(.alias(name, .named(target, isShadowed: false)), in: .module)
    }

    private mutating func forward(_ type: TypeDeclaration, to target: TypeName) {
        let name = type.header.name
        guard let last = name.components.last else { return }
        let subject = "the type '\(name)'"
        let range = type.header.origin
        guard name.components.count > 1 else {
            if topLevelNames.contains(last) {
                findings.add(subject, because: .nameIsTaken(last.text), at: range)
            } else {
                forward(last, to: target)
            }
            return
        }
        let oldOwner = TypeName(Array(name.components.dropLast()))
        guard let owner = pairing.newName(of: oldOwner), let declaration = newTypes[owner],
            !declaration.isAlias
        else {
            findings.add(subject, because: .ownerIsGone(oldOwner.description), at: range)
            return
        }
        // It may have moved along with what it is in.
        if owner.nested(last) == target { return }
        let isTaken =
            declaration.header.nested.contains { $0.header.name.components.last == last }
            || hidden[owner]?.contains(last) == true
        if isTaken {
            findings.add(subject, because: .nameIsTaken(owner.nested(last).description), at: range)
            return
        }
        hidden[owner, default: []].insert(last)
        add(.alias(last, .named(target, isShadowed: true)), in: .type(owner))
    }

    /// The type by its names of today; nil if one of them is gone.
    private func translated(_ type: TypeReference) -> TypeReference? {
        switch type {
        case .named(let name, _):
            pairing.newName(of: name).flatMap { newTypes[$0] == nil ? nil : .named($0, isShadowed: false) }
        case .array(let item): translated(item).map { .array($0) }
        case .dictionary(let value): translated(value).map { .dictionary($0) }
        case .optional(let wrapped): translated(wrapped).map { .optional($0) }
        case .items(let item): translated(item).map { .items($0) }
        default: type
        }
    }
}

extension TypeDeclaration {
    var isAlias: Bool {
        if case .alias = self { true } else { false }
    }
}
