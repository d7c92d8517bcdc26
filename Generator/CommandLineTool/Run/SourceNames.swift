import Diagnostics
import DocumentCommands

/// The names that source files have in generated code: never a folder of this machine.
///
/// A relative path stays as it was given, without `..` at its start. Of an absolute one only the document's own
/// folder and what is below it remain, so `/home/ann/pets/openapi.yaml` becomes `pets/openapi.yaml`.
struct SourceNames {
    /// What absolute paths lose from their front; ends in `/`.
    private let prefix: String?

    init(root: String) {
        let path = FilePath.normalised(root)
        let parent = FilePath.folder(of: FilePath.folder(of: path))
        prefix = path.hasPrefix("/") ? (parent == "/" ? parent : parent + "/") : nil
    }

    func name(of path: String) -> String {
        var name = Substring(FilePath.normalised(path))
        if let prefix, name.hasPrefix(prefix) { name = name.dropFirst(prefix.count) }
        if name.hasPrefix("/") {
            name = Substring(name.split(separator: "/").suffix(2).joined(separator: "/"))
        }
        while name.hasPrefix("../") { name = name.dropFirst(3) }
        return String(name)
    }

    /// The same files in the same order, under these names.
    func renamed(_ library: SourceLibrary) -> SourceLibrary {
        library.files.reduce(into: SourceLibrary()) { renamed, file in
            _ = renamed.add(path: name(of: file.path), bytes: file.bytes)
        }
    }
}
