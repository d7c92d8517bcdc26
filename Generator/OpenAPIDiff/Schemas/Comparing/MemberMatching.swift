import OpenAPIModel

/// Which alternatives of two lists are the same.
struct MemberMatching {
    private(set) var matched: [(old: SchemaID, new: SchemaID)] = []
    /// What has no counterpart, in source order.
    private(set) var gone: [SchemaID] = []
    private(set) var come: [SchemaID] = []
    private let oldKeys: [SchemaID: MemberKey]
    private let newKeys: [SchemaID: MemberKey]
    /// How many alternatives without a name are compared by meaning, each with each.
    private static let maximumLeft = 24

    init(
        _ old: [SchemaID],
        _ new: [SchemaID],
        _ discriminators: (old: Discriminator?, new: Discriminator?),
        _ prover: inout Prover
    ) {
        let oldSchemas = prover.graph.arena(isOld: true)
        let newSchemas = prover.graph.arena(isOld: false)
        gone = old
        come = new
        if old.count == new.count,
            zip(old, new).allSatisfy({ Self.isSameReference(oldSchemas[$0], newSchemas[$1]) })
        {
            (oldKeys, newKeys) = ([:], [:])
            matched = zip(old, new).map { ($0, $1) }
            (gone, come) = ([], [])
            return
        }
        oldKeys = Dictionary(old.map { ($0, MemberKey($0, in: oldSchemas)) }) { first, _ in first }
        newKeys = Dictionary(new.map { ($0, MemberKey($0, in: newSchemas)) }) { first, _ in first }
        matchByKey { !$0.isShape }
        matchByMapping(discriminators.old, discriminators.new, oldSchemas, newSchemas)
        matchByMeaning(&prover, areNamesTags: discriminators.old != nil || discriminators.new != nil)
        matchByKey { $0.isShape }
        matchLast()
    }

    private static func isSameReference(_ old: Schema, _ new: Schema) -> Bool {
        guard let before = old.reference?.text.value, let after = new.reference?.text.value else {
            return false
        }
        return before == after
    }

    private mutating func match(_ old: SchemaID, _ new: SchemaID) {
        matched.append((old, new))
        gone.removeAll { $0 == old }
        come.removeAll { $0 == new }
    }

    /// Equal keys in their order.
    private mutating func matchByKey(where isKind: (MemberKey) -> Bool) {
        var waiting: [MemberKey: [SchemaID]] = [:]
        for id in come.reversed() {
            if let key = newKeys[id], isKind(key) { waiting[key, default: []].append(id) }
        }
        var pairs: [(SchemaID, SchemaID)] = []
        for id in gone {
            if let key = oldKeys[id], let other = waiting[key]?.popLast() { pairs.append((id, other)) }
        }
        take(pairs)
    }

    private mutating func take(_ pairs: [(SchemaID, SchemaID)]) {
        guard !pairs.isEmpty else { return }
        let (olds, news) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
        matched += pairs.map { ($0.0, $0.1) }
        gone.removeAll { olds.contains($0) }
        come.removeAll { news.contains($0) }
    }

    /// A schema with another name that the same value of the discriminator stands for.
    private mutating func matchByMapping(
        _ old: Discriminator?,
        _ new: Discriminator?,
        _ oldSchemas: SchemaArena,
        _ newSchemas: SchemaArena
    ) {
        guard let old, let new, !gone.isEmpty, !come.isEmpty else { return }
        let targets = Dictionary(
            new.mapping.compactMap { entry in entry.target.map { (entry.key.value, newSchemas.resolved($0)) }
            }
        ) { first, _ in first }
        for entry in old.mapping {
            guard let before = entry.target.map(oldSchemas.resolved), let after = targets[entry.key.value],
                let oldMember = gone.first(where: { oldSchemas.resolved($0) == before }),
                let newMember = come.first(where: { newSchemas.resolved($0) == after })
            else { continue }
            match(oldMember, newMember)
        }
    }

    /// With a discriminator, the name of a schema is a value that is sent: another name is another alternative.
    private mutating func matchByMeaning(_ prover: inout Prover, areNamesTags: Bool) {
        guard gone.count <= Self.maximumLeft, come.count <= Self.maximumLeft else { return }
        for old in gone {
            let oldNode = prover.graph.node(of: old, isOld: true)
            for new in come {
                if areNamesTags, oldKeys[old]?.isReference == true, newKeys[new]?.isReference == true {
                    continue
                }
                let newNode = prover.graph.node(of: new, isOld: false)
                guard prover.isProvenEqual(oldNode, newNode) else { continue }
                match(old, new)
                break
            }
        }
    }

    /// The only ones that are left, unless both have names.
    private mutating func matchLast() {
        guard gone.count == 1, come.count == 1, let old = gone.first, let new = come.first,
            oldKeys[old]?.isReference != true || newKeys[new]?.isReference != true
        else { return }
        match(old, new)
    }
}
