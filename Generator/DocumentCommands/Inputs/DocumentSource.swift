package import Diagnostics
import OpenAPIReading

/// What the user named as a document.
package enum DocumentSource: Hashable, Sendable {
    case standardInput
    case file(String)
    case revision(GitAddress)

    /// Reads `-`, `git:REVISION:PATH` or a path; throws on a malformed address.
    package init(_ text: String) throws(CommandFailure) {
        if text == "-" {
            self = .standardInput
        } else if text.hasPrefix(GitAddress.prefix) {
            self = .revision(try GitAddress(text))
        } else {
            self = .file(text)
        }
    }
}

extension DocumentSource {
    /// Opens the document and what says how its SDK is made: the file that `config` names as a document is named,
    /// else the `sdk.yaml` beside the document, if any; and the overlays that are named so.
    ///
    /// Git revisions are looked for in the repository of the current folder, or of `repository`. References may lead
    /// into the allowed roots, folders of the disk or of the revision.
    package func open(
        config: String? = nil,
        overlays: [String] = [],
        repository: String? = nil,
        allowedRoots: [String] = [],
        isLenient: Bool = false,
        into library: inout SourceLibrary
    ) throws(CommandFailure) -> OpenedDocument {
        let place = try place(in: repository)
        let root = library.add(path: place.shownPath, bytes: try place.read())
        let configuration: SourceFileID?
        if let config {
            configuration = try Self.add(config, repository: repository, to: &library)
        } else {
            configuration = try place.openNeighbour("sdk.yaml", into: &library)
        }
        var overlayFiles: [SourceFileID] = []
        for overlay in overlays {
            overlayFiles.append(try Self.add(overlay, repository: repository, to: &library))
        }
        return OpenedDocument(
            name: name,
            root: root,
            configuration: configuration,
            overlays: OverlaySource(
                files: overlayFiles,
                neighbour: try config.map { text throws(CommandFailure) in try DocumentSource(text) } ?? self,
                repository: repository
            ),
            loader: place.loader,
            allowedRoots: try place.roots(allowedRoots),
            isLenient: isLenient,
            revisionPrefix: revisionPrefix
        )
    }

    /// Opens a file that lies beside the document; nil if there is none, or nothing is beside it.
    package func openNeighbour(
        _ name: String,
        repository: String? = nil,
        into library: inout SourceLibrary
    ) throws(CommandFailure) -> SourceFileID? {
        if case .standardInput = self { return nil }
        return try place(in: repository).openNeighbour(name, into: &library)
    }

    /// Opens a single file, which the user has named as a document is named.
    package static func add(
        _ text: String,
        repository: String? = nil,
        to library: inout SourceLibrary
    ) throws(CommandFailure) -> SourceFileID {
        let place = try DocumentSource(text).place(in: repository)
        return library.add(path: place.shownPath, bytes: try place.read())
    }

    /// What reports call it.
    package var name: String {
        switch self {
        case .standardInput: "stdin"
        case .file(let path): path
        case .revision(let address): address.description
        }
    }

    /// What stands before the paths of its files in messages; nil for files of the disk.
    package var revisionPrefix: String? {
        if case .revision(let address) = self { address.revision + ":" } else { nil }
    }

    private func place(in repository: String?) throws(CommandFailure) -> Place {
        switch self {
        case .standardInput: .standardInput
        case .file(let path): .disk(path)
        case .revision(let address):
            .tree(
                try GitTree(of: address, in: repository),
                path: try GitTree.path(of: address, in: repository),
                address
            )
        }
    }
}

/// Where a document really is.
private enum Place {
    case standardInput
    case disk(String)
    case tree(GitTree, path: String, GitAddress)

    /// Its path in the library, where relative references start.
    var shownPath: String {
        switch self {
        case .standardInput: "stdin"
        case .disk(let path): path
        case .tree(_, let path, _): path
        }
    }

    var loader: any DocumentLoading {
        switch self {
        case .standardInput, .disk: DiskLoader()
        case .tree(let tree, _, _): GitLoader(tree: tree)
        }
    }

    func read() throws(CommandFailure) -> [UInt8] {
        do throws(FileFailure) {
            switch self {
            case .standardInput: return try DiskFile.readStandardInput()
            case .disk(let path): return try DiskFile.read(path)
            case .tree(let tree, let path, let address):
                switch tree.file(path) {
                case .bytes(let bytes): return bytes
                case .missing: throw Self.failure(address, "the revision has no file '\(path)'")
                case .refused(let reason): throw Self.failure(address, reason)
                }
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    func openNeighbour(
        _ name: String,
        into library: inout SourceLibrary
    ) throws(CommandFailure) -> SourceFileID? {
        let path = FilePath.joined(FilePath.folder(of: shownPath), name)
        switch self {
        case .standardInput: return nil
        case .disk:
            guard DiskFile.exists(path) else { return nil }
            return library.add(path: path, bytes: try Place.disk(path).read())
        case .tree(let tree, _, let address):
            let path = FilePath.normalised(path)
            switch tree.file(path) {
            case .bytes(let bytes): return library.add(path: path, bytes: bytes)
            case .missing: return nil
            case .refused(let reason):
                throw CommandFailure(Self.failure(address, "'\(path)' beside it cannot be read: \(reason)"))
            }
        }
    }

    /// Folders as the reader of references compares them.
    func roots(_ folders: [String]) throws(CommandFailure) -> [String] {
        switch self {
        case .standardInput, .disk:
            for folder in folders where FilePath.real(folder) == nil {
                throw CommandFailure(FileFailure(operation: "open the folder", path: folder, reason: .last))
            }
            return folders.flatMap(FilePath.spellings)
        case .tree: return folders.map(FilePath.normalised)
        }
    }

    private static func failure(_ address: GitAddress, _ reason: String) -> FileFailure {
        FileFailure(operation: "read", path: address.description, reason: .named(reason))
    }
}
