import Diagnostics
import DocumentCommands
import FileWriting
import ReferenceMarkdown
import ReferenceModel
import ReferencePage
import ReferencePlanning
import SDKModel

/// From the arguments of `docs` to pages, in memory and then on the disk.
struct DocsRun {
    private let arguments: DocsArguments
    private var library = SourceLibrary()

    init(_ arguments: DocsArguments) { self.arguments = arguments }

    mutating func run(reporter: inout Reporter) throws(CommandFailure) {
        let opened = try arguments.document.open(into: &library)
        let progress = Progress(for: library, isShown: reporter.showsProgress)
        var log = DiagnosticLog()
        let planned = PlannedDocument.read(
            opened,
            in: &library,
            module: arguments.module,
            client: arguments.client,
            selection: arguments.selection.configuration,
            progress: progress,
            reporting: &log
        )
        if arguments.strict { log = log.strict() }
        guard let planned, let sdk = planned.sdk, !log.hasErrors else {
            progress.clear()
            reporter.report(log.diagnostics, in: library)
            throw .findings
        }
        progress.show("writing pages")
        let files = files(of: ReferencePlanner.plan(planned.document, sdk: sdk), sdk: sdk)
        progress.clear()
        reporter.report(log.diagnostics, in: library)
        let folder = try folder(for: sdk)
        if arguments.check {
            try check(files, in: folder, reporter: &reporter)
        } else {
            try write(files, to: folder, reporter: &reporter)
        }
    }

    private func files(of reference: APIReference, sdk: SDK) -> [OutputFile] {
        switch arguments.format {
        case .markdown: MarkdownReference.render(reference).map(OutputFile.init)
        case .html: [OutputFile(path: "index.html", bytes: ReferencePage.render(reference))]
        case .docc:
            DocCCatalog.render(ModuleGuidePlanner.plan(sdk, introduction: reference.description))
                .map(OutputFile.init)
        }
    }

    /// Fails for the folder of an SDK: what is not written again would be removed from it.
    private func folder(for sdk: SDK) throws(CommandFailure) -> OutputFolder {
        let folder = arguments.folder(for: sdk.source)
        if folder.recordedPaths().contains(where: { $0.hasSuffix(".swift") }) {
            throw .message(
                "the folder '\(CommandFailure.printable(folder.path))' holds an SDK, whose files would be removed",
                hint: "name a folder of its own for the pages",
                status: .findings
            )
        }
        return folder
    }

    private func check(
        _ files: [OutputFile],
        in folder: OutputFolder,
        reporter: inout Reporter
    ) throws(CommandFailure) {
        let differences: [OutputFolder.Difference]
        do throws(FileWritingError) {
            differences = try folder.check(files)
        } catch {
            throw CommandFailure(error, in: arguments.output)
        }
        guard differences.isEmpty else {
            reporter.differences(differences, in: folder.path)
            throw .findings
        }
        reporter.result("up to date: \(files.count) files")
    }

    private func write(
        _ files: [OutputFile],
        to folder: OutputFolder,
        reporter: inout Reporter
    ) throws(CommandFailure) {
        do throws(FileWritingError) {
            reporter.result(try folder.write(files, force: arguments.force).summary)
        } catch {
            throw CommandFailure(error, in: arguments.output)
        }
    }
}

extension OutputFile {
    fileprivate init(_ file: MarkdownReference.File) { self.init(path: file.path, bytes: file.bytes) }
}
