import ArgumentParser
import DocumentCommands

/// `specsmith mock`: the program `specsmith-mock` in place of this one.
struct MockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock",
        abstract: "Answer requests as an OpenAPI document says.",
        discussion: """
            Runs specsmith-mock, which lies beside specsmith or on the PATH, with the arguments that follow. It is a \
            program of its own, so that specsmith does without a server: 'swift build --product specsmith-mock' \
            builds it.

            Examples:
              specsmith mock openapi.yaml --port 8080
              specsmith mock --help
            """
    )

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("What specsmith-mock is to be told.", valueName: "arguments")
    )
    var arguments: [String] = []

    func run() throws {
        try Reporter(
            format: .text,
            terminal: Terminal(.error, color: .auto),
            showsNotes: false,
            isQuiet: false
        )
        .run { (_: inout Reporter) throws(CommandFailure) in
            throw SiblingProgram("specsmith-mock").failureToReplaceThisOne(arguments)
        }
    }
}
