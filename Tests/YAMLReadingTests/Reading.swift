import Diagnostics
import TestSupport
import YAMLModel
import YAMLReading

/// A marked text after it was read.
struct Reading {
    let source: MarkedSource
    let node: YAMLNode?
    let log: DiagnosticLog

    init(_ marked: String, path: String = "openapi.yaml", limits: YAMLReader.Limits = .init()) {
        source = MarkedSource(marked, path: path)
        var log = DiagnosticLog()
        node = YAMLReader.read(source.file, in: source.library, limits: limits, reporting: &log)
        self.log = log
    }

    init(bytes: [UInt8], path: String = "openapi.yaml", limits: YAMLReader.Limits = .init()) {
        source = MarkedSource("", path: path)
        var library = SourceLibrary()
        let file = library.add(path: path, bytes: bytes)
        var log = DiagnosticLog()
        node = YAMLReader.read(file, in: library, limits: limits, reporting: &log)
        self.log = log
    }

    var findings: [Finding] { source.findings(of: log) }

    subscript(key: String) -> YAMLNode? { node?.mapping?[key] }
}

extension YAMLNode {
    /// The value as one line of JSON-like text, without places.
    var outline: String {
        switch content {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let text): "int \(text)"
        case .number(let text): "number \(text)"
        case .string(let text): text.debugDescription
        case .sequence(let nodes): "[" + nodes.map(\.outline).joined(separator: ", ") + "]"
        case .mapping(let mapping):
            "{" + mapping.entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }
}
