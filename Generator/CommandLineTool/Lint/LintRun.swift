import Diagnostics
import DocumentCommands
import OpenAPILinting
import SDKConfiguration

/// From a document to all that is to be said about it.
struct LintRun {
    private let arguments: LintArguments
    private var library = SourceLibrary()

    /// Reports all findings; throws `.findings` if there is an error among them.
    static func run(_ arguments: LintArguments, reporter: inout Reporter) throws(CommandFailure) {
        var run = LintRun(arguments: arguments)
        try run.run(reporter: &reporter)
    }

    private init(arguments: LintArguments) { self.arguments = arguments }

    private mutating func run(reporter: inout Reporter) throws(CommandFailure) {
        let opened = try arguments.document.open(into: &library)
        let progress = Progress(for: library, isShown: reporter.showsProgress)
        let log = findings(in: opened, progress)
        progress.clear()
        let shown = arguments.strict ? log.strict() : log
        reporter.report(shown.diagnostics, in: library)
        guard !shown.hasErrors else { throw .findings }
        if shown.diagnostics.isEmpty { reporter.result("no findings in \(opened.name)") }
    }

    private mutating func findings(in opened: OpenedDocument, _ progress: Progress) -> DiagnosticLog {
        var all = DiagnosticLog()
        let planned = PlannedDocument.read(opened, in: &library, progress: progress, reporting: &all)
        let levels = LintLevels(
            planned?.configuration.lint ?? [],
            arguments.rule,
            only: arguments.only,
            reporting: &all
        )
        guard let planned else { return wanted(all, levels, ignoring: nil) }
        progress.show("checking")
        var linting = DiagnosticLog()
        let ignores = Linter.lint(
            planned.whole,
            optional: levels.optional,
            knownRules: RuleCatalog.diagnostics.map(\.id),
            reporting: &linting
        )
        // What a reference that leads nowhere should lead to only looks unused.
        let consequences = all.hasErrors ? ["component-unused"] : []
        all = Self.without(Self.repeated, of: all, where: linting)
        for finding in linting.diagnostics where !consequences.contains(finding.rule.id) { all.add(finding) }
        return wanted(all, levels, ignoring: ignores)
    }

    /// Rules of planning that say less than one of the linter's at the same place.
    private static let repeated = [
        "pattern-unreadable": "pattern-invalid",
        "pattern-read-differently": "pattern-not-portable",
        "union-ambiguous": "alternatives-overlap",
        "union-member-unmapped": "discriminator-member-unnamed",
    ]

    private static func without(
        _ repeated: [String: String],
        of log: DiagnosticLog,
        where others: DiagnosticLog
    ) -> DiagnosticLog {
        let places = Dictionary(grouping: others.diagnostics, by: \.rule.id).mapValues {
            Set($0.map(\.range))
        }
        var rest = DiagnosticLog()
        for finding in log.diagnostics {
            if let other = repeated[finding.rule.id], places[other]?.contains(finding.range) == true {
                continue
            }
            rest.add(finding)
        }
        return rest
    }

    /// What is neither turned off nor ignored, with the severity that it was given.
    private func wanted(
        _ log: DiagnosticLog,
        _ levels: LintLevels,
        ignoring ignores: LintIgnores?
    ) -> DiagnosticLog {
        var rest = DiagnosticLog()
        for finding in log.diagnostics {
            guard let severity = levels.severity(of: finding), ignores?.covers(finding) != true else {
                continue
            }
            let isAsked = arguments.only.isEmpty || arguments.only.contains(finding.rule.id)
            if isAsked || severity == .error { rest.add(finding, severity: severity) }
        }
        return rest
    }
}

extension DiagnosticLog {
    fileprivate mutating func add(_ finding: Diagnostic, severity: Severity? = nil) {
        report(
            DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
            at: finding.range,
            severity: severity ?? finding.severity,
            notes: finding.notes
        )
    }
}
