import ChangeModel
import Diagnostics
import DocumentTestSupport
import OpenAPIDiff
import OpenAPIModel
import OpenAPIReading
import Testing
import YAMLModel
import YAMLReading

/// What comparing the component schemas of two documents gave.
///
/// One operation sends `Pet` and gets it.
struct SchemaComparing {
    let changes: [Change]

    init(old: String, new: String, versions: (old: String, new: String) = ("3.1.0", "3.1.0")) throws {
        try self.init(
            oldDocument: Self.head(versions.old) + Self.indented(old),
            newDocument: Self.head(versions.new) + Self.indented(new)
        )
    }

    init(oldDocument: String, newDocument: String) throws {
        var library = SourceLibrary()
        let old = try Self.read(oldDocument, as: "old.yaml", into: &library)
        let new = try Self.read(newDocument, as: "new.yaml", into: &library)
        changes = OpenAPIDiff.compare(old: old, new: new, in: library).changes
            .filter { $0.rule.area == .schema }
    }

    private static func read(
        _ text: String,
        as path: String,
        into library: inout SourceLibrary
    ) throws -> Document {
        var log = DiagnosticLog()
        let file = library.add(path: path, bytes: Array(text.utf8))
        let node = try #require(YAMLReader.read(file, in: library, reporting: &log))
        return try #require(
            OpenAPIReader.read(root: file, node: node, in: &library, loader: LibraryFiles(), reporting: &log)
        )
    }

    static func head(_ version: String) -> String {
        """
        openapi: \(version)
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            post:
              operationId: addPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses:
                '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        components:
          schemas:

        """
    }

    /// Lines before the first schema.
    static let headLines = 11
    /// Columns before a schema's name.
    static let headColumns = 4

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: headColumns) + $0 + "\n" }
            .joined()
    }
}

/// A change as tests write it down.
struct ToldChange: Sendable, Hashable, CustomStringConvertible {
    let rule: String
    let message: String
    let location: String
    /// Line and column of both sides, from the first schema: `4:17 none`.
    let places: String
    /// On the wire, for requests and responses, and for behaviour where that is affected.
    let verdicts: String

    init(_ rule: String, _ message: String, at location: String, _ places: String, _ verdicts: String) {
        self.rule = rule
        self.message = message
        self.location = location
        self.places = places
        self.verdicts = verdicts
    }

    init(_ change: Change) {
        let request = change.rule.verdicts([.request])
        let response = change.rule.verdicts([.response])
        var verdicts = "\(request.wire.rawValue)/\(response.wire.rawValue)"
        if request.behaviour != .unaffected || response.behaviour != .unaffected {
            verdicts += ", behaviour \(request.behaviour.rawValue)/\(response.behaviour.rawValue)"
        }
        self.init(
            change.rule.id,
            change.message,
            at: change.location,
            "\(Self.place(change.old)) \(Self.place(change.new))",
            verdicts
        )
    }

    private static func place(_ side: Change.Side?) -> String {
        guard let start = side?.range.start else { return "none" }
        return
            "\(Int(start.line) - SchemaComparing.headLines):\(Int(start.column) - SchemaComparing.headColumns)"
    }

    var description: String { "\(rule): \(message) at \(location), \(places), \(verdicts)" }
}

/// Two versions of component schemas, and what is different.
struct SchemaCase: Sendable, CustomTestStringConvertible {
    let name: String
    let version: String
    let old: String
    let new: String
    let expected: [ToldChange]

    init(_ name: String, version: String = "3.1.0", old: String, new: String, tells expected: [ToldChange]) {
        self.name = name
        self.version = version
        self.old = old
        self.new = new
        self.expected = expected
    }

    var testDescription: String { name }

    func changes() throws -> [ToldChange] {
        try SchemaComparing(old: old, new: new, versions: (version, version)).changes.map { ToldChange($0) }
    }
}

/// Two spellings of the same schemas.
struct SchemaEquivalence: Sendable, CustomTestStringConvertible {
    let name: String
    let versions: (old: String, new: String)
    let one: String
    let other: String

    init(
        _ name: String,
        versions: (old: String, new: String) = ("3.1.0", "3.1.0"),
        _ one: String,
        _ other: String
    ) {
        self.name = name
        self.versions = versions
        self.one = one
        self.other = other
    }

    var testDescription: String { name }
}
