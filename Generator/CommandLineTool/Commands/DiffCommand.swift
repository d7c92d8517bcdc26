import ArgumentParser
import DocumentCommands

/// `specsmith diff`: says what changed between two versions of an API, and for whom.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare two versions of an OpenAPI document.",
        discussion: """
            Tells every change once, at its cause, with the operations that meet it and a verdict for each of \
            three: the wire (old clients, new server), the Swift source (old callers, new SDK) and the \
            behaviour (everything compiles and acts otherwise). References are followed in the same folder, or \
            in the same git revision; nothing is fetched from the network and nothing but git is run.

            Examples:
              specsmith diff v1/openapi.yaml v2/openapi.yaml --current 2.3.1
              specsmith diff git:HEAD~3:api.yaml api.yaml --fail-on breaking
              specsmith diff git:v1.0:./api.yaml api.yaml --format html -o changes.html
              specsmith diff --versions releases --format markdown -o CHANGELOG.md

            A PATH after git:REVISION: starts at the repository's root, or at the current folder with ./ in \
            front. Policy files: docs/guide/comparing-versions.md. Rules: specsmith explain --list

            Exit codes:
              0  compared, whatever was found
              1  there is what --fail-on names
              2  wrong usage
              3  a file or revision cannot be read, or the report not written
              4  errors in a document, its sdk.yaml or the policy
            """
    )

    @OptionGroup var arguments: DiffArguments
    @OptionGroup(title: "Reporting") var reporting: ChangeArguments

    func run() throws {
        try reporting.reporter().run { reporter throws(CommandFailure) in
            var run = DiffRun(arguments: arguments, reporting: reporting)
            try run.run(reporter: &reporter)
        }
    }
}
