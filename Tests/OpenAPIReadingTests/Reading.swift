import Diagnostics
import OpenAPIModel
import OpenAPIReading
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// What reading a document gave: the model, and the findings with their places as marks.
struct Reading {
    let document: Document?
    let findings: [Finding]
    let diagnostics: [Diagnostic]

    /// Reads one file; keys `openapi` and `info` are put before the text, on one line each.
    init(_ version: String, _ text: String) throws {
        try self.init(MarkedSource(Self.head(version) + text))
    }

    /// Reads the first of several files; nothing is put before it.
    init(files: KeyValuePairs<String, String>, allowedRoots: [String] = []) throws {
        try self.init(MarkedSource(files: files), allowedRoots: allowedRoots)
    }

    init(_ source: MarkedSource, allowedRoots: [String] = [], isLenient: Bool = false) throws {
        var log = DiagnosticLog()
        var library = source.library
        let node = try #require(YAMLReader.read(source.file, in: library, reporting: &log))
        document = OpenAPIReader.read(
            root: source.file,
            node: node,
            in: &library,
            loader: LibraryLoader(),
            options: OpenAPIReadingOptions(allowedRoots: allowedRoots, isLenient: isLenient),
            reporting: &log
        )
        findings = source.findings(of: log)
        diagnostics = log.diagnostics
    }

    static func head(_ version: String) -> String {
        "openapi: \(version)\ninfo: {title: Pets, version: '1'}\n"
    }
}

/// Finds files among those that the library has from the start.
private struct LibraryLoader: DocumentLoading {
    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile {
        guard let index = library.files.firstIndex(where: { $0.path == path }) else { return .missing }
        switch library.files[index].bytes.first {
        case UInt8(ascii: "@"): return .outside
        case UInt8(ascii: "!"): return .unreadable("it is a folder")
        default: return .file(SourceFileID(index: index))
        }
    }

    func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        YAMLReader.read(file, in: library, reporting: &log)
    }
}

/// A document and all that is to be said about it.
struct ReadingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let source: MarkedSource
    let findings: [Finding]
    let hint: String?

    var testDescription: String { name }

    init(
        _ name: String,
        version: String = "3.1.1",
        _ text: String,
        hint: String? = nil,
        _ findings: Finding...
    ) {
        self.name = name
        source = MarkedSource(Reading.head(version) + text)
        self.findings = findings
        self.hint = hint
    }

    init(
        _ name: String,
        files: KeyValuePairs<String, String>,
        hint: String? = nil,
        _ findings: Finding...
    ) {
        self.name = name
        source = MarkedSource(files: files)
        self.findings = findings
        self.hint = hint
    }
}
