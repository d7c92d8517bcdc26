/// Findings as workflow commands, which GitHub shows beside the lines of a pull request.
///
/// Source: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
package enum GitHubActions {
    /// Columns are left out of a range over several lines, where GitHub does not take them.
    package static func render(_ diagnostics: [Diagnostic], in library: SourceLibrary) -> String {
        diagnostics.reduce(into: "") { text, diagnostic in
            let range = diagnostic.range
            var properties = [
                "file=\(property(library.path(of: range.file)))",
                "line=\(range.start.line)",
                "endLine=\(range.end.line)",
            ]
            if range.start.line == range.end.line {
                properties += ["col=\(range.start.column)", "endColumn=\(range.end.column)"]
            }
            properties.append("title=\(property(diagnostic.rule.id))")
            let command = command(for: diagnostic.severity)
            text += "::\(command) \(properties.joined(separator: ","))::\(message(diagnostic, in: library))\n"
        }
    }

    private static func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func message(_ diagnostic: Diagnostic, in library: SourceLibrary) -> String {
        var lines = [PrintableText.line(diagnostic.message)]
        for note in diagnostic.notes {
            lines.append("\(library.shown(note.range)): \(PrintableText.line(note.message))")
        }
        if let hint = diagnostic.hint { lines.append(PrintableText.line(hint)) }
        return lines.map(escaped).joined(separator: "%0A")
    }

    private static func property(_ text: String) -> String {
        escaped(PrintableText.line(text)).reduce(into: "") { result, character in
            switch character {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.append(character)
            }
        }
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
