import ArgumentParser
import DocumentCommands

/// `specsmith lint`: all that is to be said about a document.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check an OpenAPI document, and what an SDK could not do with it.",
        discussion: """
            Shows what reading the document finds, what planning its SDK finds, and what the linter's own rules \
            find: examples that do not fit, components that nothing uses, unions that cannot be told apart, and \
            more. Nothing is written.

            What matters is said under 'lint' in sdk.yaml or by --rule; 'x-specsmith-ignore: [id]' in the \
            document turns a rule off for one place.

            Examples:
              specsmith lint openapi.yaml
              specsmith lint openapi.yaml --strict --format github
              specsmith lint openapi.yaml --rule component-unused=off
              specsmith lint openapi.yaml --only example-mismatch

            \(ExitStatus.help)
            """
    )

    @OptionGroup var arguments: LintArguments
    @OptionGroup(title: "Reporting") var reporting: LintReportingArguments

    func run() throws {
        try reporting.reporter().run { reporter throws(CommandFailure) in
            try LintRun.run(arguments, reporter: &reporter)
        }
    }
}
