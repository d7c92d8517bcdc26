/// Findings for programs: a JSON array of objects whose keys always stand in the same order.
package enum JSONReport {
    /// One finding a line; `hint` is null where there is none.
    package static func render(_ diagnostics: [Diagnostic], in library: SourceLibrary) -> String {
        if diagnostics.isEmpty { return "[]\n" }
        let objects = diagnostics.map { diagnostic in
            let notes = diagnostic.notes.map { note in
                "{\"message\":\(quoted(note.message)),\"range\":\(object(note.range, in: library))}"
            }
            return "{\"id\":\(quoted(diagnostic.rule.id)),"
                + "\"severity\":\(quoted(diagnostic.severity.rawValue)),"
                + "\"message\":\(quoted(diagnostic.message)),"
                + "\"hint\":\(diagnostic.hint.map(quoted) ?? "null"),"
                + "\"range\":\(object(diagnostic.range, in: library)),"
                + "\"notes\":[\(notes.joined(separator: ","))]}"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private static func object(_ range: SourceRange, in library: SourceLibrary) -> String {
        "{\"file\":\(quoted(library.path(of: range.file))),"
            + "\"start\":\(object(range.start)),\"end\":\(object(range.end))}"
    }

    private static func object(_ position: SourcePosition) -> String {
        "{\"line\":\(position.line),\"column\":\(position.column)}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
