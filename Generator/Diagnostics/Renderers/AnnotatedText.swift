/// Findings for a person at a terminal: each with its source line and a mark under the place.
///
/// ```
/// error: key 'info' stands twice in one mapping [duplicate-key]
///  --> openapi.yaml:4:1
///   |
/// 4 | info: {}
///   | ^~~~
/// note: first here
///  --> openapi.yaml:2:1
///   |
/// 2 | info:
///   | ^~~~
/// hint: remove or rename one of them
/// ```
package enum AnnotatedText {
    package struct Options: Sendable, Hashable {
        /// Whether to write ANSI colour sequences.
        package let usesColor: Bool
        /// How many terminal columns of a source line to show at most.
        package let width: Int

        package init(usesColor: Bool = false, width: Int = 100) {
            self.usesColor = usesColor
            self.width = max(20, width)
        }
    }

    /// Each finding ends with a line break; an empty line stands between two.
    package static func render(
        _ diagnostics: [Diagnostic],
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        var lines = SourceLines(of: library)
        return diagnostics.map { render($0, in: library, from: &lines, options: options) }
            .joined(separator: "\n")
    }

    private static func render(
        _ diagnostic: Diagnostic,
        in library: SourceLibrary,
        from lines: inout SourceLines,
        options: Options
    ) -> String {
        let style = Style(usesColor: options.usesColor)
        let numbers = [diagnostic.range.start.line] + diagnostic.notes.map(\.range.start.line)
        let gutter = numbers.reduce(1) { max($0, String($1).count) }
        var text = style.severity(diagnostic.severity, "\(diagnostic.severity.rawValue):")
        text += " " + style.strong(PrintableText.line(diagnostic.message)) + " [\(diagnostic.rule.id)]\n"

        func excerpt(_ range: SourceRange, _ severity: Severity) -> String {
            let margin = String(repeating: " ", count: gutter)
            let place = library.shown(range)
            var result = "\(margin)\(style.dim("-->")) \(place)\n"
            guard let line = lines.excerpt(of: range, width: options.width) else { return result }
            let number = String(range.start.line)
            let padded = String(repeating: " ", count: gutter - number.count) + number
            result += "\(margin) \(style.dim("|"))\n"
            result += "\(style.dim("\(padded) |")) \(line.text)".trimmingTrailingSpaces + "\n"
            let indentation = String(repeating: " ", count: line.markStart)
            let mark = "^" + String(repeating: "~", count: line.markWidth - 1)
            result += "\(margin) \(style.dim("|")) \(indentation)\(style.severity(severity, mark))\n"
            return result
        }

        text += excerpt(diagnostic.range, diagnostic.severity)
        for note in diagnostic.notes {
            text += style.severity(.note, "note:") + " \(PrintableText.line(note.message))\n"
            text += excerpt(note.range, .note)
        }
        if let hint = diagnostic.hint {
            text += style.severity(.note, "hint:") + " \(PrintableText.line(hint))\n"
        }
        return text
    }
}

/// ANSI sequences, or nothing.
private struct Style {
    let usesColor: Bool

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: wrap("1;31", text)
        case .warning: wrap("1;33", text)
        case .note: wrap("1;36", text)
        }
    }

    func strong(_ text: String) -> String { wrap("1", text) }

    func dim(_ text: String) -> String { wrap("34", text) }

    private func wrap(_ code: String, _ text: String) -> String {
        usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension SourceLibrary {
    /// `path:line:column`, printable on one line.
    package func shown(_ range: SourceRange) -> String {
        "\(PrintableText.line(path(of: range.file))):\(range.start.line):\(range.start.column)"
    }
}
