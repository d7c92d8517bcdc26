import ArgumentParser
import Diagnostics
import DocumentCommands
import SDKConfiguration

/// What says which document to check, and what matters.
struct LintArguments: ParsableArguments {
    @OptionGroup var document: DocumentArguments

    @Option(
        help: ArgumentHelp(
            """
            How much the findings of a rule matter: off, note, warning or error; may be repeated, and goes before \
            what sdk.yaml says. Turns rules on that are off by themselves.
            """,
            valueName: "id=level"
        ),
        transform: RuleLevel.init(argument:)
    )
    var rule: [RuleLevel] = []

    @Option(
        help: ArgumentHelp("Show and count only this rule, and errors; may be repeated.", valueName: "id"),
        completion: .custom { _, _, _ in RuleCatalog.diagnostics.map(\.id) },
        transform: RuleLevel.knownID
    )
    var only: [String] = []

    @Flag(help: "Treat warnings as errors.")
    var strict = false
}

/// How findings of `lint` are shown: notes too, unless only what matters is wanted.
struct LintReportingArguments: ParsableArguments {
    @OptionGroup var findings: FindingsArguments

    @Flag(
        name: .shortAndLong,
        help: "Print nothing but errors and warnings; json and sarif have notes all the same."
    )
    var quiet = false

    func reporter() -> Reporter {
        Reporter(
            format: findings.format,
            terminal: Terminal(.error, color: findings.color),
            showsNotes: !quiet,
            isQuiet: quiet
        )
    }
}

/// A rule and how much it matters, as `--rule` takes them.
struct RuleLevel: Sendable, Hashable {
    let id: String
    let level: SDKConfiguration.LintLevel

    /// Reads `component-unused=off`.
    init(argument: String) throws {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let level = SDKConfiguration.LintLevel(String(parts[1])) else {
            throw ValidationError("write a rule and off, note, warning or error, as in component-unused=off")
        }
        id = try Self.knownID(String(parts[0]))
        self.level = level
        if LintLevels.cannotLower(id, to: level) {
            throw ValidationError("'\(id)' is an error: without what it is about, there is no SDK")
        }
    }

    static func knownID(_ text: String) throws -> String {
        let known = RuleCatalog.diagnostics.map(\.id)
        guard !known.contains(text) else { return text }
        let nearest = Suggestion.nearest(to: text, among: known)
        let hint = nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
        throw ValidationError("there is no rule '\(CommandFailure.printable(text))'; \(hint)")
    }
}
