import ArgumentParser
import Diagnostics
import DocumentCommands

/// `specsmith explain`: the page of a diagnostic or of a kind of change.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a diagnostic, or a change that diff has found, by its id.",
        discussion: """
            Every diagnostic and every change ends with its id in brackets. The page says what it means, for \
            whom, and what to write instead.

            Examples:
              specsmith explain duplicate-key
              specsmith explain enum-value-removed
              specsmith explain --list
              specsmith explain --handbook changes
            """
    )

    @Argument(
        help: ArgumentHelp("The id of a diagnostic or a change.", valueName: "id"),
        completion: .custom { _, _, _ in RuleCatalog.all.map(\.id) }
    )
    var id: String?

    @Flag(help: "List all diagnostics and changes.")
    var list = false

    @Option(
        help: ArgumentHelp("Print all pages as one in Markdown: diagnostics or changes.", valueName: "kind")
    )
    var handbook: RuleHandbook.Subject?

    @Option(help: "When to use colour.")
    var color: ColorUse = .auto

    func validate() throws {
        guard [list, id != nil, handbook != nil].count(where: \.self) == 1 else {
            throw ValidationError("give an id, or --list, or --handbook")
        }
    }

    func run() throws {
        let terminal = Terminal(.output, color: color)
        if list {
            try print(RulePage.list(RuleCatalog.all))
            return
        }
        if let handbook {
            try print(RuleHandbook.page(handbook))
            return
        }
        let wanted = id ?? ""
        guard let rule = RuleCatalog.all.first(where: { $0.id == wanted }) else {
            let nearest = Suggestion.nearest(to: wanted, among: RuleCatalog.all.map(\.id))
            let hint = nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
            StandardStream.error.write(
                "error: there is no rule '\(CommandFailure.printable(wanted))'\nhint: \(hint)\n"
            )
            throw ExitStatus.usage
        }
        try print(RulePage.page(rule, usesColor: terminal.usesColor))
    }

    private func print(_ text: String) throws {
        guard StandardStream.output.write(text) else { throw ExitStatus.fileSystem }
    }
}
