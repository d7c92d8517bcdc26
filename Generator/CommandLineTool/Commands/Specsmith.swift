import ArgumentParser
import DocumentCommands

/// The command `specsmith`, which only leads to its subcommands.
struct Specsmith: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "specsmith",
        abstract: "Makes Swift SDKs from OpenAPI documents, checks them, and compares their versions.",
        discussion: """
            Examples:
              specsmith generate openapi.yaml --output Pets --module Pets
              specsmith check openapi.yaml --output Pets --module Pets
              specsmith lint openapi.yaml
              specsmith diff v1/openapi.yaml v2/openapi.yaml --fail-on breaking
              specsmith docs openapi.yaml --output docs/reference
              specsmith mock openapi.yaml --port 8080
              specsmith explain reference-not-found

            \(ExitStatus.help)

            Completions: specsmith --generate-completion-script bash|zsh|fish
            """,
        version: ToolVersion.line,
        subcommands: [
            GenerateCommand.self, CheckCommand.self, LintCommand.self, DiffCommand.self, DocsCommand.self,
            MockCommand.self, ExplainCommand.self,
        ]
    )
}
