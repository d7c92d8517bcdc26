/// What a run has to do: the difference between the files to be and the folder as it is.
struct WritingPlan {
    /// To write, sorted by path, the manifest last.
    private(set) var files: [OutputFile] = []
    /// To remove, sorted.
    private(set) var removals: [String] = []
    private(set) var unchangedCount = 0
    /// Sorted by path.
    private(set) var differences: [OutputFolder.Difference] = []

    private let root: String
    private let entries: [String: ContentHash]
    /// Kinds of the folders looked at already.
    private var folders: Set<String> = []

    var isEmpty: Bool { files.isEmpty && removals.isEmpty }

    init(_ output: [OutputFile], in folder: OutputFolder, force: Bool) throws(FileWritingError) {
        let sorted = output.sorted { $0.path < $1.path }
        try Self.checkPaths(sorted.map(\.path))
        root = folder.path
        let oldManifest = try Self.readManifest(in: root)
        let manifest = try Self.manifest(oldManifest, of: folder, force: force)
        entries = Dictionary(
            manifest.entries.map { ($0.path, $0.hash) },
            uniquingKeysWith: { first, _ in first }
        )
        try plan(sorted, manifest)
        let newManifest = Manifest(
            entries: sorted.map { Manifest.Entry(path: $0.path, hash: ContentHash(of: $0.bytes)) },
            content: folder.content
        )
        .bytes(tool: folder.tool, specification: folder.specification)
        if newManifest != oldManifest {
            files.append(OutputFile(path: Manifest.name, bytes: newManifest))
            note(Manifest.name, oldManifest == nil ? .missing : .changed)
        }
        differences.sort { $0.path < $1.path }
    }

    private mutating func plan(_ sorted: [OutputFile], _ manifest: Manifest) throws(FileWritingError) {
        let produced = Set(sorted.map(\.path))
        let orphans = manifest.entries.map(\.path).filter { !produced.contains($0) }
        let orphansByFoldedPath = Dictionary(
            orphans.map { (OutputPath.folded($0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for path in orphans { try planRemoval(of: path) }
        for file in sorted {
            // A new spelling of an old file: where case is ignored, the old one answers to the new path.
            try plan(file, oldSpelling: orphansByFoldedPath[OutputPath.folded(file.path)])
        }
    }

    private mutating func plan(_ file: OutputFile, oldSpelling: String?) throws(FileWritingError) {
        guard let bytes = try content(of: file.path) else {
            files.append(file)
            return note(file.path, .missing)
        }
        if FileSystem.areEqual(bytes, file.bytes), oldSpelling == nil {
            unchangedCount += 1
            return
        }
        files.append(file)
        switch entries[oldSpelling ?? file.path] {
        case ContentHash(of: bytes): note(file.path, .changed)
        case .some: note(file.path, .edited)
        case nil: note(file.path, .foreign)
        }
    }

    private mutating func planRemoval(of path: String) throws(FileWritingError) {
        guard let bytes = try content(of: path) else { return }
        removals.append(path)
        note(path, entries[path] == ContentHash(of: bytes) ? .extra : .edited)
    }

    private mutating func note(_ path: String, _ kind: OutputFolder.Difference.Kind) {
        differences.append(OutputFolder.Difference(path: path, kind: kind))
    }

    /// The bytes of a file below the folder, nil if there is none; looks at every folder on the way.
    private mutating func content(of path: String) throws(FileWritingError) -> [UInt8]? {
        for folder in OutputPath.folders(of: path) where !folders.contains(folder) {
            switch try FileSystem.kind(of: root + "/" + folder) {
            case .missing: return nil
            case .folder: folders.insert(folder)
            case .symbolicLink: throw .symbolicLink(folder)
            case .file, .other: throw .notAFolder(folder)
            }
        }
        switch try FileSystem.kind(of: root + "/" + path) {
        case .missing: return nil
        case .file: return try FileSystem.read(root + "/" + path)
        case .symbolicLink: throw .symbolicLink(path)
        case .folder, .other: throw .notAFile(path)
        }
    }

    /// What an earlier run wrote; nothing, with `force`, where that cannot be known.
    private static func manifest(
        _ bytes: [UInt8]?,
        of folder: OutputFolder,
        force: Bool
    ) throws(FileWritingError) -> Manifest {
        let nothing = Manifest(entries: [], content: folder.content)
        guard let bytes else { return nothing }
        let manifest: Manifest
        do {
            manifest = try Manifest(reading: bytes)
        } catch {
            if force { return nothing }
            throw .manifestNotReadable(path: folder.path + "/" + Manifest.name, line: error.number)
        }
        guard manifest.content == folder.content || manifest.entries.isEmpty else {
            throw .otherContent(manifest.content)
        }
        return manifest
    }

    private static func readManifest(in root: String) throws(FileWritingError) -> [UInt8]? {
        switch try FileSystem.kind(of: root) {
        case .missing: return nil
        case .folder: break
        case .symbolicLink: throw .symbolicLink(root)
        case .file, .other: throw .notAFolder(root)
        }
        let path = root + "/" + Manifest.name
        switch try FileSystem.kind(of: path) {
        case .missing: return nil
        case .file: return try FileSystem.read(path)
        case .symbolicLink: throw .symbolicLink(Manifest.name)
        case .folder, .other: throw .notAFile(Manifest.name)
        }
    }

    /// Every path allowed, and no two one file, or one the folder of another, where case is ignored.
    private static func checkPaths(_ paths: [String]) throws(FileWritingError) {
        var filesByFoldedPath: [String: String] = [:]
        for path in paths {
            guard OutputPath.isAllowed(path) else { throw .pathNotAllowed(path) }
            if let other = filesByFoldedPath.updateValue(path, forKey: OutputPath.folded(path)) {
                throw .pathsCollide(other, path)
            }
        }
        for path in paths {
            for folder in OutputPath.folders(of: path) {
                if let file = filesByFoldedPath[OutputPath.folded(folder)] { throw .pathsCollide(file, path) }
            }
        }
    }
}
