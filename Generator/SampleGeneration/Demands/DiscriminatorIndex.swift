import OpenAPIModel

/// What the discriminators of a document stand for.
struct DiscriminatorIndex: Sendable {
    /// Of each schema that has a discriminator and lists no alternatives: the components that take it into their
    /// `allOf`, in the order of the document.
    private let subtypes: [SchemaID: [SchemaID]]

    init(_ schemas: SchemaArena) {
        var subtypes: [SchemaID: [SchemaID]] = [:]
        for id in schemas.ids where !schemas[id].allOf.isEmpty && schemas[id].componentName != nil {
            for part in schemas[id].allOf {
                let base = schemas.resolved(part)
                let schema = schemas[base]
                guard base != id, schema.discriminator != nil, schema.oneOf.isEmpty, schema.anyOf.isEmpty
                else {
                    continue
                }
                subtypes[base, default: []].append(id)
            }
        }
        self.subtypes = subtypes
    }

    /// What a discriminator without alternatives chooses among: what its mapping names, else all subtypes.
    func alternatives(of holder: SchemaID, in schemas: SchemaArena) -> [SchemaID] {
        let schema = schemas[holder]
        guard let discriminator = schema.discriminator, schema.oneOf.isEmpty, schema.anyOf.isEmpty else {
            return []
        }
        let mapped = discriminator.mapping.compactMap(\.target).filter { schemas.resolved($0) != holder }
        return mapped.isEmpty ? subtypes[holder] ?? [] : mapped
    }

    /// The value by which a discriminator knows one of its alternatives; nil where it has no name.
    static func value(for member: SchemaID, of discriminator: Discriminator, in schemas: SchemaArena)
        -> String?
    {
        let target = schemas.resolved(member)
        let entry = discriminator.mapping.first { mapping in
            mapping.target.map { $0 == member || schemas.resolved($0) == target } ?? false
        }
        if let entry { return entry.key.value }
        if let reference = schemas[member].reference {
            return reference.text.value.split(separator: "/").last.map(String.init)
        }
        return schemas[target].componentName
    }
}
