/// A schema of one document, by its place in the document's `SchemaArena`.
package struct SchemaID: Sendable, Hashable, Comparable {
    package let index: UInt32

    package init(index: Int) { self.index = UInt32(clamping: index) }

    package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// All schemas of a document, each occurrence in the sources once; recursion is two ids that name each other.
package struct SchemaArena: Sendable, Hashable {
    private let schemas: [Schema]
    /// Of each schema the end of its chain of references; a chain may be as long as the document.
    private let ends: [SchemaID]
    /// Of each schema where the references end that have nothing beside them.
    private let bareEnds: [SchemaID]

    /// Every id within the schemas must be an index of the array, and following `reference` must end.
    package init(_ schemas: [Schema]) {
        self.schemas = schemas
        ends = Self.ends(in: schemas) { $0.reference?.target }
        bareEnds = Self.ends(in: schemas) { $0.isBareReference ? $0.reference?.target : nil }
    }

    /// Follows each chain once, and notes its end for all that it has passed.
    private static func ends(in schemas: [Schema], next: (Schema) -> SchemaID?) -> [SchemaID] {
        var ends = [SchemaID?](repeating: nil, count: schemas.count)
        for start in schemas.indices {
            var passed: [Int] = []
            var current = start
            while ends[current] == nil, passed.count <= schemas.count, let target = next(schemas[current]) {
                passed.append(current)
                current = Int(target.index)
            }
            let end = ends[current] ?? SchemaID(index: current)
            ends[current] = end
            for index in passed { ends[index] = end }
        }
        return ends.enumerated().map { $1 ?? SchemaID(index: $0) }
    }

    package var count: Int { schemas.count }

    /// In the order in which they were met: deterministic, components first.
    package var ids: [SchemaID] { schemas.indices.map(SchemaID.init(index:)) }

    package subscript(id: SchemaID) -> Schema {
        _read { yield schemas[Int(id.index)] }
    }

    /// The schema at the end of a chain of references, which may be the one asked for.
    ///
    /// Keywords beside a `$ref` on the way (3.1) are not taken along.
    package func resolved(_ id: SchemaID) -> SchemaID { ends[Int(id.index)] }

    /// The first schema on a chain of references that says something, or that is no reference.
    package func withoutBareReferences(_ id: SchemaID) -> SchemaID { bareEnds[Int(id.index)] }
}
