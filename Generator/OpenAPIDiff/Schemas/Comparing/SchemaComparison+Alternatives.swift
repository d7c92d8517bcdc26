import ChangeModel
import Diagnostics
import OpenAPIModel

extension SchemaComparison {
    /// Compares lists of alternatives.
    /// - Returns: false where all has been said, so that the other keywords must not be compared.
    mutating func compareAlternatives(_ pair: SchemaPair) -> Bool {
        let old = pair.old.unions
        let new = pair.new.unions
        guard old.count == new.count else {
            compareRewriting(pair)
            return false
        }
        for index in old.indices { compareLists(pair, index) }
        return true
    }

    private mutating func compareLists(_ pair: SchemaPair, _ index: Int) {
        let old = pair.old.unions[index]
        let new = pair.new.unions[index]
        let discriminators = (discriminator(pair.old)?.value, discriminator(pair.new)?.value)
        let matching = MemberMatching(old.members, new.members, discriminators, &prover)
        for (before, after) in matching.matched { followMember(pair, before, after) }
        for member in matching.gone { reportGone(pair, member, index) }
        for member in matching.come { reportCome(pair, member, index) }
        if old.kind != new.kind, matching.gone.isEmpty, matching.come.isEmpty { compareKinds(pair, old, new) }
    }

    private mutating func followMember(_ pair: SchemaPair, _ old: SchemaID, _ new: SchemaID) {
        let name = memberName(new, isOld: false)
        follow([old], [new], from: pair, by: .member(name))
    }

    /// What tells it from the others, or its number.
    func memberName(_ id: SchemaID, isOld: Bool, among others: [SchemaID] = []) -> String {
        let arena = prover.graph.arena(isOld: isOld)
        let name = MemberKey(id, in: arena).name
        let isUnique = !others.contains { $0 != id && MemberKey($0, in: arena).name == name }
        if let name, isUnique { return name }
        let index = schema(id, isOld: isOld).location.pointer.last.flatMap { Int($0) } ?? 0
        return "\(index + 1)"
    }

    /// Whether the name of the alternative is a value of the discriminator.
    private func isTagged(_ member: SchemaID, _ union: Alternatives, isOld: Bool) -> Bool {
        schema(union.owner, isOld: isOld).discriminator != nil
            && schema(member, isOld: isOld).reference != nil
    }

    private mutating func reportGone(_ pair: SchemaPair, _ member: SchemaID, _ index: Int) {
        let ids = graph.pairs[pair.index]
        let chosen = prover.graph.node(of: ids.old, choosing: member, of: index)
        let union = pair.old.unions[index]
        let isCovered = !isTagged(member, union, isOld: true) && prover.isProven(chosen, isPartOf: ids.new)
        reportGone(pair, member, union, isCovered: isCovered)
    }

    private mutating func reportGone(
        _ pair: SchemaPair,
        _ member: SchemaID,
        _ union: Alternatives,
        isCovered: Bool
    ) {
        let name = memberName(member, isOld: true, among: union.members)
        let spot = SchemaSpot(union.owner, schema(member, isOld: true).range, name)
        let removed: ChangeRule = union.kind == .oneOf ? .oneOfMemberRemoved : .anyOfMemberRemoved
        report(isCovered ? .alternativesMerged : removed, pair, old: spot, detail: name) {
            "the alternative '\(name)' was removed from '\(union.kind.rawValue)' of \($0)"
        }
    }

    private mutating func reportCome(_ pair: SchemaPair, _ member: SchemaID, _ index: Int) {
        let ids = graph.pairs[pair.index]
        let chosen = prover.graph.node(of: ids.new, choosing: member, of: index)
        let union = pair.new.unions[index]
        let isCovered = !isTagged(member, union, isOld: false) && prover.isProven(chosen, isPartOf: ids.old)
        reportCome(pair, member, union, isCovered: isCovered)
    }

    private mutating func reportCome(
        _ pair: SchemaPair,
        _ member: SchemaID,
        _ union: Alternatives,
        isCovered: Bool
    ) {
        let name = memberName(member, isOld: false, among: union.members)
        let spot = SchemaSpot(union.owner, schema(member, isOld: false).range, name)
        let added: ChangeRule = union.kind == .oneOf ? .oneOfMemberAdded : .anyOfMemberAdded
        report(isCovered ? .alternativesMerged : added, pair, new: spot, detail: name) {
            "the alternative '\(name)' was added to '\(union.kind.rawValue)' of \($0)"
        }
    }

    /// `anyOf` allows values that follow several members, `oneOf` does not; it is the same where none can.
    private mutating func compareKinds(_ pair: SchemaPair, _ old: Alternatives, _ new: Alternatives) {
        guard !prover.areApart(old, isOld: true), !prover.areApart(new, isOld: false) else { return }
        report(
            new.kind == .anyOf ? .oneOfBecameAnyOf : .anyOfBecameOneOf,
            pair,
            old: SchemaSpot(old.owner, range(of: old, isOld: true), old.kind.rawValue),
            new: SchemaSpot(new.owner, range(of: new, isOld: false), new.kind.rawValue)
        ) { "'\(old.kind.rawValue)' of \($0) became '\(new.kind.rawValue)'" }
    }

    private func range(of union: Alternatives, isOld: Bool) -> SourceRange {
        let owner = schema(union.owner, isOld: isOld)
        switch union.kind {
        case .oneOf: return owner.oneOfRange ?? owner.range
        case .anyOf: return owner.anyOfRange ?? owner.range
        }
    }

    /// One side has more lists of alternatives than the other.
    private mutating func compareRewriting(_ pair: SchemaPair) {
        let ids = graph.pairs[pair.index]
        let isKept = prover.isProven(ids.old, isPartOf: ids.new)
        let wasThere = prover.isProven(ids.new, isPartOf: ids.old)
        if isKept, wasThere { return }
        if wrap(pair, ids.old) || unwrap(pair, ids.new) { return }
        let rule: ChangeRule =
            if isKept {
                .alternativesWidened
            } else {
                wasThere ? .alternativesNarrowed : .alternativesChanged
            }
        let (old, new, location) = spots(pair)
        report(rule, pair, old: old, new: new, at: location) { subject in
            isKept || wasThere
                ? "the alternatives of \(subject) allow \(isKept ? "more" : "less") than before"
                : "the alternatives of \(subject) were rewritten"
        }
    }

    /// The list that only one side has, by whose place the change is known, and the schema of the other side.
    private func spots(_ pair: SchemaPair) -> (old: SchemaSpot, new: SchemaSpot, location: String?) {
        let isOld = pair.old.unions.count > pair.new.unions.count
        guard let union = (isOld ? pair.old : pair.new).unions.first else {
            return (origin(pair.old), origin(pair.new), nil)
        }
        let spot = SchemaSpot(union.owner, range(of: union, isOld: isOld), union.kind.rawValue)
        let location = place(union.owner, isOld: isOld)
        return isOld ? (spot, origin(pair.new), location) : (origin(pair.old), spot, location)
    }

    /// A schema became one of several alternatives.
    private mutating func wrap(_ pair: SchemaPair, _ old: ConjunctionID) -> Bool {
        guard pair.old.unions.isEmpty, let union = singleUnion(pair.new),
            let member = counterpart(of: old, in: union, isOld: false)
        else { return false }
        let plain = withoutNull(old, where: union.allowsNull)
        let node = prover.graph.node(of: member, isOld: false)
        follow(plain, node, at: member, from: pair, by: .member(memberName(member, isOld: false)))
        for other in union.members where other != member {
            let otherNode = prover.graph.node(of: other, isOld: false)
            let isCovered = prover.isProven(otherNode, isPartOf: old)
            reportCome(pair, other, union, isCovered: isCovered)
        }
        return true
    }

    /// One of several alternatives became the schema.
    private mutating func unwrap(_ pair: SchemaPair, _ new: ConjunctionID) -> Bool {
        guard pair.new.unions.isEmpty, let union = singleUnion(pair.old),
            let member = counterpart(of: new, in: union, isOld: true)
        else { return false }
        let plain = withoutNull(new, where: union.allowsNull)
        let node = prover.graph.node(of: member, isOld: true)
        follow(node, plain, at: pair.new.origin, from: pair, by: .member(memberName(member, isOld: true)))
        for other in union.members where other != member {
            let otherNode = prover.graph.node(of: other, isOld: true)
            let isCovered = prover.isProven(otherNode, isPartOf: new)
            reportGone(pair, other, union, isCovered: isCovered)
        }
        return true
    }

    /// The only list of alternatives, if nothing else is said beside it.
    private func singleUnion(_ node: Conjunction) -> Alternatives? {
        guard node.unions.count == 1, node.keywords.isSubset(of: .annotations) else { return nil }
        return node.unions[0]
    }

    /// The member that is the plain schema, by name or by meaning.
    private mutating func counterpart(
        of plain: ConjunctionID,
        in union: Alternatives,
        isOld: Bool
    ) -> SchemaID? {
        let names = prover.graph[plain].parts.prefix(1).compactMap {
            schema($0.schema, isOld: !isOld).location.pointer.last
        }
        let arena = prover.graph.arena(isOld: isOld)
        let byName = union.members.first { id in
            guard case .reference(let name) = MemberKey(id, in: arena) else { return false }
            return names.contains(name)
        }
        if let byName { return byName }
        return union.members.prefix(24).first { id in
            let node = prover.graph.node(of: id, isOld: isOld)
            return isOld ? prover.isProvenEqual(node, plain) : prover.isProvenEqual(plain, node)
        }
    }

    /// The same schema without the null that its alternatives allow on the other side as well.
    private mutating func withoutNull(_ id: ConjunctionID, where allowsNull: Bool) -> ConjunctionID {
        let node = prover.graph[id]
        guard allowsNull, node.parts.contains(where: \.allowsNull) else { return id }
        return prover.graph.node(of: node.parts.map(\.schema), isOld: node.isOld)
    }
}
