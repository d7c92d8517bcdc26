import Diagnostics
import OpenAPIReading
import SDKConfiguration
import SDKPlanning
import SwiftRendering
import YAMLModel

/// The stages behind the parser, as the tool runs them.
enum Pipeline {
    static func run(_ node: YAMLNode, of file: SourceFileID, in library: SourceLibrary) {
        var library = library
        var log = DiagnosticLog()
        let document = OpenAPIReader.read(
            root: file,
            node: node,
            in: &library,
            loader: NoFiles(),
            reporting: &log
        )
        Oracle.check(document, log, in: library)
        guard let document else { return }
        var planning = DiagnosticLog()
        let sdk = SDKPlanner.plan(
            document,
            configuration: SDKConfiguration(),
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &planning
        )
        Oracle.check(sdk, planning, in: library)
        guard let sdk, !log.hasErrors else { return }
        Oracle.check(SwiftRenderer.render(sdk))
    }
}

/// References never leave the document that is read.
private struct NoFiles: DocumentLoading {
    func open(_ path: String, within folders: [String], into library: inout SourceLibrary) -> OpenedFile {
        .missing
    }

    func parse(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        preconditionFailure("no file was opened")
    }
}
