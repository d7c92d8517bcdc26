import DocumentCommands
import MockAnswering
import OpenAPIModel
import SpecsmithMock

/// Serves until a signal comes.
struct MockRun: Sendable {
    let mock: Mock
    let host: String
    let port: Int
    let grace: Duration
    let log: RequestLog
    /// The path of the file that exchanges are written to.
    let record: String?
    let isQuiet: Bool

    /// Nil when the server was told to stop.
    func failure() async -> CommandFailure? {
        let file: RecordFile?
        do throws(CommandFailure) {
            file = try record.map { path throws(CommandFailure) in
                try RecordFile(path, SecretPlaces(mock))
            }
        } catch {
            return error
        }
        let log = log
        let listener = MockListener(
            mock,
            host: host,
            port: port,
            stopsOnSignals: true,
            grace: grace,
            observe: { exchange in
                log.note(exchange)
                file?.write(exchange)
            }
        )
        async let announcement: Void = announce(listener)
        var failure: CommandFailure?
        do throws(MockServerError) {
            try await listener.run()
        } catch {
            failure = Self.failure(error)
        }
        await announcement
        return failure
    }

    private func announce(_ listener: MockListener) async {
        guard let address = await listener.address() else { return }
        StandardStream.output.write("listening on \(address)\n")
        guard !isQuiet else { return }
        let count = mock.operations.count
        let title = CommandFailure.printable(mock.document.info.title?.value ?? "the document")
        StandardStream.error.write("\(title): \(count) operation\(count == 1 ? "" : "s"); stop with Ctrl-C\n")
    }

    static func failure(_ error: MockServerError) -> CommandFailure {
        let words = CommandFailure.printable(error.description)
        switch error {
        case .portInUse:
            let hint = "choose another with --port; 0 takes one that is free"
            return .message(words, hint: hint, status: .fileSystem)
        case .unknownScheme: return .message(words, hint: nil, status: .usage)
        case .document, .file, .cannotListen: return .message(words, hint: nil, status: .fileSystem)
        }
    }
}
