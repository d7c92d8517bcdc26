import Diagnostics
import OpenAPIModel

/// What messages call schemas.
struct SchemaNames: Sendable {
    private let components: [SchemaID: String]
    private let schemas: SchemaArena

    init(_ document: Document) {
        schemas = document.schemas
        components = Dictionary(
            document.components.schemas.map { ($0.value, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The name under `components`, or of what a reference leads to; nil for a schema that is written in its place.
    func component(_ id: SchemaID) -> String? {
        if let name = components[id] { return name }
        guard let target = schemas[id].reference?.target else { return nil }
        let pointer = schemas[target].location.pointer
        let isNamed = ["schemas", "$defs", "definitions"].contains(pointer.parent?.last)
        return components[target] ?? (isNamed ? pointer.last : nil)
    }

    /// The property that a schema is written under; nil for one that is none.
    func property(_ id: SchemaID) -> String? {
        let pointer = schemas[id].location.pointer
        return pointer.parent?.last == "properties" ? pointer.last : nil
    }

    /// `'Pet'`, or for one without a name its title, its type, or its place.
    func shown(_ id: SchemaID) -> String {
        if let name = component(id) { return "'\(name)'" }
        let schema = schemas[id]
        if let title = schema.title?.value { return "'\(title)'" }
        return "the schema in line \(schema.range.start.line)"
    }
}
