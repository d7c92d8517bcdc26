package import Diagnostics
package import OpenAPIReading
package import YAMLModel
import YAMLReading

/// Finds the files that references lead to among those that a library has already, and none on the disk.
package struct LibraryFiles: DocumentLoading {
    package init() {}

    package func open(
        _ path: String,
        within folders: [String],
        into library: inout SourceLibrary
    ) -> OpenedFile {
        library.files.firstIndex { $0.path == path }.map { .file(SourceFileID(index: $0)) } ?? .missing
    }

    package func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        YAMLReader.read(file, in: library, reporting: &log)
    }
}
