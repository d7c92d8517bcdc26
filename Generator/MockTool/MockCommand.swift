import ArgumentParser
import DocumentCommands
import MockAnswering
import SpecsmithMock

/// `specsmith-mock`: a server that answers as a document says.
struct MockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "specsmith-mock",
        abstract: "Answer requests as an OpenAPI document says.",
        discussion: """
            Requests are checked against the document, and refused with words that name what is wrong; answers are \
            the document's examples, or made from its schemas, the same for the same seed. 'Prefer: code=404', \
            'example=name' or 'dynamic' in a request chooses another answer, 'X-Mock-Fault: drop' lets it go wrong.

            Operations are served below the base paths of the document's servers, and without them. The server \
            stops on SIGINT and SIGTERM, after the answers that are on their way.

            Examples:
              specsmith-mock openapi.yaml
              specsmith-mock openapi.yaml --port 0 --items 100 --stateful
              specsmith-mock openapi.yaml --faults faults.yaml --record exchanges.jsonl
              specsmith-mock openapi.yaml --credential api_key=secret

            \(ExitStatus.help)
            """,
        version: ToolVersion.line
    )

    @OptionGroup var document: DocumentArguments
    @OptionGroup(title: "Listening") var listening: ListeningArguments
    @OptionGroup(title: "Answers") var answers: AnswerArguments
    @OptionGroup(title: "Log") var log: LogArguments
    @OptionGroup(title: "Reporting") var reporting: ReportingArguments

    func serve() async throws {
        let source = MockSource(
            specification: document.specification,
            configuration: document.config,
            overlays: document.overlay,
            allowedRoots: document.allowRoot,
            isLenient: document.lenient,
            faults: answers.faults
        )
        let content = try PreparedMock.read(source, reporter: reporting.reporter())
        if let error = content.unknownScheme(in: answers.options.credentials) {
            try fail(MockRun.failure(error))
        }
        let mock = content.mock(answers.options, base: answers.fault)
        let server = MockRun(
            mock: mock,
            host: listening.host,
            port: listening.port,
            grace: listening.grace.value,
            log: RequestLog(reporting.quiet ? .none : log.log, SecretPlaces(mock)),
            record: log.record,
            isQuiet: reporting.quiet
        )
        if let failure = await server.failure() { try fail(failure) }
    }

    private func fail(_ failure: CommandFailure) throws {
        try reporting.reporter().run { (_: inout Reporter) throws(CommandFailure) in throw failure }
    }
}
