import Synchronization

/// The objects of a repository, read through one `git cat-file --batch` that lives as long as this value.
///
/// Trees are read object by object rather than by paths, so that no symbolic link and no submodule is followed.
final class GitObjects: Sendable {
    private struct State: ~Copyable {
        var process: ChildProcess
        /// By object id; the folders of a document are asked for again and again.
        var trees: [String: [GitTreeEntry]] = [:]
    }

    enum Answer: Sendable {
        case object(GitObject)
        case missing
        /// Git has ended.
        case gone
    }

    private let state: Mutex<State>

    /// The repository of a folder, by default of the current one.
    init(repository: String?) throws(FileFailure) {
        let folder = repository.map { ["-C", $0] } ?? []
        let process = try ChildProcess("git", folder + ["cat-file", "--batch"])
        state = Mutex(State(process: process))
    }

    /// Asks for an object by any name that git has for it, which must be on one line.
    func object(_ name: String) -> Answer { state.withLock { Self.object(name, of: &$0.process) } }

    /// What stands in a tree, by the tree's object id; nil where it is no tree.
    func entries(ofTree id: String) -> [GitTreeEntry]? {
        state.withLock { state in
            if let known = state.trees[id] { return known }
            guard case .object(let object) = Self.object(id, of: &state.process), object.kind == "tree" else {
                return nil
            }
            let entries = GitTreeEntry.all(in: object.bytes, idLength: object.id.utf8.count / 2)
            state.trees[id] = entries
            return entries
        }
    }

    /// `<id> <kind> <size>`, a line feed, the bytes, a line feed; or the name and ` missing`.
    private static func object(_ name: String, of process: inout ChildProcess) -> Answer {
        guard process.send(name + "\n"), let header = process.line() else { return .gone }
        let words = header.split(separator: " ")
        guard words.count == 3, !header.hasSuffix(" missing"), !header.hasSuffix(" ambiguous"),
            let size = Int(words[2]), size >= 0
        else { return .missing }
        guard let bytes = process.bytes(size, keeping: DiskFile.limit), process.line() != nil else {
            return .gone
        }
        return .object(GitObject(id: String(words[0]), kind: String(words[1]), bytes: bytes))
    }
}

/// One object of a repository.
struct GitObject: Sendable {
    /// Hexadecimal.
    let id: String
    /// `blob`, `tree`, `commit` or `tag`.
    let kind: String
    /// Up to one byte more than a document may have.
    let bytes: [UInt8]
}

/// One line of a tree.
struct GitTreeEntry: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case file, folder, symbolicLink, submodule
    }

    let kind: Kind
    let name: String
    let id: String

    /// Reads entries of the form `<mode> <name>`, NUL, and the id as bytes, 20 or 32 of them.
    static func all(in tree: [UInt8], idLength: Int) -> [GitTreeEntry] {
        var entries: [GitTreeEntry] = []
        var rest = tree[...]
        while let space = rest.firstIndex(of: UInt8(ascii: " ")),
            let end = rest[space...].firstIndex(of: 0), rest.endIndex - end > idLength
        {
            let id = rest[(end + 1)...(end + idLength)]
            entries.append(
                GitTreeEntry(
                    kind: kind(ofMode: String(decoding: rest[..<space], as: UTF8.self)),
                    name: String(decoding: rest[(space + 1)..<end], as: UTF8.self),
                    id: id.map { hexadecimal($0) }.joined()
                )
            )
            rest = rest[(end + 1 + idLength)...]
        }
        return entries
    }

    private static func kind(ofMode mode: String) -> Kind {
        switch mode {
        case "40000", "040000": .folder
        case "120000": .symbolicLink
        case "160000": .submodule
        default: .file
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
