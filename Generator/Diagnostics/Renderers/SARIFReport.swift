/// Findings as a SARIF log with one run, for GitHub code scanning and editors.
///
/// Source: Static Analysis Results Interchange Format 2.1.0,
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
package enum SARIFReport {
    /// `tool`: the version of this one.
    package static func render(_ diagnostics: [Diagnostic], in library: SourceLibrary, tool: String) -> String
    {
        var rules: [DiagnosticRule] = []
        var indices: [String: Int] = [:]
        for diagnostic in diagnostics where indices[diagnostic.rule.id] == nil {
            indices[diagnostic.rule.id] = rules.count
            rules.append(diagnostic.rule)
        }
        let results = diagnostics.map { result($0, rule: indices[$0.rule.id] ?? 0, in: library) }
        return """
            {
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
            "tool": {"driver": {"name": "specsmith", "version": \(JSONText.quoted(tool)), "rules": \(list(rules.map(rule)))}},
            "columnKind": "unicodeCodePoints",
            "results": \(list(results))
            }]
            }

            """
    }

    /// One element a line.
    private static func list(_ elements: [String]) -> String {
        elements.isEmpty ? "[]" : "[\n" + elements.joined(separator: ",\n") + "\n]"
    }

    private static func rule(_ rule: DiagnosticRule) -> String {
        let help = JSONText.quoted(rule.explanation)
        return "{\"id\":\(JSONText.quoted(rule.id)),"
            + "\"shortDescription\":{\"text\":\(JSONText.quoted(rule.summary))},"
            + "\"help\":{\"text\":\(help),\"markdown\":\(help)},"
            + "\"defaultConfiguration\":{\"level\":\"\(rule.severity.rawValue)\"}}"
    }

    private static func result(_ diagnostic: Diagnostic, rule: Int, in library: SourceLibrary) -> String {
        let lines = [diagnostic.message] + (diagnostic.hint.map { ["hint: \($0)"] } ?? [])
        var text = "{\"ruleId\":\(JSONText.quoted(diagnostic.rule.id)),\"ruleIndex\":\(rule),"
        text += "\"level\":\"\(diagnostic.severity.rawValue)\","
        text += "\"message\":{\"text\":\(JSONText.quoted(lines.joined(separator: "\n")))},"
        text += "\"locations\":[{\(location(diagnostic.range, in: library))}]"
        if !diagnostic.notes.isEmpty {
            let related = diagnostic.notes.enumerated().map { index, note in
                "{\"id\":\(index),\"message\":{\"text\":\(JSONText.quoted(note.message))},"
                    + "\(location(note.range, in: library))}"
            }
            text += ",\"relatedLocations\":[\(related.joined(separator: ","))]"
        }
        return text + "}"
    }

    /// An end column is the one after the last character, here as there (section 3.30.8).
    private static func location(_ range: SourceRange, in library: SourceLibrary) -> String {
        let address = JSONText.quoted(ArtifactAddress.uri(of: library.path(of: range.file)))
        return "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\(address)},\"region\":{"
            + "\"startLine\":\(range.start.line),\"startColumn\":\(range.start.column),"
            + "\"endLine\":\(range.end.line),\"endColumn\":\(range.end.column)}}"
    }
}

/// The addresses that reports for programs have for files.
package enum ArtifactAddress {
    /// A relative reference, or a `file` URI for a path from the root (RFC 3986).
    package static func uri(of path: String) -> String {
        var text = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }
}
