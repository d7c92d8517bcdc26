import OpenAPIModel

/// Finds the schemas that values travel through, from those that operations name.
struct SchemaReach {
    private let document: Document
    /// Schemas that are an `allOf` of one with a discriminator: its values may be theirs.
    private let children: [SchemaID: [SchemaID]]

    init(_ document: Document) {
        self.document = document
        let schemas = document.schemas
        var children: [SchemaID: [SchemaID]] = [:]
        for id in schemas.ids {
            for part in schemas[id].allOf where schemas[part].reference != nil {
                let base = schemas.resolved(part)
                if schemas[base].discriminator != nil { children[base, default: []].append(id) }
            }
        }
        self.children = children
    }

    /// By index; empty for what no operation uses.
    ///
    /// `referenced`: as extensions refer to components.
    func uses(from roots: [(schema: SchemaID, use: SchemaUse)], referenced: Set<String>) -> [SchemaUse] {
        var uses = [SchemaUse](repeating: [], count: document.schemas.count)
        var rest = roots
        for entry in document.components.schemas
        where ["schemas", "definitions"].contains(where: { referenced.contains("\($0)/\(entry.name)") }) {
            rest.append((entry.value, [.request, .response]))
        }
        while let next = rest.popLast() {
            let index = Int(next.schema.index)
            guard uses.indices.contains(index), !uses[index].isSuperset(of: next.use) else { continue }
            uses[index].formUnion(next.use)
            let schema = document.schemas[next.schema]
            for part in schema.parts + (children[next.schema] ?? []) { rest.append((part, uses[index])) }
        }
        return uses
    }
}

extension Schema {
    /// All schemas within this one and those that it refers to, in no meaningful order.
    var parts: [SchemaID] {
        var parts = subschemas + allOf
        if let target = reference?.target { parts.append(target) }
        if let discriminator {
            parts += discriminator.mapping.compactMap(\.target)
            if let target = discriminator.defaultMapping?.target { parts.append(target) }
        }
        return parts
    }
}
