import ChangeModel
import Diagnostics
import DocumentTestSupport
import Foundation
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

/// The compiler is asked what the SDKs of `Tests/Goldens` declare.
@Suite struct `Symbol tables` {
    @Test(
        .enabled(if: SymbolGraph.isAvailable),
        arguments: GoldenDirectory.names().filter(SymbolGraph.hasSDK)
    )
    func `hold what the compiler finds`(golden: String) throws {
        let graph = try SymbolGraph(of: golden)
        let table = SymbolTable(try sdk(of: golden))
        // A symbol graph leaves out names that begin with an underscore, as those of arguments.
        let visible = table.symbols.filter { !$0.path.contains(/(^|[.(:])_[^:]/) }
        let ours = Set(visible.map { "\($0.kind.rawValue) \($0.path)" })
        #expect(graph.symbols.subtracting(ours).sorted() == [], "that the table has not")
        #expect(ours.subtracting(graph.symbols).sorted() == [], "that the compiler has not")
        #expect(table.symbols.count == Set(table.symbols).count)
    }

    @Test func `show declarations as they are generated`() throws {
        let document = TwoSDKs.document(
            """
            parameters: [{name: in, in: query, required: true, schema: {type: string}}]
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            """,
            schemas:
                "Pet: {type: object, required: [default], properties: {default: {type: string}, b: {type: [string, 'null']}}}"
        )
        let both = try TwoSDKs(document, document)
        let symbols = SymbolTable(both.old).symbols
        func text(_ path: String) -> String? { symbols.first { $0.path == path }?.declaration }
        #expect(text("Pet") == "public struct Pet: JSONModel")
        #expect(text("Pet.default") == "public var `default`: String")
        #expect(text("Pet.b") == "public var b: Nullable<String>?")
        #expect(
            text("Pet.init(default:b:unknownFields:)")
                == "public init(default: String, b: Nullable<String>? = nil, unknownFields: UnknownFields = UnknownFields())"
        )
        #expect(
            text("PetsClient.call(in:body:)")
                == "public func call(in: String, body: Pet? = nil) async throws(PetsError)"
        )
        #expect(text("PetsError") == "public typealias PetsError = APIError<PetsErrorBody>")
        #expect(text("PetsErrorBody") == "@nonexhaustive public enum PetsErrorBody: DocumentedErrorBody")
    }

    private func sdk(of golden: String) throws -> SDK {
        let folder = GoldenDirectory.url(golden)
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let root = library.add(
            path: "openapi.yaml",
            bytes: Array(try Data(contentsOf: folder.appending(path: "openapi.yaml")))
        )
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        let document = OpenAPIReader.read(
            root: root,
            node: node,
            in: &library,
            loader: LibraryFiles(),
            reporting: &log
        )
        let settings = (try? Data(contentsOf: folder.appending(path: "sdk.yaml"))) ?? Data("{}".utf8)
        let file = library.add(path: "sdk.yaml", bytes: Array(settings))
        let configuration = try #require(YAMLReader.read(file, in: library, reporting: &log))
        let sdk = SDKPlanner.plan(
            try #require(document),
            configuration: ConfigurationReader.read(configuration, reporting: &log),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        return try #require(sdk)
    }
}
