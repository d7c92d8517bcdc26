/// The list of the files of the last run, with their hashes: what tells our files from those of others.
///
/// It is JSON, one file a line, sorted by path; only this layout is read back, as nobody else writes it.
struct Manifest: Sendable, Hashable {
    static let name = ".specsmith-manifest.json"

    struct Entry: Sendable, Hashable {
        let path: String
        let hash: ContentHash
    }

    /// Sorted by path.
    let entries: [Entry]
    let content: OutputContent

    init(entries: [Entry], content: OutputContent) {
        self.entries = entries.sorted { $0.path < $1.path }
        self.content = content
    }

    /// Throws the number of the first line, 1-based, that is not as `bytes(tool:specification:)` writes it.
    init(reading bytes: [UInt8]) throws(UnreadableLine) {
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard lines.first == "{" else { throw UnreadableLine(number: 1) }
        guard let start = lines.firstIndex(of: #"  "files": {"#) else {
            throw UnreadableLine(number: lines.count)
        }
        let content = try Self.content(lines[..<start])
        var entries: [Entry] = []
        for (index, line) in lines.enumerated().dropFirst(start + 1) {
            if line == "  }" {
                let end = lines[(index + 1)...]
                let expected: [Substring] = ["}", ""]
                guard end == expected[...] else {
                    let length = zip(end, expected).prefix { $0 == $1 }.count
                    throw UnreadableLine(number: index + 2 + length)
                }
                self.init(entries: entries, content: content)
                return
            }
            guard let entry = Self.entry(line) else { throw UnreadableLine(number: index + 1) }
            entries.append(entry)
        }
        throw UnreadableLine(number: lines.count)
    }

    func bytes(tool: String, specification: String) -> [UInt8] {
        var text =
            "{\n  \"tool\": \(Self.quoted(tool)),\n  \"specification\": \(Self.quoted(specification)),\n"
        if content != .sdk { text += Self.contentStart + "\(content.rawValue)\",\n" }
        text += "  \"hash\": \"fnv1a-128\",\n  \"files\": {\n"
        text += entries.map { "    \"\($0.path)\": \"\($0.hash.hexadecimal)\"" }.joined(separator: ",\n")
        text += entries.isEmpty ? "  }\n}\n" : "\n  }\n}\n"
        return Array(text.utf8)
    }

    private static let contentStart = #"  "content": ""#

    /// An SDK where no line says what the files are.
    private static func content(_ head: ArraySlice<Substring>) throws(UnreadableLine) -> OutputContent {
        guard let index = head.firstIndex(where: { $0.hasPrefix(contentStart) }) else { return .sdk }
        let line = head[index]
        guard line.hasSuffix("\","),
            let content = OutputContent(rawValue: String(line.dropFirst(contentStart.count).dropLast(2)))
        else { throw UnreadableLine(number: index + 1) }
        return content
    }

    private static func entry(_ line: Substring) -> Entry? {
        let parts = line.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard parts.count == 5, parts[0] == "    ", parts[2] == ": ", parts[4] == "," || parts[4].isEmpty,
            OutputPath.isAllowed(String(parts[1])), let hash = ContentHash(hexadecimal: parts[3])
        else { return nil }
        return Entry(path: String(parts[1]), hash: hash)
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    struct UnreadableLine: Error { let number: Int }
}
