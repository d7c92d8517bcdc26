import Diagnostics
import DocumentCommands
import SpecsmithMock
import Synchronization

/// Reads a document on a stack that is large enough, and shows what was found.
enum PreparedMock {
    static func read(_ source: MockSource, reporter: Reporter) throws -> MockSource.Content {
        let box = Box()
        LargeStack.run { box.result.withLock { $0 = result(source, reporter) } }
        return try box.result.withLock { $0 }.get()
    }

    private final class Box: Sendable {
        let result = Mutex<Result<MockSource.Content, ExitStatus>>(.failure(.findings))
    }

    private static func result(
        _ source: MockSource,
        _ reporter: Reporter
    ) -> Result<MockSource.Content, ExitStatus> {
        var content: MockSource.Content?
        do throws(ExitStatus) {
            try reporter.run { reporter throws(CommandFailure) in
                var library = SourceLibrary()
                var log = DiagnosticLog()
                content = try source.read(into: &library, reporting: &log)
                reporter.report(log.diagnostics, in: library)
                if content == nil { throw CommandFailure.findings }
            }
        } catch {
            return .failure(error)
        }
        return content.map(Result.success) ?? .failure(.findings)
    }
}
