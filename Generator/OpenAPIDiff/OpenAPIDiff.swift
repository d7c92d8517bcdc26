package import ChangeModel
package import Diagnostics
package import OpenAPIModel

/// Finds what is different in two documents, and what it means on the wire and for behaviour.
package enum OpenAPIDiff {
    /// Every difference once, where it was made, with the operations that meet it.
    ///
    /// Time and memory are linear in the sizes of both documents. The library holds the files of both.
    package static func compare(
        old: Document,
        new: Document,
        in library: SourceLibrary
    ) -> DocumentChanges {
        var comparison = DocumentComparison(old: old, new: new, in: library)
        comparison.compareOperations()
        comparison.compareSecuritySchemes()
        comparison.compareComponents()
        comparison.compareDocument()
        let operations = comparison.operations.compactMap { $0.compared() }
        return DocumentChanges(operations: operations, changes: comparison.changes())
    }
}
