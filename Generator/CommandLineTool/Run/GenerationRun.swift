import Diagnostics
import DocumentCommands
import FileWriting
import SDKConfiguration
import SDKDiff
import SDKModel
import SwiftRendering

/// What `generate` and `check` share: from the arguments to the files of an SDK, in memory.
struct GenerationRun {
    private let arguments: GenerationArguments
    private var library = SourceLibrary()
    private var log = DiagnosticLog()
    /// Files that are not on the disk.
    private var revisions = RevisionFiles()

    private init(_ arguments: GenerationArguments) { self.arguments = arguments }

    /// Reports all findings; throws `.findings` if there is an error among them.
    static func files(
        _ arguments: GenerationArguments,
        reporter: inout Reporter
    ) throws(CommandFailure) -> [OutputFile] {
        var run = GenerationRun(arguments)
        return try run.files(reporter: &reporter)
    }

    private mutating func files(reporter: inout Reporter) throws(CommandFailure) -> [OutputFile] {
        let opened = try arguments.source.open(
            config: arguments.config,
            overlays: arguments.overlay,
            allowedRoots: arguments.allowRoot,
            isLenient: arguments.lenient,
            into: &library
        )
        let progress = Progress(for: library, isShown: reporter.showsProgress)
        var findings = DiagnosticLog()
        let planned = plan(opened, progress, reporting: &findings)
        log = arguments.strict ? findings.strict() : findings
        var sdk = planned?.sdk
        if let current = sdk, !log.hasErrors, let earlier = try earlier(than: opened, planned?.configuration)
        {
            sdk = try forwarding(from: earlier, to: current, progress)
        }
        guard let sdk, !log.hasErrors else {
            progress.clear()
            reporter.report(log.diagnostics, in: revisions.renamed(library))
            throw .findings
        }
        MovedTypes(sdk, recorded: arguments.folder.recordedPaths()).report(to: &log)
        progress.show("rendering")
        let files = SwiftRenderer.render(sdk, options: arguments.renderingOptions).map {
            OutputFile(path: $0.path, bytes: $0.contents)
        }
        progress.clear()
        reporter.report(log.diagnostics, in: revisions.renamed(library))
        return files
    }

    private mutating func plan(
        _ opened: OpenedDocument,
        _ progress: Progress,
        reporting log: inout DiagnosticLog
    ) -> PlannedDocument? {
        PlannedDocument.read(
            opened,
            in: &library,
            module: arguments.module,
            client: arguments.client,
            selection: arguments.selection.configuration,
            progress: progress,
            reporting: &log
        )
    }

    /// What `--since` names, else `since` in `sdk.yaml`, whose paths start where it is.
    private func earlier(
        than opened: OpenedDocument,
        _ configuration: SDKConfiguration?
    ) throws(CommandFailure) -> DocumentSource? {
        if let since = arguments.since { return try DocumentSource(since) }
        guard let since = configuration?.since?.value, let file = opened.configuration else { return nil }
        if since.hasPrefix(GitAddress.prefix) { return try DocumentSource(since) }
        let folder = FilePath.folder(of: library.path(of: file))
        return .file(since.hasPrefix("/") ? since : FilePath.joined(folder, since))
    }

    /// The SDK with what callers of the earlier one know; nil if that cannot be planned.
    ///
    /// Of the earlier document only what stops the run is reported.
    private mutating func forwarding(
        from source: DocumentSource,
        to sdk: SDK,
        _ progress: Progress
    ) throws(CommandFailure) -> SDK? {
        let start = library.files.count
        let opened = try source.open(
            config: arguments.sinceConfig,
            overlays: arguments.overlay,
            allowedRoots: arguments.allowRoot,
            isLenient: arguments.lenient,
            into: &library
        )
        var findings = DiagnosticLog()
        let old = plan(opened, progress, reporting: &findings)?.sdk
        revisions.add(
            start..<library.files.count,
            of: opened,
            ownsConfiguration: arguments.sinceConfig == nil
        )
        log.add(findings, atLeast: .error)
        return old.map { Forwarding.sdk(sdk, since: $0, reporting: &log) }
    }
}
