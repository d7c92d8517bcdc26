import Diagnostics
import OpenAPIReading
import YAMLModel
import YAMLReading

/// Opens the files that references lead to in a revision: never one of the disk, never through a link.
struct GitLoader: DocumentLoading {
    let tree: GitTree

    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile {
        switch tree.file(path) {
        case .bytes(let bytes): .file(library.add(path: path, bytes: bytes))
        case .missing: .missing
        case .refused(let reason): .unreadable(reason)
        }
    }

    func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        YAMLReader.read(file, in: library, reporting: &log)
    }
}
