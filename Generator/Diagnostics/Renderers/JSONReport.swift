/// Findings for programs: a JSON array of objects whose keys always stand in the same order.
package enum JSONReport {
    /// One finding a line; `hint` is null where there is none.
    package static func render(_ diagnostics: [Diagnostic], in library: SourceLibrary) -> String {
        if diagnostics.isEmpty { return "[]\n" }
        let objects = diagnostics.map { diagnostic in
            let notes = diagnostic.notes.map { note in
                "{\"message\":\(JSONText.quoted(note.message)),\"range\":\(object(note.range, in: library))}"
            }
            return "{\"id\":\(JSONText.quoted(diagnostic.rule.id)),"
                + "\"severity\":\(JSONText.quoted(diagnostic.severity.rawValue)),"
                + "\"message\":\(JSONText.quoted(diagnostic.message)),"
                + "\"hint\":\(diagnostic.hint.map(JSONText.quoted) ?? "null"),"
                + "\"range\":\(object(diagnostic.range, in: library)),"
                + "\"notes\":[\(notes.joined(separator: ","))]}"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private static func object(_ range: SourceRange, in library: SourceLibrary) -> String {
        "{\"file\":\(JSONText.quoted(library.path(of: range.file))),"
            + "\"start\":\(object(range.start)),\"end\":\(object(range.end))}"
    }

    private static func object(_ position: SourcePosition) -> String {
        "{\"line\":\(position.line),\"column\":\(position.column)}"
    }
}
