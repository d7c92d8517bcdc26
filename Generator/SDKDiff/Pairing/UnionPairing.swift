import SDKModel

extension UnionType.Member {
    /// By type, then by discriminator value, then by name.
    static func match(_ old: UnionType, _ new: UnionType, _ names: TypeNames) -> Matching<Self> {
        let oldTags = tags(of: old)
        let newTags = tags(of: new)
        var partners = names.partners(old.members.map(\.type), new.members.map(\.type))
        var isTaken = Set(partners.compactMap(\.self))
        for key in [false, true] {
            var free: [String: Int] = [:]
            for (index, member) in old.members.enumerated() where !isTaken.contains(index) {
                if let text = key ? member.name.text : oldTags[index] { free[text] = index }
            }
            for (index, member) in new.members.enumerated() where partners[index] == nil {
                guard let text = key ? member.name.text : newTags[index],
                    let partner = free.removeValue(forKey: text)
                else { continue }
                partners[index] = partner
                isTaken.insert(partner)
            }
        }
        return Matching(old.members, new.members, partners: partners)
    }

    /// The members that one discriminator value chooses in both.
    static func tagged(_ old: UnionType, _ new: UnionType) -> [(UnionType.Member, UnionType.Member)] {
        guard case .discriminator(_, let oldValues) = old.selection,
            case .discriminator(_, let newValues) = new.selection
        else { return [] }
        var indices: [String: Int] = [:]
        for value in oldValues where indices[value.value] == nil { indices[value.value] = value.member }
        return newValues.compactMap { value in
            guard let index = indices[value.value], old.members.indices.contains(index),
                new.members.indices.contains(value.member)
            else { return nil }
            return (old.members[index], new.members[value.member])
        }
    }

    /// The first discriminator value of each member.
    private static func tags(of union: UnionType) -> [String?] {
        var tags = [String?](repeating: nil, count: union.members.count)
        guard case .discriminator(_, let values) = union.selection else { return tags }
        for value in values where tags.indices.contains(value.member) && tags[value.member] == nil {
            tags[value.member] = value.value
        }
        return tags
    }
}

extension Success.Result {
    /// The type of the value, or of the items and events there are of it.
    var valueType: TypeReference? {
        switch self {
        case .json(let type), .optionalJSON(let type), .enveloped(let type, _), .pages(_, let type),
            .page(_, let type), .events(let type, _), .jsonStream(let type):
            type
        case .void, .text, .bytes, .location, .oneOf: nil
        }
    }
}

extension ResponseUnion.Payload {
    var type: TypeReference? {
        switch self {
        case .json(let type), .enveloped(let type, _): type
        case .none, .text, .bytes: nil
        }
    }
}

extension ResponseUnion {
    /// Each once, in the order of the operations: the client's own, then those of its groups.
    static func all(of client: Client) -> [ResponseUnion] {
        var unions: [ResponseUnion] = []
        var names: Set<SwiftIdentifier> = []
        for placed in PlacedOperation.all(of: client) {
            guard case .oneOf(let union) = placed.operation.success.result,
                names.insert(union.name).inserted
            else { continue }
            unions.append(union)
        }
        return unions
    }

    /// By name, then by the operations that answer with them.
    static func match(
        _ old: Client,
        _ new: Client,
        _ operations: Matching<PlacedOperation>
    ) -> Matching<ResponseUnion> {
        var newNames: [SwiftIdentifier: SwiftIdentifier] = [:]
        for pair in operations.pairs {
            guard case .oneOf(let old) = pair.old.operation.success.result,
                case .oneOf(let new) = pair.new.operation.success.result, newNames[old.name] == nil
            else { continue }
            newNames[old.name] = new.name
        }
        let (oldUnions, newUnions) = (all(of: old), all(of: new))
        let byName = Matching(oldUnions, newUnions, by: [{ $0.name }])
        if byName.removed.isEmpty || byName.added.isEmpty { return byName }
        let gone = Set(byName.removed.map(\.name))
        var partners: [SwiftIdentifier: Int] = [:]
        for (index, union) in oldUnions.enumerated() {
            let name = gone.contains(union.name) ? newNames[union.name] ?? union.name : union.name
            if partners[name] == nil || !gone.contains(union.name) { partners[name] = index }
        }
        return Matching(oldUnions, newUnions, partners: newUnions.map { partners[$0.name] })
    }
}
