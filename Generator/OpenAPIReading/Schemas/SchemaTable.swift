import OpenAPIModel
import YAMLModel

/// Schemas by where they stand, in the order in which they were met; read one after the other at the end.
struct SchemaTable: Sendable {
    private var ids: [DocumentLocation: SchemaID] = [:]
    private var nodes: [SourceTarget] = []
    private(set) var schemas: [Schema] = []

    /// The id of the schema at a place, which is noted for reading when it is new.
    mutating func id(of target: SourceTarget) -> SchemaID {
        if let known = ids[target.location] { return known }
        let id = SchemaID(index: nodes.count)
        ids[target.location] = id
        nodes.append(target)
        return id
    }

    /// The first one that has not been read.
    var next: SourceTarget? { schemas.count < nodes.count ? nodes[schemas.count] : nil }

    /// Stores what `next` was read as.
    mutating func append(_ schema: Schema) { schemas.append(schema) }
}
