import Diagnostics
import DocumentTestSupport
import OpenAPILinting
import OpenAPIReading
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// What the linter's rules found in a document.
struct Linting {
    /// Without what the document wants ignored.
    let findings: [Finding]
    let diagnostics: [Diagnostic]

    init(_ source: MarkedSource, optional: [String] = LintRules.optional, knownRules: [String] = []) throws {
        var library = source.library
        var reading = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: library, reporting: &reading))
        let document = try #require(
            OpenAPIReader.read(
                root: source.file,
                node: node,
                in: &library,
                loader: LibraryFiles(),
                options: OpenAPIReadingOptions(allowedRoots: []),
                reporting: &reading
            )
        )
        var log = DiagnosticLog()
        let ignores = Linter.lint(
            document,
            optional: Set(optional),
            knownRules: knownRules,
            reporting: &log
        )
        diagnostics = log.diagnostics.filter { !ignores.covers($0) }
        findings = zip(log.diagnostics, source.findings(of: log)).filter { !ignores.covers($0.0) }.map(\.1)
    }

    /// A document without anything to say about, for what stands after it: `paths` and the rest.
    static func head(_ version: String) -> String {
        "openapi: \(version)\ninfo: {title: Pets, version: '1'}\n"
    }
}

/// A document, and all that one rule finds in it: what is marked, and nothing else.
struct LintCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    let source: MarkedSource
    let findings: [Finding]
    /// Of the findings, in their order; nil where it is not looked at.
    let hints: [String?]?
    let severities: [Severity]?

    var testDescription: String { "\(rule): \(name)" }

    init(
        _ rule: String,
        _ name: String,
        version: String = "3.1.1",
        _ text: String,
        severities: [Severity]? = nil,
        hints: [String?]? = nil,
        _ findings: (String, String)...,
        notes: [Finding.Note] = []
    ) {
        self.rule = rule
        self.name = name
        source = MarkedSource(Linting.head(version) + text)
        self.findings = findings.map { Finding($0.0, rule, $0.1, notes: notes) }
        self.severities = severities
        self.hints = hints
    }

    /// Schemas alone, each a line, used by one operation in a request and in a response.
    init(
        _ rule: String,
        _ name: String,
        version: String = "3.1.1",
        schemas: String,
        severities: [Severity]? = nil,
        hints: [String?]? = nil,
        _ findings: (String, String)...,
        notes: [Finding.Note] = []
    ) {
        self.rule = rule
        self.name = name
        let lines = schemas.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        source = MarkedSource(Linting.head(version) + "paths: {}\ncomponents:\n  schemas:\n" + lines)
        self.findings = findings.map { Finding($0.0, rule, $0.1, notes: notes) }
        self.severities = severities
        self.hints = hints
    }
}
