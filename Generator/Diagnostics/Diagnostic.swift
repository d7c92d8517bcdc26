/// One finding: a rule, words in the user's terms, and a place.
package struct Diagnostic: Sendable, Hashable {
    package let rule: DiagnosticRule
    package let severity: Severity
    /// Lower case, no full stop, names the user's thing in quotes.
    package let message: String
    package let range: SourceRange
    /// Other places: "first declared here".
    package let notes: [Note]
    /// What to write instead, in the user's terms.
    package let hint: String?

    /// Another place that belongs to a finding.
    package struct Note: Sendable, Hashable {
        package let message: String
        package let range: SourceRange

        package init(_ message: String, at range: SourceRange) {
            self.message = message
            self.range = range
        }
    }
}

/// What to say: the rule and its text for one occasion.
///
/// Static factories stand beside their reporters.
package struct DiagnosticMessage: Sendable, Hashable {
    package let rule: DiagnosticRule
    package let text: String
    package let hint: String?

    package init(_ rule: DiagnosticRule, _ text: String, hint: String? = nil) {
        self.rule = rule
        self.text = text
        self.hint = hint
    }
}

/// Collects the findings of a run.
package struct DiagnosticLog: Sendable {
    private var found: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    package init() {}

    package var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// All findings, each once, sorted by file, line, column, id and message.
    package var diagnostics: [Diagnostic] {
        found.sorted {
            ($0.range, $0.rule.id, $0.message) < ($1.range, $1.rule.id, $1.message)
        }
    }

    /// Notes a finding; `severity` replaces the rule's own where one occasion weighs otherwise.
    package mutating func report(
        _ message: DiagnosticMessage,
        at range: SourceRange,
        severity: Severity? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        let diagnostic = Diagnostic(
            rule: message.rule,
            severity: severity ?? message.rule.severity,
            message: message.text,
            range: range,
            notes: notes,
            hint: message.hint
        )
        if seen.insert(diagnostic).inserted { found.append(diagnostic) }
    }

    /// Turns warnings into errors, for `--strict`.
    package func strict() -> DiagnosticLog {
        var log = DiagnosticLog()
        for diagnostic in found {
            log.report(
                DiagnosticMessage(diagnostic.rule, diagnostic.message, hint: diagnostic.hint),
                at: diagnostic.range,
                severity: diagnostic.severity == .warning ? .error : diagnostic.severity,
                notes: diagnostic.notes
            )
        }
        return log
    }
}
