import Diagnostics
import DocumentCommands
import SpecsmithMock

/// Reads a document on a stack that is large enough, and shows what was found.
enum PreparedMock {
    static func read(_ source: MockSource, reporter: Reporter) throws -> MockSource.Content {
        try LargeStack.result { result(source, reporter) }.get()
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
