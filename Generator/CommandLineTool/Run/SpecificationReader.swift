import Diagnostics
import OpenAPIModel
import OpenAPIReading
import YAMLReading

/// Gets a document from the disk or standard input into the model.
enum SpecificationReader {
    static func open(
        _ arguments: GenerationArguments,
        into library: inout SourceLibrary
    ) throws(CommandFailure) -> SourceFileID {
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes =
                arguments.readsStandardInput
                ? try DiskFile.readStandardInput() : try DiskFile.read(arguments.specification)
        } catch {
            throw CommandFailure(error)
        }
        return library.add(path: arguments.shownPath, bytes: bytes)
    }

    /// The file that `--config` names, else the `sdk.yaml` beside the document if it is there.
    static func openConfiguration(
        _ arguments: GenerationArguments,
        into library: inout SourceLibrary
    ) throws(CommandFailure) -> SourceFileID? {
        let path: String
        if let config = arguments.config {
            path = config
        } else {
            if arguments.readsStandardInput { return nil }
            path = FilePath.joined(FilePath.folder(of: arguments.specification), "sdk.yaml")
            if !DiskFile.exists(path) { return nil }
        }
        do throws(FileFailure) {
            return library.add(path: path, bytes: try DiskFile.read(path))
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Nil after an error, which is reported.
    static func read(
        _ root: SourceFileID,
        in library: inout SourceLibrary,
        allowedRoots: [String],
        reporting log: inout DiagnosticLog
    ) throws(CommandFailure) -> Document? {
        for folder in allowedRoots where FilePath.real(folder) == nil {
            throw CommandFailure(FileFailure(operation: "open the folder", path: folder, reason: .last))
        }
        guard let node = YAMLReader.read(root, in: library, reporting: &log) else { return nil }
        return OpenAPIReader.read(
            root: root,
            node: node,
            in: &library,
            loader: DiskLoader(),
            options: OpenAPIReadingOptions(allowedRoots: allowedRoots.flatMap(FilePath.spellings)),
            reporting: &log
        )
    }
}
