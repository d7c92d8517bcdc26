import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKModel
import SDKPlanning
import SwiftExamples
import Testing
import YAMLModel
import YAMLReading

/// A document as examples are made from it.
struct ExampleDocument {
    let sdk: SDK

    init(_ text: String, configuration: String = "{}") throws {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let file = library.add(path: "openapi.yaml", bytes: Array(text.utf8))
        let settings = library.add(path: "sdk.yaml", bytes: Array(configuration.utf8))
        let document = OpenAPIReader.read(
            root: file,
            node: try #require(YAMLReader.read(file, in: library, reporting: &log)),
            in: &library,
            loader: LibraryFiles(),
            reporting: &log
        )
        let planned = SDKPlanner.plan(
            try #require(document, "\(log.diagnostics)"),
            configuration: ConfigurationReader.read(
                try #require(YAMLReader.read(settings, in: library, reporting: &log)),
                reporting: &log
            ),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        sdk = try #require(planned, "\(log.diagnostics)")
    }

    /// One operation, `send`, whose body is a JSON of this schema, beside schemas that it may name.
    init(body: String, schemas: String = "{}") throws {
        try self.init(
            """
            openapi: 3.1.0
            info: {title: Post, version: '1'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /a:
                post:
                  operationId: send
                  requestBody: {required: true, content: {application/json: {schema: \(body)}}}
                  responses: {'204': {description: Sent.}}
            components:
              schemas: \(schemas)
            """
        )
    }

    func choice(_ operationID: String) throws -> OperationChoice {
        try #require(sdk.operationChoices.first { $0.operation.operationID == operationID })
    }

    /// An example with samples by the names of their arguments.
    func call(_ operationID: String, samples: [String: String] = [:]) throws -> SwiftExample {
        let choice = try choice(operationID)
        var nodes: [Int: YAMLNode] = [:]
        for (index, argument) in choice.operation.arguments.enumerated() {
            nodes[index] = try samples[argument.name.text].map { try Self.node($0) }
        }
        return ExampleWriter(sdk).call(of: choice.operation, inGroup: choice.group, samples: nodes)
    }

    static func node(_ text: String) throws -> YAMLNode {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let file = library.add(path: "sample.yaml", bytes: Array(text.utf8))
        return try #require(YAMLReader.read(file, in: library, reporting: &log))
    }
}
