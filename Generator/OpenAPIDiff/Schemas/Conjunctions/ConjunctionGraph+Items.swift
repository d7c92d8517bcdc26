import OpenAPIModel

extension ConjunctionGraph {
    /// How many items have schemas of their own.
    func prefixCount(_ node: Conjunction) -> Int {
        node.parts.map { schema($0.schema, isOld: node.isOld).prefixItems.count }.max() ?? 0
    }

    /// The schemas that apply to the item at this index; none where anything is allowed.
    func item(_ index: Int, of node: Conjunction) -> [SchemaID] {
        node.parts.compactMap { part in
            let schema = schema(part.schema, isOld: node.isOld)
            let prefix = schema.prefixItems
            return prefix.indices.contains(index) ? prefix[index] : schema.items
        }
    }
}
