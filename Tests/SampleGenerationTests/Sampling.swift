import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import SampleGeneration
import SchemaValidation
import Testing
import YAMLModel
import YAMLReading

/// A document with schemas, and samples of them.
struct Sampling {
    let generator: SampleGenerator
    private let document: Document

    /// `schemas`: the lines under `components/schemas`, or `definitions` of 2.0, flow style mostly.
    init(_ schemas: String, version: String = "3.1.1", options: SampleGenerator.Options = .init()) throws {
        let indented = schemas.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        var library = SourceLibrary()
        let (key, place) =
            version == "2.0"
            ? ("swagger: '2.0'", "definitions:") : ("openapi: \(version)", "components:\n  schemas:")
        let text = "\(key)\ninfo: {title: T, version: '1'}\npaths: {}\n\(place)\n\(indented)"
        let root = library.add(path: "openapi.yaml", bytes: Array(text.utf8))
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        document = try #require(
            OpenAPIReader.read(
                root: root,
                node: node,
                in: &library,
                loader: LibraryFiles(),
                options: OpenAPIReadingOptions(allowedRoots: []),
                reporting: &log
            )
        )
        generator = SampleGenerator(
            schemas: document.schemas,
            validator: SchemaValidator(document.schemas),
            options: options
        )
    }

    /// Of the schema with this name.
    func sample(
        _ name: String = "S",
        direction: SchemaValidator.Direction = .either,
        manner: SampleManner = .documentation
    ) throws -> Sample {
        generator.sample(of: try schema(name), direction: direction, manner: manner)
    }

    func schema(_ name: String = "S") throws -> SchemaID {
        try #require(document.components.schemas.first { $0.name == name }).value
    }

    /// The value as JSON, which must fit.
    func text(
        _ name: String = "S",
        direction: SchemaValidator.Direction = .either,
        manner: SampleManner = .documentation
    ) throws -> String {
        let sample = try sample(name, direction: direction, manner: manner)
        #expect(sample.fits == true, "\(sample.violations.map(\.message))")
        return sample.value.jsonText()
    }
}

/// A schema, and the sample that is made of it for reading.
struct SampleCase: Sendable, CustomTestStringConvertible {
    let schema: String
    let value: String

    var testDescription: String { schema }

    init(_ schema: String, _ value: String) {
        self.schema = schema
        self.value = value
    }
}
