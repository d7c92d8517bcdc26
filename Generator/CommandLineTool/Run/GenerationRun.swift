import Diagnostics
import FileWriting
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKModel
import SDKPlanning
import SwiftRendering
import YAMLReading

/// What `generate` and `check` share: from the arguments to the files of an SDK, in memory.
enum GenerationRun {
    /// Reports all findings; throws `.findings` if there is an error among them.
    static func files(
        _ arguments: GenerationArguments,
        reporter: inout Reporter
    ) throws(CommandFailure) -> [OutputFile] {
        var library = SourceLibrary()
        var log = DiagnosticLog()
        let specification = try SpecificationReader.open(arguments, into: &library)
        let configurationFile = try SpecificationReader.openConfiguration(arguments, into: &library)
        let progress = Progress(for: library, isShown: reporter.showsProgress)
        let sdk = try plan(
            arguments,
            specification: specification,
            configurationFile: configurationFile,
            in: &library,
            progress: progress,
            reporting: &log
        )
        if arguments.strict { log = log.strict() }
        guard let sdk, !log.hasErrors else {
            progress.clear()
            reporter.report(log.diagnostics, in: library)
            throw .findings
        }
        progress.show("rendering")
        let files = SwiftRenderer.render(sdk, options: arguments.renderingOptions).map {
            OutputFile(path: $0.path, bytes: $0.contents)
        }
        progress.clear()
        reporter.report(log.diagnostics, in: library)
        return files
    }

    private static func plan(
        _ arguments: GenerationArguments,
        specification: SourceFileID,
        configurationFile: SourceFileID?,
        in library: inout SourceLibrary,
        progress: Progress,
        reporting log: inout DiagnosticLog
    ) throws(CommandFailure) -> SDK? {
        progress.show("reading \(library.path(of: specification))")
        let document = try SpecificationReader.read(
            specification,
            in: &library,
            allowedRoots: arguments.allowRoot,
            reporting: &log
        )
        let configuration = configurationFile.flatMap { file in
            YAMLReader.read(file, in: library, reporting: &log).map {
                ConfigurationReader.read($0, reporting: &log)
            }
        }
        guard let document else { return nil }
        progress.show("planning")
        return SDKPlanner.plan(
            document,
            configuration: (configuration ?? SDKConfiguration())
                .overridden(module: arguments.module, client: arguments.client),
            options: SDKPlanner.Options(
                source: arguments.sourceNames.name(of: arguments.shownPath),
                library: arguments.sourceNames.renamed(library)
            ),
            reporting: &log
        )
    }
}
