import Diagnostics
import DocumentCommands

/// Which files of a library lie in a revision of a repository rather than on the disk.
///
/// While they are read they have their plain paths, where references start; messages show the revision too.
struct RevisionFiles: Sendable {
    private struct Group: Sendable {
        let files: Range<Int>
        let prefix: String
    }

    private var groups: [Group] = []
    private var others: Set<SourceFileID> = []

    /// Notes the files of one document, as far as they were read together.
    ///
    /// A configuration that the user has named is not one of them, nor are overlays.
    mutating func add(_ files: Range<Int>, of document: OpenedDocument, ownsConfiguration: Bool) {
        guard let prefix = document.revisionPrefix else { return }
        groups.append(Group(files: files, prefix: prefix))
        if !ownsConfiguration, let configuration = document.configuration { others.insert(configuration) }
        others.formUnion(document.overlays.files)
    }

    /// Notes a file that lies beside a document.
    mutating func add(_ file: SourceFileID, beside source: DocumentSource) {
        guard let prefix = source.revisionPrefix else { return }
        groups.append(Group(files: Int(file.index)..<Int(file.index) + 1, prefix: prefix))
    }

    private func prefix(of file: SourceFileID) -> String? {
        if others.contains(file) { return nil }
        return groups.first { $0.files.contains(Int(file.index)) }?.prefix
    }

    /// The same files in the same order, under the names that messages show.
    func renamed(_ library: SourceLibrary) -> SourceLibrary {
        if groups.isEmpty { return library }
        return library.files.enumerated().reduce(into: SourceLibrary()) { renamed, file in
            let prefix = prefix(of: SourceFileID(index: file.offset)) ?? ""
            _ = renamed.add(path: prefix + file.element.path, bytes: file.element.bytes)
        }
    }

    /// All files that are not on the disk.
    func files(of library: SourceLibrary) -> Set<SourceFileID> {
        Set(library.files.indices.map { SourceFileID(index: $0) }.filter { prefix(of: $0) != nil })
    }
}
