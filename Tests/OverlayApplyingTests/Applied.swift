import Diagnostics
import OverlayApplying
import Testing
import YAMLModel
import YAMLReading

/// A document and an overlay that is applied to it.
struct Applied {
    let document: YAMLNode?
    let findings: [Diagnostic]

    static let petStore = "{paths: {/pets: {get: {tags: [pets]}, put: {x-internal: true}}}}"

    /// The document without what a query finds, as JSON.
    static func removing(_ query: String, from document: String) throws -> String {
        let result = try run(query, on: document)
        #expect(result.findings.allSatisfy { $0.rule.id == "overlay-target-unmatched" })
        return try #require(result.document?.json)
    }

    static func run(_ query: String, on document: String) throws -> Applied {
        try run(overlay(target: query), on: document)
    }

    /// An overlay that removes what a query finds.
    static func overlay(target: String) throws -> (overlay: Overlay?, findings: [Diagnostic]) {
        let text = target.unicodeScalars.reduce(into: "") { text, scalar in
            text += scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
        }
        return try read(
            """
            overlay: 1.0.0
            info: {title: Test, version: 1.0.0}
            actions: [{target: "\(text)", remove: true}]
            """
        )
    }

    static func read(_ text: String) throws -> (overlay: Overlay?, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        let overlay = OverlayReader.read(try parsed(text), reporting: &log)
        return (overlay, log.diagnostics)
    }

    private static func run(
        _ overlay: (overlay: Overlay?, findings: [Diagnostic]),
        on document: String
    ) throws -> Applied {
        guard let value = overlay.overlay else { return Applied(document: nil, findings: overlay.findings) }
        var log = DiagnosticLog()
        let node = value.applied(to: try parsed(document), reporting: &log)
        return Applied(document: node, findings: log.diagnostics)
    }

    private static func parsed(_ text: String) throws -> YAMLNode {
        var library = SourceLibrary()
        let file = library.add(path: "file.yaml", bytes: Array(text.utf8))
        var log = DiagnosticLog()
        return try #require(
            YAMLReader.read(file, in: library, reporting: &log),
            "\(log.diagnostics.map(\.message))"
        )
    }
}

extension YAMLNode {
    /// Without blanks; numbers as written.
    var json: String {
        switch content {
        case .null: "null"
        case .bool(let value): String(value)
        case .integer(let text), .number(let text): text
        case .string(let text): "\"\(text)\""
        case .sequence(let nodes): "[\(nodes.map(\.json).joined(separator: ","))]"
        case .mapping(let mapping):
            "{\(mapping.entries.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ","))}"
        }
    }
}
