import Diagnostics
import DocumentCommands
import FileWriting
import OpenAPIModel
import ReferenceMarkdown
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
        let files = files(of: planned.document, sdk: sdk)
        progress.clear()
        reporter.report(log.diagnostics, in: library)
        let folder = arguments.folder(for: sdk.source)
        if arguments.check {
            try folder.check(files, reporter: &reporter)
        } else {
            try folder.write(files, force: arguments.force, reporter: &reporter)
        }
    }

    private func files(of document: Document, sdk: SDK) -> [OutputFile] {
        switch arguments.format {
        case .markdown:
            MarkdownReference.render(ReferencePlanner.plan(document, sdk: sdk)).map(OutputFile.init)
        case .html:
            [
                OutputFile(
                    path: "index.html",
                    bytes: ReferencePage.render(ReferencePlanner.plan(document, sdk: sdk))
                )
            ]
        case .docc: DocCCatalog.render(ModuleGuidePlanner.plan(document, sdk: sdk)).map(OutputFile.init)
        }
    }
}

extension OutputFile {
    fileprivate init(_ file: MarkdownReference.File) { self.init(path: file.path, bytes: file.bytes) }
}
