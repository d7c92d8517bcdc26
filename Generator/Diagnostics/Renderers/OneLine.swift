/// Findings as compilers write them, `file:line:column: error: message [id]`: editors make links of these.
package enum OneLine {
    /// A note or hint follows its finding as a line of its own.
    package static func render(_ diagnostics: [Diagnostic], in library: SourceLibrary) -> String {
        diagnostics.reduce(into: "") { text, diagnostic in
            let place = library.shown(diagnostic.range)
            let message = PrintableText.line(diagnostic.message)
            text += "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.rule.id)]\n"
            for note in diagnostic.notes {
                text += "\(library.shown(note.range)): note: \(PrintableText.line(note.message))\n"
            }
            if let hint = diagnostic.hint {
                text += "\(place): note: \(PrintableText.line(hint))\n"
            }
        }
    }
}
