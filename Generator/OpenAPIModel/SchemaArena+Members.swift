extension SchemaArena {
    /// The schema with those that apply beside it: targets of references, `allOf`, then the alternatives of `oneOf`
    /// and `anyOf`; each once, nearest first, at most a thousand.
    private func parts(of schema: SchemaID) -> [SchemaID] {
        var parts: [SchemaID] = []
        var seen: Set<SchemaID> = []
        var rest = [schema]
        while let next = rest.popLast(), parts.count < 1000 {
            guard seen.insert(next).inserted else { continue }
            parts.append(next)
            let found = self[next]
            let beside =
                [found.reference?.target].compactMap(\.self) + found.allOf + found.oneOf + found.anyOf
            rest += beside.reversed()
        }
        return parts
    }

    /// The schema of a property; nil for one that is not named.
    package func member(_ name: String, of schema: SchemaID) -> SchemaID? {
        for part in parts(of: schema) {
            if let found = self[part].properties.first(where: { $0.name == name }) { return found.schema }
        }
        return nil
    }

    /// All properties that are named, each once.
    package func members(of schema: SchemaID) -> [SchemaProperty] {
        var names: Set<String> = []
        return parts(of: schema).flatMap { self[$0].properties.filter { names.insert($0.name).inserted } }
    }

    package func items(of schema: SchemaID) -> SchemaID? {
        parts(of: schema).lazy.compactMap { self[$0].items }.first
    }

    /// The schema of the item at an index, from zero.
    package func item(_ index: Int, of schema: SchemaID) -> SchemaID? {
        for part in parts(of: schema) {
            let found = self[part]
            if found.prefixItems.indices.contains(index) { return found.prefixItems[index] }
            if let items = found.items { return items }
        }
        return nil
    }

    package func requires(_ name: String, in schema: SchemaID) -> Bool {
        parts(of: schema).contains { part in self[part].required.contains { $0.value == name } }
    }

    /// The types that are said; empty where any is allowed.
    package func types(of schema: SchemaID) -> [SchemaType] {
        parts(of: schema).lazy.compactMap { self[$0].type?.value }.first ?? []
    }

    /// What it says of its form in XML, or what the schemas that it refers to say.
    package func xml(of schema: SchemaID) -> XML? {
        var current = schema
        for _ in 0..<64 {
            if let xml = self[current].xml { return xml }
            guard let target = self[current].reference?.target ?? self[current].allOf.first else {
                return nil
            }
            current = target
        }
        return nil
    }
}
