/// The files of one revision.
struct GitTree: Sendable {
    private let objects: GitObjects
    /// The object id of the revision's root.
    private let root: String

    enum File: Sendable, Hashable {
        case bytes([UInt8])
        case missing
        /// There, but no file that is read; the text says why.
        case refused(String)
    }

    /// The revision of an address, in the repository of a folder, by default of the current one.
    init(of address: GitAddress, in repository: String?) throws(CommandFailure) {
        do throws(FileFailure) {
            objects = try GitObjects(repository: repository)
        } catch {
            throw CommandFailure(error)
        }
        switch objects.object(address.revision + "^{tree}") {
        case .object(let object):
            root = object.id
        case .missing:
            throw .message(
                "cannot read '\(CommandFailure.printable(address.description))': the repository has no revision "
                    + "'\(CommandFailure.printable(address.revision))'",
                hint: nil,
                status: .fileSystem
            )
        case .gone:
            throw Self.failure(address, try Self.prefix(in: repository).complaint)
        }
    }

    /// Reads a file by its normalised path from the root.
    func file(_ path: String) -> File {
        let names = path.split(separator: "/")
        var tree = root
        for (index, name) in names.enumerated() {
            guard let entries = objects.entries(ofTree: tree) else { return .refused("git has ended") }
            guard let entry = entries.first(where: { $0.name == name }) else { return .missing }
            let isLast = index == names.count - 1
            switch entry.kind {
            case .symbolicLink: return .refused("symbolic links of a repository are not followed")
            case .submodule: return .refused("it is in a submodule")
            case .folder:
                if isLast { return .refused("it is a folder") }
                tree = entry.id
            case .file: return isLast ? blob(entry.id) : .missing
            }
        }
        return .missing
    }

    private func blob(_ id: String) -> File {
        switch objects.object(id) {
        case .object(let object): .bytes(object.bytes)
        case .missing: .refused("the repository lacks the object \(id)")
        case .gone: .refused("git has ended")
        }
    }

    /// The path of an address from the repository's root, normalised.
    static func path(of address: GitAddress, in repository: String?) throws(CommandFailure) -> String {
        var path = address.path
        if address.startsInCurrentFolder {
            let answer = try prefix(in: repository)
            guard let prefix = answer.prefix else { throw failure(address, answer.complaint) }
            path = FilePath.joined(prefix, path)
        }
        path = FilePath.normalised(path)
        guard path != "..", !path.hasPrefix("../"), !path.isEmpty else {
            throw failure(address, "the path leads out of the repository")
        }
        return path
    }

    /// Where the folder is in its repository, `""` for the root; else what git says against it.
    private static func prefix(
        in repository: String?
    ) throws(CommandFailure) -> (prefix: String?, complaint: String) {
        do throws(FileFailure) {
            let folder = repository.map { ["-C", $0] } ?? []
            let git = try ChildProcess("git", folder + ["rev-parse", "--show-prefix"])
            let (output, complaints, succeeded) = git.finish()
            let line = complaints.split(separator: "\n").first { $0.hasPrefix("fatal: ") }?.dropFirst(7)
            let answer = String(decoding: output, as: UTF8.self)
            return (
                succeeded ? String(answer.prefix { $0 != "\n" }) : nil,
                line.map(String.init) ?? "git has ended without a word"
            )
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func failure(_ address: GitAddress, _ reason: String) -> CommandFailure {
        .message(
            CommandFailure.printable("cannot read '\(address)': \(reason)"),
            hint: nil,
            status: .fileSystem
        )
    }
}
