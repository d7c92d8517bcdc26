import ArgumentParser
import Diagnostics

/// `specsmith explain`: the page of a diagnostic.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a diagnostic by its id.",
        discussion: """
            Every diagnostic ends with its id in brackets. The page says what it means and what to write instead.

            Examples:
              specsmith explain duplicate-key
              specsmith explain --list
            """
    )

    @Argument(
        help: ArgumentHelp("The id of a diagnostic.", valueName: "diagnostic-id"),
        completion: .custom { _, _, _ in RuleCatalog.all.map(\.id) }
    )
    var id: String?

    @Flag(help: "List all diagnostics.")
    var list = false

    @Option(help: "When to use colour.")
    var color: ColorUse = .auto

    func validate() throws {
        guard list == (id == nil) else {
            throw ValidationError(list ? "--list takes no id" : "give the id of a diagnostic, or --list")
        }
    }

    func run() throws {
        let terminal = Terminal(.output, color: color)
        if list {
            try print(RulePage.list(RuleCatalog.all))
            return
        }
        let wanted = id ?? ""
        guard let rule = RuleCatalog.all.first(where: { $0.id == wanted }) else {
            let nearest = Suggestion.nearest(to: wanted, among: RuleCatalog.all.map(\.id))
            let hint = nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
            StandardStream.error.write(
                "error: there is no diagnostic '\(CommandFailure.printable(wanted))'\nhint: \(hint)\n"
            )
            throw ExitStatus.usage
        }
        try print(RulePage.page(rule, usesColor: terminal.usesColor))
    }

    private func print(_ text: String) throws {
        guard StandardStream.output.write(text) else { throw ExitStatus.fileSystem }
    }
}
