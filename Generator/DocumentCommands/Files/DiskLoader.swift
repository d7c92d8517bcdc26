import Diagnostics
import OpenAPIReading
import YAMLModel
import YAMLReading

/// Opens the files that references lead to: regular files only, whose real path is in an allowed folder.
struct DiskLoader: DocumentLoading {
    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile {
        guard let real = FilePath.real(path) else {
            let reason = SystemReason.last
            return reason.isMissing ? .missing : .unreadable(reason.text)
        }
        let isInside = folders.contains { folder in
            FilePath.real(folder.isEmpty ? "." : folder).map { FilePath.folder($0, contains: real) } ?? false
        }
        guard isInside else { return .outside }
        do throws(FileFailure) {
            return .file(library.add(path: path, bytes: try DiskFile.readRegular(real)))
        } catch {
            return error.reason.isMissing ? .missing : .unreadable(error.reason.text)
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
