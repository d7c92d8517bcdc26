import DocumentCommands

/// A folder with the versions of one API, each a folder of its own or a file.
struct VersionFolder: Sendable, Hashable {
    struct Version: Sendable, Hashable {
        /// Of the folder, or of the file without its ending.
        let name: String
        /// Of the document.
        let path: String
    }

    let path: String
    /// Oldest first: by name, in which numbers are numbers.
    let versions: [Version]

    private static let endings = [".yaml", ".yml", ".json"]
    /// What lies beside documents and is none.
    private static let others = ["sdk", "diff"]

    init(path: String) throws(FileFailure) {
        self.path = path
        versions = try DiskFolder.names(in: path)
            .compactMap { Self.version(named: $0, in: path) }
            .sorted { NaturalOrder.isBefore($0.name, $1.name) }
    }

    private static func version(named name: String, in folder: String) -> Version? {
        if name.hasPrefix(".") { return nil }
        let path = FilePath.joined(folder, name)
        if DiskFolder.isFolder(path) {
            let documents = endings.map { FilePath.joined(path, "openapi" + $0) }
            return documents.first { DiskFile.exists($0) }.map { Version(name: name, path: $0) }
        }
        guard let ending = endings.first(where: { name.hasSuffix($0) }) else { return nil }
        let bare = String(name.dropLast(ending.count))
        return bare.isEmpty || others.contains(bare) ? nil : Version(name: bare, path: path)
    }

    /// From one version to another, both included; without names from the oldest to the newest.
    func versions(from old: String?, to new: String?) throws(CommandFailure) -> ArraySlice<Version> {
        let first = try old.map(index) ?? 0
        let last = try new.map(index) ?? versions.count - 1
        guard versions.count >= 2 else {
            throw failure("'\(CommandFailure.printable(path))' has fewer than two versions", hint: nil)
        }
        guard first < last else {
            throw failure(
                "'\(versions[first].name)' does not come before '\(versions[last].name)'",
                hint: "the versions are, oldest first, \(list)"
            )
        }
        return versions[first...last]
    }

    private func index(of name: String) throws(CommandFailure) -> Int {
        if let index = versions.firstIndex(where: { $0.name == name }) { return index }
        throw failure(
            "'\(CommandFailure.printable(path))' has no version '\(CommandFailure.printable(name))'",
            hint: versions.isEmpty
                ? "a version is a folder with openapi.yaml, or a file" : "the versions are \(list)"
        )
    }

    private var list: String {
        let some = versions.prefix(20).map { "'\(CommandFailure.printable($0.name))'" }
        let more = versions.count - some.count
        return some.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    private func failure(_ text: String, hint: String?) -> CommandFailure {
        .message(text, hint: hint, status: .fileSystem)
    }
}

/// The order in which people list versions: `v2` before `v10`, `1.0.0-beta` before `1.0.0`.
enum NaturalOrder {
    static func isBefore(_ left: String, _ right: String) -> Bool {
        var (a, b) = (Array(left.utf8)[...], Array(right.utf8)[...])
        while let x = a.first, let y = b.first {
            if isDigit(x), isDigit(y) {
                let (m, n) = (number(&a), number(&b))
                // Without zeros in front, the longer number is the greater.
                if m.count != n.count { return m.count < n.count }
                if m != n { return m.lexicographicallyPrecedes(n) }
            } else {
                if x != y { return x < y }
                a = a.dropFirst()
                b = b.dropFirst()
            }
        }
        // Semantic Versioning 2.0.0, section 11: what has a pre-release comes first.
        if a.first == UInt8(ascii: "-") { return true }
        if b.first == UInt8(ascii: "-") { return false }
        if a.isEmpty != b.isEmpty { return a.isEmpty }
        return left < right
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Takes the digits from the front, and gives them without zeros in front.
    private static func number(_ text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = text.prefix { isDigit($0) }
        text = text.dropFirst(digits.count)
        return digits.drop { $0 == 0x30 }
    }
}
