/// A schema of one document, by its place in the document's `SchemaArena`.
package struct SchemaID: Sendable, Hashable, Comparable {
    package let index: UInt32

    package init(index: Int) { self.index = UInt32(clamping: index) }

    package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// All schemas of a document, each occurrence in the sources once; recursion is two ids that name each other.
package struct SchemaArena: Sendable, Hashable {
    private let schemas: [Schema]

    /// Every id within the schemas must be an index of the array, and following `reference` must end.
    package init(_ schemas: [Schema]) { self.schemas = schemas }

    package var count: Int { schemas.count }

    /// In the order in which they were met: deterministic, components first.
    package var ids: [SchemaID] { schemas.indices.map(SchemaID.init(index:)) }

    package subscript(id: SchemaID) -> Schema {
        _read { yield schemas[Int(id.index)] }
    }

    /// The schema at the end of a chain of references, which may be the one asked for.
    ///
    /// Keywords beside a `$ref` on the way (3.1) are not taken along.
    package func resolved(_ id: SchemaID) -> SchemaID {
        var current = id
        while let reference = schemas[Int(current.index)].reference { current = reference.target }
        return current
    }
}
