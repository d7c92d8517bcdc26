/// A file in a revision of a git repository: `git:HEAD~3:Specs/Pets/openapi.yaml`.
package struct GitAddress: Hashable, Sendable, CustomStringConvertible {
    package static let prefix = "git:"

    /// As git takes it: `HEAD~3`, `v1.2.0`, `main@{yesterday}`.
    package let revision: String
    /// From the repository's root, or from the current folder if it starts with `./` or `../`.
    package let path: String

    package init(_ text: String) throws(CommandFailure) {
        let address = text.dropFirst(Self.prefix.count)
        guard let colon = Self.separator(in: address) else {
            throw Self.malformed(text, "it must be git:REVISION:PATH")
        }
        let revision = String(address[..<colon])
        let path = String(address[address.index(after: colon)...])
        if revision.isEmpty { throw Self.malformed(text, "the revision is empty") }
        if revision.hasPrefix("-") { throw Self.malformed(text, "a revision does not start with '-'") }
        if path.isEmpty || path.hasSuffix("/") { throw Self.malformed(text, "the path names no file") }
        if path.hasPrefix("/") {
            throw Self.malformed(text, "the path starts at the repository's root, without a slash")
        }
        if text.utf8.count > 4096 { throw Self.malformed(String(text.prefix(60)) + "…", "it is too long") }
        // A line feed would end the request to git, a NUL the text.
        if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            throw Self.malformed(text, "it has a control character")
        }
        self.revision = revision
        self.path = path
    }

    /// The first colon outside of braces: `HEAD^{/fix: this}:openapi.yaml` has two.
    private static func separator(in text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "{": depth += 1
            case "}": depth = max(0, depth - 1)
            case ":" where depth == 0: return index
            default: continue
            }
        }
        return nil
    }

    private static func malformed(_ text: String, _ reason: String) -> CommandFailure {
        .message(
            "cannot understand '\(CommandFailure.printable(text))': \(reason)",
            hint: "for example git:HEAD~3:Specs/openapi.yaml; a file of such a name is ./git:…",
            status: .usage
        )
    }

    package var startsInCurrentFolder: Bool { path.hasPrefix("./") || path.hasPrefix("../") }

    package var description: String { "\(Self.prefix)\(revision):\(path)" }
}
