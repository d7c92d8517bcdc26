import OpenAPIModel

/// The conjunctions of two documents, each made once and only when it is asked for.
struct ConjunctionGraph {
    private let old: SchemaArena
    private let new: SchemaArena
    private var nodes: [Conjunction] = []
    private var oldNodes: [ConjunctionID?]
    private var newNodes: [ConjunctionID?]
    private var known: [Key: ConjunctionID] = [:]

    private struct Key: Hashable {
        let isOld: Bool
        /// Sorted.
        let parts: [ConjunctionPart]
        let unions: [Alternatives]
        /// What adds null to another schema is a cause of its own: it is known by its place.
        let wrapper: SchemaID?
    }

    init(old: SchemaArena, new: SchemaArena) {
        self.old = old
        self.new = new
        oldNodes = Array(repeating: nil, count: old.count)
        newNodes = Array(repeating: nil, count: new.count)
    }

    subscript(id: ConjunctionID) -> Conjunction {
        _read { yield nodes[id.index] }
    }

    func arena(isOld: Bool) -> SchemaArena { isOld ? old : new }

    func schema(_ id: SchemaID, isOld: Bool) -> Schema { isOld ? old[id] : new[id] }

    /// All that applies to a value of this schema.
    mutating func node(of id: SchemaID, isOld: Bool) -> ConjunctionID {
        let schemas = arena(isOld: isOld)
        var id = id
        while schemas[id].isPlainReference, let reference = schemas[id].reference { id = reference.target }
        let index = Int(id.index)
        if let node = isOld ? oldNodes[index] : newNodes[index] { return node }
        let node =
            Expansion.isPlain(schemas[id])
            ? append(Expansion(of: id), origin: id, isOld: isOld) : make([id], isOld: isOld)
        if isOld { oldNodes[index] = node } else { newNodes[index] = node }
        return node
    }

    /// All that applies to a value to which each of these applies; there is at least one.
    mutating func node(of ids: [SchemaID], isOld: Bool) -> ConjunctionID {
        if ids.count == 1 { return node(of: ids[0], isOld: isOld) }
        return make(ids, isOld: isOld)
    }

    /// What applies to a value that follows one member of a list of alternatives.
    mutating func node(of id: ConjunctionID, choosing member: SchemaID, of union: Int) -> ConjunctionID {
        let base = nodes[id.index]
        var expansion = Expansion(of: [member], in: arena(isOld: base.isOld))
        var parts = base.parts.filter { !isInert($0, isOld: base.isOld) }
        parts += expansion.parts.filter { !parts.contains($0) }
        var unions = base.unions
        let chosen = unions.remove(at: union)
        unions += expansion.unions.filter { $0 != chosen && !unions.contains($0) }
        expansion.parts = parts.isEmpty ? base.parts : parts
        expansion.unions = unions
        return add(expansion, origin: base.origin, isOld: base.isOld)
    }

    private func isInert(_ part: ConjunctionPart, isOld: Bool) -> Bool {
        let schema = schema(part.schema, isOld: isOld)
        return KeywordSet(of: schema).isSubset(of: .annotations)
    }

    private mutating func make(_ ids: [SchemaID], isOld: Bool) -> ConjunctionID {
        let schemas = arena(isOld: isOld)
        let expansion = Expansion(of: ids, in: schemas)
        if let single = expansion.single, Expansion.isPlain(schemas[single]) {
            return node(of: single, isOld: isOld)
        }
        return add(expansion, origin: ids[0], isOld: isOld)
    }

    private mutating func add(_ expansion: Expansion, origin: SchemaID, isOld: Bool) -> ConjunctionID {
        let key = Key(
            isOld: isOld,
            parts: expansion.parts.sorted(),
            unions: expansion.unions,
            wrapper: expansion.parts.contains(where: \.allowsNull) ? origin : nil
        )
        if let node = known[key] { return node }
        let id = append(expansion, origin: origin, isOld: isOld)
        known[key] = id
        return id
    }

    private mutating func append(_ expansion: Expansion, origin: SchemaID, isOld: Bool) -> ConjunctionID {
        nodes.append(expansion.conjunction(origin: origin, isOld: isOld, in: arena(isOld: isOld)))
        return ConjunctionID(index: nodes.count - 1)
    }
}
