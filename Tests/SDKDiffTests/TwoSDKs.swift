import ChangeModel
import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKDiff
import SDKModel
import SDKPlanning
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// Two marked documents after both were planned, and what differs between their declarations.
struct TwoSDKs {
    let source: MarkedSource
    let old: SDK
    let new: SDK
    let changes: [SymbolChange]

    init(
        _ old: String,
        _ new: String,
        configurations: (old: String, new: String) = ("module: Pets", "module: Pets")
    ) throws {
        source = MarkedSource(files: [
            "old.yaml": old, "new.yaml": new, "old-sdk.yaml": configurations.old,
            "new-sdk.yaml": configurations.new,
        ])
        var library = source.library
        try #require(source.files.count == 4)
        self.old = try Self.plan(source.files[0], source.files[2], &library)
        self.new = try Self.plan(source.files[1], source.files[3], &library)
        changes = SDKDiff.compare(old: self.old, new: self.new)
    }

    /// Documents with these schemas, all of which an operation answers with.
    static func schemas(_ old: String, _ new: String) throws -> TwoSDKs {
        try TwoSDKs(document(schemas: old), document(schemas: new))
    }

    /// Documents with these schemas, the first of which callers send.
    static func sent(_ old: String, _ new: String) throws -> TwoSDKs {
        let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"
        return try TwoSDKs(document(body, schemas: old), document(body, schemas: new))
    }

    /// Documents with one operation, given by what stands in it.
    static func operation(_ old: String, _ new: String) throws -> TwoSDKs {
        try TwoSDKs(document(old, schemas: pets), document(new, schemas: pets))
    }

    static let pets = """
        Pet: {type: object, required: [name], properties: {name: {type: string}}}
        Owner: {type: object, required: [id], properties: {id: {type: string}}}
        """

    static func document(
        _ operation: String = "",
        path: String = "/pets",
        method: String = "get",
        id: String = "call",
        schemas: String = pets,
        more: String = ""
    ) -> String {
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        \(more)
        paths:
          \(path):
            \(method):
              operationId: \(id)
        \(indented(operation, by: 6))
        \(operation.contains("responses:") ? "" : indented(Self.answer, by: 6))
        components:
          schemas:
        \(indented(schemas, by: 4))
        """
    }

    /// All types stay in use, whatever they are called.
    private static let answer = "responses: {'200': {description: ok}}"

    private static func indented(_ text: String, by columns: Int) -> String {
        let space = String(repeating: " ", count: columns)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { space + $0 }
            .joined(separator: "\n")
    }

    private static func plan(
        _ file: SourceFileID,
        _ configuration: SourceFileID,
        _ library: inout SourceLibrary
    ) throws -> SDK {
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(file, in: library, reporting: &log))
        let document = OpenAPIReader.read(
            root: file,
            node: node,
            in: &library,
            loader: LibraryFiles(),
            reporting: &log
        )
        let settings = try #require(YAMLReader.read(configuration, in: library, reporting: &log))
        let sdk = SDKPlanner.plan(
            try #require(document, "\(log.diagnostics)"),
            configuration: ConfigurationReader.read(settings, reporting: &log),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        return try #require(sdk, "\(log.diagnostics)")
    }

    /// `breaking swift-argument-added-required PetsClient.call(id:): …`: the worse of source and behaviour.
    var lines: [String] {
        changes.map { change in
            "\(change.verdicts.worst().rawValue) \(change.rule.id) \(change.symbol): \(change.message)"
        }
    }

    /// The only change by a rule.
    func change(_ id: String) throws -> SymbolChange {
        let matching = changes.filter { $0.rule.id == id }
        try #require(matching.count == 1, "\(lines)")
        return try #require(matching.first)
    }

    /// The mark at the beginning of a range, or its line and column.
    func place(_ range: SourceRange?) -> String? {
        range.map { range in
            let marks = (1...9).map { "\($0)\u{FE0F}\u{20E3}" }
            return marks.first { mark in
                source.range(from: mark, to: mark)?.file == range.file
                    && source.position(of: mark) == range.start
            } ?? "\(range.start.line):\(range.start.column)"
        }
    }
}
