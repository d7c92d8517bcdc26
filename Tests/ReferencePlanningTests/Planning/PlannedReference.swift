import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import ReferenceModel
import ReferencePlanning
import SDKConfiguration
import SDKModel
import SDKPlanning
import Testing
import YAMLModel
import YAMLReading

/// A document after it was read and planned, for an SDK and for its reference.
struct PlannedReference {
    let reference: APIReference

    init(_ source: String, configuration: String = "module: Test") throws {
        var library = SourceLibrary()
        let file = library.add(path: "openapi.yaml", bytes: Array(source.utf8))
        let settings = library.add(path: "sdk.yaml", bytes: Array(configuration.utf8))
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(file, in: library, reporting: &log))
        let document = try #require(
            OpenAPIReader.read(root: file, node: node, in: &library, loader: LibraryFiles(), reporting: &log)
        )
        let root = try #require(YAMLReader.read(settings, in: library, reporting: &log))
        let sdk = SDKPlanner.plan(
            document,
            configuration: ConfigurationReader.read(root, reporting: &log),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        reference = ReferencePlanner.plan(document, sdk: try #require(sdk, "\(log.diagnostics)"))
    }

    /// A document with only these schemas.
    static func schemas(_ schemas: String) throws -> PlannedReference {
        try PlannedReference(document(paths: "paths: {}", schemas: schemas))
    }

    /// A document with one operation, given by what stands under `/a: get:`, and schemas that it may use.
    static func operation(
        _ operation: String,
        schemas: String = "Unused: {type: string}"
    ) throws -> PlannedReference {
        try PlannedReference(
            document(paths: "paths:\n  /a:\n    get:\n\(indented(operation, by: 6))", schemas: schemas)
        )
    }

    private static func document(paths: String, schemas: String) -> String {
        """
        openapi: 3.2.0
        info: {title: Test, version: '1'}
        \(paths)
        components:
          schemas:
        \(indented(schemas, by: 4))
        """
    }

    private static func indented(_ text: String, by columns: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
    }

    var operation: APIReference.Operation {
        get throws { try #require(reference.groups.first?.operations.first) }
    }

    func model(_ name: String) throws -> APIReference.Model {
        try #require(reference.models.first { $0.name == name }, "\(reference.models.map(\.name))")
    }

    /// The members of a model that is an object.
    func properties(_ name: String) throws -> [APIReference.Property] {
        guard case .object(let object) = try model(name).schema.structure else { return [] }
        return object.properties
    }
}
