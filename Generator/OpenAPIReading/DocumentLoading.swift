package import Diagnostics
package import YAMLModel

/// Gets the files that references lead to: from a disk, from a revision of a repository, from a test.
package protocol DocumentLoading: Sendable {
    /// Reads the file at a path, which is normalised and lies, as text, in one of the folders.
    ///
    /// Whoever follows symbolic links checks here that the real file lies in one of them too, and answers
    /// `.outside` if not. A folder is written without a slash at its end; `""` is the current one.
    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile

    /// Parses a file as YAML or JSON; nil after it has reported what is wrong with it.
    func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode?
}

/// What became of a request for a file.
package enum OpenedFile: Sendable, Hashable {
    /// Read, and now in the library.
    case file(SourceFileID)
    case missing
    /// The path leads, through a symbolic link, out of the allowed folders.
    case outside
    /// There, but no readable file: a folder, a device, or without permission. The text says which.
    case unreadable(String)
}

/// What the user may set for reading.
package struct OpenAPIReadingOptions: Sendable, Hashable {
    /// Folders beside the root document's own into which references may lead.
    package let allowedRoots: [String]
    /// Whether a reference that leads nowhere, or to an object of another kind, is a warning: a schema there
    /// allows everything, and an operation that needs the target is left out.
    package let isLenient: Bool

    package init(allowedRoots: [String] = [], isLenient: Bool = false) {
        self.allowedRoots = allowedRoots
        self.isLenient = isLenient
    }
}
