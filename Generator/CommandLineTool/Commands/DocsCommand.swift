import ArgumentParser
import DocumentCommands

/// `specsmith docs`: reference pages of an API.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write reference pages for the API of an OpenAPI document and its Swift SDK.",
        discussion: """
            Says all that the document says, with the names of the SDK that 'generate' makes from it: operations \
            with parameters, bodies, answers, permissions, examples in Swift and for curl, and every type. \
            Either all files are written or, after an error, none; only what changed is written, and files of \
            an earlier run that are not needed any more are removed.

            Examples:
              specsmith docs openapi.yaml --output docs/reference
              specsmith docs openapi.yaml --format html --output site
              specsmith docs openapi.yaml --output docs/reference --check

            \(ExitStatus.help)
            """
    )

    @OptionGroup var arguments: DocsArguments
    @OptionGroup(title: "Reporting") var reporting: DocsReportingArguments

    func run() throws {
        try reporting.reporter().run { reporter throws(CommandFailure) in
            var run = DocsRun(arguments)
            try run.run(reporter: &reporter)
        }
    }
}
