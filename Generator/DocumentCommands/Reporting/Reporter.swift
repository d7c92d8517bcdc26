package import Diagnostics
package import FileWriting

/// Shows what a run found and did.
///
/// Findings, their summary and failures go to standard error, results to standard output. In the formats for
/// programs, findings go to standard output and everything else to standard error.
package struct Reporter: Sendable {
    package let format: ReportFormat
    package let terminal: Terminal
    package let showsNotes: Bool
    package let isQuiet: Bool
    private var findings: [Diagnostic] = []
    private var library = SourceLibrary()
    private var canWrite = true

    package init(format: ReportFormat, terminal: Terminal, showsNotes: Bool, isQuiet: Bool) {
        self.format = format
        self.terminal = terminal
        self.showsNotes = showsNotes
        self.isQuiet = isQuiet
    }

    package var showsProgress: Bool { terminal.canRewriteLines && !isQuiet }

    /// Runs a command's work, shows why it failed if it did, and throws how the process should end then.
    package consuming func run(
        _ work: (inout Reporter) throws(CommandFailure) -> Void
    ) throws(ExitStatus) {
        var status = ExitStatus.done
        do throws(CommandFailure) {
            try work(&self)
        } catch {
            status = error.status
            show(error)
        }
        switch format {
        case .json: write(JSONReport.render(findings, in: library), to: .output)
        case .sarif: write(SARIFReport.render(findings, in: library, tool: ToolVersion.number), to: .output)
        case .text, .annotated, .oneline, .github: break
        }
        if !canWrite {
            StandardStream.error.write("error: cannot write to standard output\n")
            throw .fileSystem
        }
        if status != .done { throw status }
    }

    /// Shows the findings of a run and how many they are.
    package mutating func report(_ diagnostics: [Diagnostic], in library: SourceLibrary) {
        findings += diagnostics
        self.library = library
        let shown = showsNotes ? diagnostics : diagnostics.filter { $0.severity > .note }
        switch format {
        case .json, .sarif: break
        case .github: write(GitHubActions.render(shown, in: library), to: .output)
        case .text, .annotated, .oneline: write(text(shown), to: .error)
        }
        if !isQuiet, !diagnostics.isEmpty { summarize(diagnostics, hidesNotes: !showsNotes) }
    }

    /// Shows the files that differ, by their paths.
    package mutating func differences(_ differences: [OutputFolder.Difference], in folder: String) {
        switch format {
        case .text, .annotated, .oneline:
            let lines = differences.map { "\(folder)/\($0.description)\n" }
            write(CommandFailure.printable(lines: lines), to: .output)
        case .json, .github, .sarif:
            var log = DiagnosticLog()
            for difference in differences {
                let file = library.add(path: "\(folder)/\(difference.path)", bytes: [])
                log.report(.generatedFileDiffers(difference), at: .start(of: file))
            }
            findings += log.diagnostics
            if format == .github { write(GitHubActions.render(log.diagnostics, in: library), to: .output) }
        }
        if !isQuiet {
            let count = differences.count
            StandardStream.error.write("\(count) file\(count == 1 ? " differs" : "s differ")\n")
        }
    }

    /// Shows what was done, in one line.
    package mutating func result(_ line: String) {
        guard !isQuiet else { return }
        switch format {
        case .text, .annotated, .oneline: write(line + "\n", to: .output)
        case .json, .github, .sarif: write(line + "\n", to: .error)
        }
    }

    /// Writes what a command was asked for.
    package mutating func output(_ text: String) { write(text, to: .output) }

    private mutating func show(_ failure: CommandFailure) {
        guard case .message(let message, let hint, _) = failure else { return }
        if format == .github {
            write("::error::\(message.replacing("%", with: "%25"))\n", to: .output)
        }
        let label = terminal.usesColor ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
        write("\(label) \(message)\n" + (hint.map { "hint: \($0)\n" } ?? ""), to: .error)
    }

    private func text(_ diagnostics: [Diagnostic]) -> String {
        guard format == .annotated || (format == .text && (terminal.isTerminal || terminal.usesColor)) else {
            return OneLine.render(diagnostics, in: library)
        }
        let options = AnnotatedText.Options(usesColor: terminal.usesColor, width: terminal.width - 8)
        let text = AnnotatedText.render(diagnostics, in: library, options: options)
        return text.isEmpty ? "" : text + "\n"
    }

    private mutating func summarize(_ diagnostics: [Diagnostic], hidesNotes: Bool) {
        let counted = hidesNotes ? diagnostics.filter { $0.severity > .note } : diagnostics
        let notes = diagnostics.count - counted.count
        let hidden = notes == 0 ? nil : "\(notes) note\(notes == 1 ? "" : "s"), shown with --verbose"
        let parts = [counted.isEmpty ? nil : Summary.line(of: counted), hidden].compactMap(\.self)
        write(parts.joined(separator: "; ") + "\n", to: .error)
    }

    private mutating func write(_ text: String, to stream: StandardStream) {
        guard !text.isEmpty else { return }
        if !stream.write(text), stream == .output { canWrite = false }
    }
}

extension CommandFailure {
    /// Lines that end in a line feed, each printable.
    fileprivate static func printable(lines: [String]) -> String {
        lines.reduce(into: "") { $0 += printable(String($1.dropLast())) + "\n" }
    }
}

extension SourceRange {
    fileprivate static func start(of file: SourceFileID) -> Self {
        let place = SourcePosition(line: 1, column: 1)
        return Self(file: file, start: place, end: place)
    }
}
