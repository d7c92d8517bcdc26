package import Diagnostics

/// A place in a set of documents, by structure rather than by line: it names a value whatever refers to it.
package struct DocumentLocation: Sendable, Hashable {
    package let file: SourceFileID
    package let pointer: JSONPointer

    package init(file: SourceFileID, pointer: JSONPointer) {
        self.file = file
        self.pointer = pointer
    }

    /// The place of a member or, with an index as text, of an element.
    package func appending(_ token: String) -> DocumentLocation {
        DocumentLocation(file: file, pointer: pointer.appending(token))
    }
}
