import Diagnostics
import DocumentCommands
import MockAnswering

/// A document that was read, for any number of servers.
///
/// Reading takes longer than starting a server: tests share one.
/// ```swift
/// let specification = try MockSpecification("openapi.yaml")
/// ```
public struct MockSpecification: Sendable {
    package let content: MockSource.Content

    /// Reads an OpenAPI document, and the `sdk.yaml` beside it or the one that is named.
    ///
    /// - Parameters:
    ///   - path: The document; references to other files are followed.
    ///   - configuration: Says how pages and streams of the API work.
    ///   - overlays: Changes to the document, in their order.
    ///   - faults: A file that says which calls go wrong.
    /// - Throws: `document` or `file`.
    public init(
        _ path: String,
        configuration: String? = nil,
        overlays: [String] = [],
        faults: String? = nil
    ) throws(MockServerError) {
        let source = MockSource(
            specification: path,
            configuration: configuration,
            overlays: overlays,
            faults: faults
        )
        content = try LargeStack.result { Self.read(source) }.get()
    }

    private static func read(_ source: MockSource) -> Result<MockSource.Content, MockServerError> {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        do throws(CommandFailure) {
            if let content = try source.read(into: &library, reporting: &log) { return .success(content) }
        } catch {
            if case .message(let reason, _, _) = error { return .failure(.file(reason: reason)) }
        }
        let errors = log.diagnostics.filter { $0.severity == .error }
        return .failure(.document(findings: OneLine.render(errors, in: library)))
    }
}
