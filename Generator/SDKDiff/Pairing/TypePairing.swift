import SDKModel

/// Finds the types that stand for the same schemas.
///
/// Types of one name go together. A type that is gone goes with one that is new where both are used in the same place
/// and look alike; such pairs show more places, until no more are found. Several that are gone may go with one.
struct TypePairing {
    private let old: [TypeDeclaration]
    private let new: [TypeDeclaration]
    private let oldIndices: [TypeName: Int]
    private let newIndices: [TypeName: Int]
    /// For each old type the index of its new one.
    private var partners: [Int?]
    private var isTaken: [Bool]
    private var work: [(old: Int, new: Int)] = []
    /// How many old types have no new one yet.
    private var rest: Int

    init(old: SDK, new: SDK) {
        self.old = Self.flattened(old.types)
        self.new = Self.flattened(new.types)
        oldIndices = Self.indices(self.old)
        newIndices = Self.indices(self.new)
        partners = [Int?](repeating: nil, count: self.old.count)
        isTaken = [Bool](repeating: false, count: self.new.count)
        for (index, type) in self.new.enumerated() {
            guard let partner = oldIndices[type.header.name], partners[partner] == nil else { continue }
            partners[partner] = index
            isTaken[index] = true
            work.append((partner, index))
        }
        rest = self.old.count - work.count
    }

    /// Places of operations: arguments, answers.
    mutating func follow(_ operations: Matching<PlacedOperation>) {
        if rest == 0 { return }
        for pair in operations.pairs {
            let (old, new) = (pair.old.operation, pair.new.operation)
            for arguments in BoundArgument.match(old, new).pairs {
                meet(arguments.old.argument.type, arguments.new.argument.type)
            }
            follow(old.success.result, new.success.result)
        }
    }

    /// Places of error bodies: the members that answer the same status of the same operations are not known here, so
    /// those of one name.
    mutating func follow(_ old: ErrorBodies, _ new: ErrorBodies) {
        if rest == 0 { return }
        let members = Matching(old.members, new.members, by: [{ $0.name.text }])
        for pair in members.pairs { meet(pair.old.type, pair.new.type) }
        for (old, new) in zip(members.removed, members.added) { meet(old.type, new.type) }
    }

    mutating func finished() -> (Matching<TypeDeclaration>, TypeNames) {
        while rest > 0, let (oldIndex, newIndex) = work.popLast() { follow(old[oldIndex], new[newIndex]) }
        var renamed: [TypeName: TypeName] = [:]
        for (index, partner) in partners.enumerated() {
            guard let partner else { continue }
            let (from, to) = (old[index].header.name, new[partner].header.name)
            if from != to { renamed[from] = to }
        }
        let matching = matching()
        let removed = Set(matching.removed.map(\.header.name))
        return (matching, TypeNames(renamed: renamed, removed: removed))
    }

    private func matching() -> Matching<TypeDeclaration> {
        var sources = [[Int]](repeating: [], count: new.count)
        var removed: [TypeDeclaration] = []
        for (index, partner) in partners.enumerated() {
            if let partner { sources[partner].append(index) } else { removed.append(old[index]) }
        }
        var pairs: [Matching<TypeDeclaration>.Pair] = []
        var added: [TypeDeclaration] = []
        for (type, sources) in zip(new, sources) {
            if sources.isEmpty { added.append(type) }
            for source in sources { pairs.append(Matching.Pair(old: old[source], new: type)) }
        }
        return Matching(pairs: pairs, removed: removed, added: added)
    }

    private mutating func follow(_ old: Success.Result, _ new: Success.Result) {
        if case .oneOf(let oldUnion) = old, case .oneOf(let newUnion) = new {
            for pair in ResponseUnion.Case.match(oldUnion.cases, newUnion.cases).pairs {
                if let oldType = pair.old.payload.type, let newType = pair.new.payload.type {
                    meet(oldType, newType)
                }
            }
        } else if let oldType = old.valueType, let newType = new.valueType {
            meet(oldType, newType)
        }
    }

    private mutating func follow(_ old: TypeDeclaration, _ new: TypeDeclaration) {
        switch (old, new) {
        case (.object(let old), .object(let new)):
            follow(old.properties, new.properties)
            if let oldRest = old.additionalProperties, let newRest = new.additionalProperties {
                meet(oldRest.type, newRest.type)
            }
        case (.union(let old), .union(let new)):
            let tags = Matching(old.members, new.members, by: [{ $0.name.text }])
            for pair in tags.pairs { meet(pair.old.type, pair.new.type) }
            for (oldMember, newMember) in UnionType.Member.tagged(old, new) {
                meet(oldMember.type, newMember.type)
            }
            for (oldMember, newMember) in zip(tags.removed, tags.added) {
                meet(oldMember.type, newMember.type)
            }
        case (.wrapper(let old), .wrapper(let new)): meet(old.type, new.type)
        case (.alias(let old), .alias(let new)): meet(old.type, new.type)
        default: break
        }
    }

    /// Most objects have the same properties in the same places.
    private mutating func follow(_ old: [Property], _ new: [Property]) {
        let haveSameKeys =
            old.count == new.count
            && old.indices.allSatisfy { index in old[index].wireName == new[index].wireName }
        guard !haveSameKeys else {
            for index in old.indices { meet(old[index].type, new[index].type) }
            return
        }
        for pair in Property.match(old, new).pairs { meet(pair.old.type, pair.new.type) }
    }

    /// Both are used in the same place.
    private mutating func meet(_ oldType: TypeReference, _ newType: TypeReference) {
        guard let oldName = oldType.innermostName, let newName = newType.innermostName, oldName != newName,
            let oldIndex = oldIndices[oldName], let newIndex = newIndices[newName],
            partners[oldIndex] == nil,
            TypeLikeness.isAlike(old[oldIndex], new[newIndex], isMerge: isTaken[newIndex])
        else { return }
        partners[oldIndex] = newIndex
        isTaken[newIndex] = true
        rest -= 1
        work.append((oldIndex, newIndex))
    }

    private static func flattened(_ types: [TypeDeclaration]) -> [TypeDeclaration] {
        var all: [TypeDeclaration] = []
        var rest = Array(types.reversed())
        while let type = rest.popLast() {
            all.append(type)
            rest.append(contentsOf: type.header.nested.reversed())
        }
        return all
    }

    private static func indices(_ types: [TypeDeclaration]) -> [TypeName: Int] {
        var indices = [TypeName: Int](minimumCapacity: types.count)
        for (index, type) in types.enumerated() where indices[type.header.name] == nil {
            indices[type.header.name] = index
        }
        return indices
    }
}

/// Whether two types of different names may be one.
enum TypeLikeness {
    /// `isMerge`: the new type is another old one already, so that all the old one had must be there.
    static func isAlike(_ old: TypeDeclaration, _ new: TypeDeclaration, isMerge: Bool) -> Bool {
        switch (old, new) {
        case (.object(let old), .object(let new)):
            share(old.properties.map(\.wireName), new.properties.map(\.wireName), isMerge)
        case (.enumeration(let old), .enumeration(let new)):
            share(old.cases.map(\.value), new.cases.map(\.value), isMerge)
        case (.union(let old), .union(let new)):
            isMerge ? old.members.count == new.members.count : old.members.count * 2 >= new.members.count
        case (.wrapper, .wrapper), (.alias, .alias): true
        default: false
        }
    }

    private static func share<Value: Hashable>(_ old: [Value], _ new: [Value], _ isMerge: Bool) -> Bool {
        if old.isEmpty || new.isEmpty { return old.isEmpty && new.isEmpty }
        let known = Set(old)
        let shared = new.count(where: known.contains)
        return isMerge ? shared == known.count : shared * 2 >= min(old.count, new.count)
    }
}
