import ArgumentParser
import Diagnostics
import DocumentCommands

/// `specsmith check`: says whether a folder holds what `generate` would write.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compare a generated SDK with what its OpenAPI document gives now.",
        discussion: """
            Takes the arguments of 'generate', generates in memory and writes nothing. Prints one line for each \
            file that is missing, out of date, edited by hand or not generated any more, and then ends with \
            exit code 1.

            Example:
              specsmith check openapi.yaml --output Pets

            \(ExitStatus.help)
            """
    )

    @OptionGroup var arguments: GenerationArguments
    @OptionGroup(title: "Reporting") var reporting: ReportingArguments

    func run() throws {
        try reporting.reporter().run { reporter throws(CommandFailure) in
            let files = try GenerationRun.files(arguments, reporter: &reporter)
            try arguments.folder.check(files, reporter: &reporter)
        }
    }
}
