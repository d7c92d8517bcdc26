import ChangeModel
import Diagnostics
import DocumentTestSupport
import OpenAPIDiff
import OpenAPIModel
import OpenAPIReading
import Testing
import YAMLModel
import YAMLReading

/// What comparing two documents of one or several files gave.
struct DocumentComparing {
    let result: DocumentChanges

    init(old: String, new: String) throws {
        try self.init(oldFiles: ["old.yaml": old], newFiles: ["new.yaml": new])
    }

    /// The first file of each is the root.
    init(oldFiles: KeyValuePairs<String, String>, newFiles: KeyValuePairs<String, String>) throws {
        var library = SourceLibrary()
        let old = try Self.read(oldFiles, into: &library)
        let new = try Self.read(newFiles, into: &library)
        result = OpenAPIDiff.compare(old: old, new: new, in: library)
    }

    /// Lines before the text of a case.
    static let headLines = 2

    static func head(_ version: String, api: String) -> String {
        "openapi: \(version)\ninfo: {title: Pets, version: '\(api)'}\n"
    }

    private static func read(
        _ files: KeyValuePairs<String, String>,
        into library: inout SourceLibrary
    ) throws -> Document {
        var log = DiagnosticLog()
        var ids: [SourceFileID] = []
        for (path, text) in files { ids.append(library.add(path: path, bytes: Array(text.utf8))) }
        let root = try #require(ids.first)
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        return try #require(
            OpenAPIReader.read(root: root, node: node, in: &library, loader: LibraryFiles(), reporting: &log)
        )
    }
}

extension DocumentChanges {
    /// Each change as tests write it down, in two lines: rule and message; location, line and column of both sides
    /// from the first line after `info`, verdicts, and whom it reaches.
    var told: String {
        changes.map { change in
            "\(change.rule.id): \(change.message)\n  at \(change.location), \(Self.place(change.old))"
                + " \(Self.place(change.new)), \(Self.verdicts(change)), to \(reach(of: change))"
        }
        .joined(separator: "\n")
    }

    private static func place(_ side: Change.Side?) -> String {
        guard let start = side?.range.start else { return "none" }
        return "\(Int(start.line) - DocumentComparing.headLines):\(start.column)"
    }

    /// On the wire, and for behaviour where that is affected.
    private static func verdicts(_ change: Change) -> String {
        let verdicts = change.verdicts
        return verdicts.behaviour == .unaffected
            ? verdicts.wire.rawValue
            : "\(verdicts.wire.rawValue), behaviour \(verdicts.behaviour.rawValue)"
    }

    /// `GET /pets request, POST /pets request`, or `nobody`.
    private func reach(of change: Change) -> String {
        if change.reach.isEmpty { return "nobody" }
        return change.reach.map { reach in
            let title = operations[reach.operation].title
            return reach.direction.map { "\(title) \($0.rawValue)" } ?? title
        }
        .joined(separator: ", ")
    }
}

/// Two versions of a document without `openapi` and `info`, and what is different.
struct DocumentCase: Sendable, CustomTestStringConvertible {
    let name: String
    let version: String
    let old: String
    let new: String
    let expected: String

    init(
        _ name: String,
        version: String = "3.1.0",
        old: String,
        new: String,
        tells expected: String
    ) {
        self.name = name
        self.version = version
        self.old = old
        self.new = new
        self.expected = expected
    }

    var testDescription: String { name }

    /// The ids of the rules that are told.
    var rules: [String] {
        expected.split(separator: "\n").filter { !$0.hasPrefix(" ") }
            .map { String($0.prefix { $0 != ":" }) }
    }

    /// The new document has another major version, so that nothing is told of that.
    func changes() throws -> String {
        try DocumentComparing(
            old: DocumentComparing.head(version, api: "1") + old + "\n",
            new: DocumentComparing.head(version, api: "2") + new + "\n"
        )
        .result.told
    }

    /// Nothing differs from itself.
    func changesOfNothing() throws -> String {
        let text = DocumentComparing.head(version, api: "1") + new + "\n"
        return try DocumentComparing(old: text, new: text).result.told
    }
}
