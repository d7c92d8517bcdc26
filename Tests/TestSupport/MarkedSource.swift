package import Diagnostics

/// Source files for a test, in which marks such as 1️⃣ name the places that findings should have.
///
/// The marks are taken out before anything reads the text:
/// ```swift
/// let source = MarkedSource("name: 1️⃣[pet]")
/// var log = DiagnosticLog()
/// _ = YAMLReader.read(source.file, in: source.library, reporting: &log)
/// #expect(source.findings(of: log) == [Finding("1️⃣", "some-rule", "what it says")])
/// ```
package struct MarkedSource: Sendable {
    /// The files without their marks.
    package let library: SourceLibrary
    /// The ids of all files, in the order given.
    package let files: [SourceFileID]
    private let marks: [Mark]

    private struct Mark: Sendable {
        let name: String
        let file: SourceFileID
        let position: SourcePosition
    }

    package init(_ marked: String, path: String = "openapi.yaml") {
        self.init(files: [path: marked])
    }

    /// Several files, path and marked text of each; a mark stands in one of them only.
    package init(files marked: KeyValuePairs<String, String>) {
        var library = SourceLibrary()
        var files: [SourceFileID] = []
        var marks: [Mark] = []
        for (path, text) in marked {
            let (plain, found) = Self.strip(text)
            let file = library.add(path: path, bytes: Array(plain.utf8))
            files.append(file)
            marks += found.map { Mark(name: $0.name, file: file, position: $0.position) }
        }
        self.library = library
        self.files = files
        self.marks = marks
    }

    /// The first file.
    package var file: SourceFileID { files.first ?? SourceFileID(index: 0) }

    /// Where a mark stood; nil if the text does not have it.
    package func position(of name: String) -> SourcePosition? {
        marks.first { $0.name == name }?.position
    }

    /// The range from one mark to another, in the file of the first.
    package func range(from start: String, to end: String) -> SourceRange? {
        guard let start = marks.first(where: { $0.name == start }), let end = position(of: end) else {
            return nil
        }
        return SourceRange(file: start.file, start: start.position, end: end)
    }

    /// The findings of a log, sorted as the log sorts them, their places given by the marks that stand there.
    package func findings(of log: DiagnosticLog) -> [Finding] {
        log.diagnostics.map { diagnostic in
            Finding(
                place(of: diagnostic.range),
                diagnostic.rule.id,
                diagnostic.message,
                notes: diagnostic.notes.map { Finding.Note(place(of: $0.range), $0.message) }
            )
        }
    }

    /// A mark's name, or `path:line:column` where none stands.
    private func place(of range: SourceRange) -> String {
        marks.first { $0.file == range.file && $0.position == range.start }?.name
            ?? "\(library.path(of: range.file)):\(range.start.line):\(range.start.column)"
    }

    private static func strip(_ marked: String) -> (String, [(name: String, position: SourcePosition)]) {
        let scalars = Array(marked.unicodeScalars)
        var plain = String.UnicodeScalarView()
        var marks: [(name: String, position: SourcePosition)] = []
        var (line, column) = (1, 1)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            // A keycap: a digit, the emoji variation selector, the enclosing keycap.
            if index + 2 < scalars.count, scalars[index + 1] == "\u{FE0F}", scalars[index + 2] == "\u{20E3}" {
                let name = String(String.UnicodeScalarView(scalars[index..<(index + 3)]))
                marks.append((name, SourcePosition(line: line, column: column)))
                index += 3
                continue
            }
            plain.append(scalar)
            let isReturnBeforeFeed = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            if scalar == "\n" || (scalar == "\r" && !isReturnBeforeFeed) {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
            index += 1
        }
        return (String(plain), marks)
    }
}
