import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import SchemaValidation
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// The schema `S` of a document, and a value that was checked against it.
struct Validation {
    let verdict: SchemaVerdict

    /// `/owner/age minimum: must be at least 0`, one for each violation.
    var lines: [String] { verdict.violations.map(Self.line) }

    /// `schemas`: the lines under `components/schemas`, flow style mostly.
    init(
        _ schemas: String,
        _ value: String,
        version: String = "3.1.1",
        options: SchemaValidator.Options = SchemaValidator.Options()
    ) throws {
        let indented = schemas.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        var library = SourceLibrary()
        let text =
            "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            + indented
        let root = library.add(path: "openapi.yaml", bytes: Array(text.utf8))
        let file = library.add(path: "value.yaml", bytes: Array(value.utf8))
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        let document = try #require(
            OpenAPIReader.read(
                root: root,
                node: node,
                in: &library,
                loader: LibraryFiles(),
                options: OpenAPIReadingOptions(allowedRoots: []),
                reporting: &log
            )
        )
        let schema = try #require(document.components.schemas.first { $0.name == "S" })
        let instance = try #require(YAMLReader.read(file, in: library, reporting: &log))
        verdict = SchemaValidator(document.schemas)
            .validate(instance, against: schema.value, options: options)
    }

    private static func line(_ violation: SchemaViolation) -> String {
        let causes =
            violation.causes.isEmpty ? "" : " <- " + violation.causes.map(line).joined(separator: "; ")
        return "\(violation.instance) \(violation.keyword.rawValue): \(violation.message)\(causes)"
    }
}

/// A schema, a value, and the violations that are to be found.
struct ValidationCase: Sendable, CustomTestStringConvertible {
    let schema: String
    let value: String
    let violations: [String]

    var testDescription: String { "\(schema) ← \(value)" }

    init(_ schema: String, _ value: String, _ violations: String...) {
        self.schema = schema
        self.value = value
        self.violations = violations
    }
}
