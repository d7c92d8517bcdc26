import OpenAPIModel
import YAMLModel

/// Schemas by where they stand, in the order in which they were met; read one after the other at the end.
struct SchemaTable: Sendable {
    private var ids: [DocumentLocation: SchemaID] = [:]
    private var entries: [Entry] = []
    private(set) var schemas: [Schema] = []

    enum Entry: Sendable {
        case node(SourceTarget)
        /// One that stands nowhere as such, and needs no reading.
        case made(Schema)
    }

    /// The id of the schema at a place, which is noted for reading when it is new.
    mutating func id(of target: SourceTarget) -> SchemaID {
        if let known = ids[target.location] { return known }
        let id = SchemaID(index: entries.count)
        ids[target.location] = id
        entries.append(.node(target))
        return id
    }

    /// Gives an id to a schema that other parts of the document describe.
    mutating func add(_ schema: Schema) -> SchemaID {
        entries.append(.made(schema))
        return SchemaID(index: entries.count - 1)
    }

    /// The first one that has not been read.
    var next: Entry? { schemas.count < entries.count ? entries[schemas.count] : nil }

    /// Stores what `next` was read as.
    mutating func append(_ schema: Schema) { schemas.append(schema) }
}
