import ChangeAssessment
import ChangeModel
import ChangeReporting
import Diagnostics
import DocumentCommands
import OpenAPIDiff
import OpenAPIModel
import SDKDiff
import YAMLReading

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One run of `diff`: from the arguments to a report that is written.
struct DiffRun {
    private let arguments: DiffArguments
    private let reporting: ChangeArguments
    private var library = SourceLibrary()
    private var revisions = RevisionFiles()
    /// What stops the run if it has errors.
    private var reading = DiagnosticLog()
    /// What is said beside the report.
    private var remarks = DiagnosticLog()

    init(arguments: DiffArguments, reporting: ChangeArguments) {
        self.arguments = arguments
        self.reporting = reporting
    }

    /// Throws `.documents` after errors in what was read, `.findings` if the report has what `--fail-on` names.
    mutating func run(reporter: inout Reporter) throws(CommandFailure) {
        let inputs = try inputs()
        var documents: [ComparedDocument] = []
        for (source, config) in inputs {
            if let document = try read(source, config: config, reporter: reporter) {
                documents.append(document)
            }
        }
        let policy = try policy(beside: inputs.last?.source)
        let library = revisions.renamed(library)
        guard !reading.hasErrors, documents.count == inputs.count else {
            reporter.report(shown(reading), in: library)
            throw .documents
        }
        let reports = reports(of: documents, policy: policy, in: library)
        reporter.report(shown(reading) + remarks.diagnostics, in: library)
        let output = ChangeOutput(
            reporting: reporting,
            library: library,
            elsewhere: revisions.files(of: library)
        )
        try output.write(reports, with: &reporter)
        if reporting.threshold?.isReached(by: reports.overall) == true { throw .findings }
    }

    // MARK: - Reading

    private func inputs() throws(CommandFailure) -> [(source: DocumentSource, config: String?)] {
        guard let folder = arguments.versions else {
            return [
                (try DocumentSource(arguments.old ?? ""), arguments.oldConfig ?? arguments.config),
                (try DocumentSource(arguments.new ?? ""), arguments.newConfig ?? arguments.config),
            ]
        }
        let versions: VersionFolder
        do throws(FileFailure) {
            versions = try VersionFolder(path: folder)
        } catch {
            throw CommandFailure(error)
        }
        return try versions.versions(from: arguments.from, to: arguments.to).map {
            (.file($0.path), arguments.config)
        }
    }

    /// Nil after an error, which is in the log.
    private mutating func read(
        _ source: DocumentSource,
        config: String?,
        reporter: Reporter
    ) throws(CommandFailure) -> ComparedDocument? {
        let first = library.files.count
        let opened = try source.open(
            config: config,
            repository: arguments.repository,
            allowedRoots: arguments.allowRoot,
            isLenient: arguments.lenient,
            into: &library
        )
        let progress = Progress(for: library, isShown: reporter.showsProgress)
        var planning = DiagnosticLog()
        let planned = PlannedDocument.read(
            opened,
            in: &library,
            onlyDeclarations: true,
            progress: progress,
            reading: &reading,
            planning: &planning
        )
        progress.clear()
        revisions.add(first..<library.files.count, of: opened, ownsConfiguration: config == nil)
        guard let planned else { return nil }
        // Of an operation that cannot be read no more is compared than whether it is there.
        for operation in planned.document.omitted {
            remarks.report(operation.reason, at: operation.range, severity: .warning)
        }
        remark(planning, of: opened, hasSDK: planned.sdk != nil)
        return ComparedDocument(planned, name: opened.name)
    }

    /// What keeps an SDK from being made does not keep documents from being compared: it only weighs as a warning.
    private mutating func remark(_ planning: DiagnosticLog, of opened: OpenedDocument, hasSDK: Bool) {
        if !hasSDK { remarks.report(.sourceNotCompared(opened.name), at: .start(of: opened.root)) }
        for finding in shown(planning) {
            remarks.report(
                DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
                at: finding.range,
                severity: .warning,
                notes: finding.notes
            )
        }
    }

    private mutating func policy(beside source: DocumentSource?) throws(CommandFailure) -> ChangePolicy {
        guard let file = try openPolicy(beside: source) else { return .none }
        guard let node = YAMLReader.read(file, in: library, reporting: &reading) else { return .none }
        return PolicyReader.read(node, rules: RuleCatalog.changes, reporting: &reading)
    }

    private mutating func openPolicy(beside source: DocumentSource?) throws(CommandFailure) -> SourceFileID? {
        if let policy = arguments.policy {
            return try DocumentSource.add(policy, repository: arguments.repository, to: &library)
        }
        if let folder = arguments.versions {
            let common = DocumentSource.file(FilePath.joined(folder, "any"))
            if let file = try common.openNeighbour("diff.yaml", into: &library) { return file }
        }
        guard let source,
            let file = try source.openNeighbour(
                "diff.yaml",
                repository: arguments.repository,
                into: &library
            )
        else { return nil }
        revisions.add(file, beside: source)
        return file
    }

    /// Notes about how an SDK is made say nothing about what changed.
    private func shown(_ log: DiagnosticLog) -> [Diagnostic] {
        log.diagnostics.filter { $0.severity >= (reporting.verbose ? .warning : .error) }
    }

    // MARK: - Comparing

    /// One report for each step, and one from the first document to the last.
    private mutating func reports(
        of documents: [ComparedDocument],
        policy: ChangePolicy,
        in library: SourceLibrary
    ) -> ChangeReports {
        var logs: [DiagnosticLog] = []
        func report(_ old: ComparedDocument, _ new: ComparedDocument) -> ChangeReport {
            var log = DiagnosticLog()
            defer { logs.append(log) }
            return compare(old, new, policy: policy, in: library, reporting: &log)
        }
        let steps = zip(documents, documents.dropFirst()).map { report($0, $1) }
        let overall = documents.count == 2 ? steps[0] : report(documents[0], documents[documents.count - 1])
        // What one step does not meet, another may: an entry is stale, a filter unused, if none does.
        let common = logs.dropFirst().reduce(logs[0].diagnostics) { kept, log in
            let found = Set(log.diagnostics)
            return kept.filter { found.contains($0) || !Self.isAboutAbsence($0.rule) }
        }
        for finding in common {
            remarks.report(
                DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
                at: finding.range
            )
        }
        return ChangeReports(steps: arguments.versions == nil ? [] : steps, overall: overall)
    }

    private static func isAboutAbsence(_ rule: DiagnosticRule) -> Bool {
        rule == PolicyRules.staleAcceptance || rule == PolicyRules.unusedFilter
    }

    private func compare(
        _ old: ComparedDocument,
        _ new: ComparedDocument,
        policy: ChangePolicy,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> ChangeReport {
        let changes = OpenAPIDiff.compare(old: old.document, new: new.document, in: library)
        policy.reportUnusedFilters(among: changes.operations, to: &log)
        var symbols: [SymbolChange] = []
        if let oldSDK = old.sdk, let newSDK = new.sdk { symbols = SDKDiff.compare(old: oldSDK, new: newSDK) }
        return ChangeAssessor.assess(
            changes,
            symbols: symbols,
            old: old.version,
            new: new.version,
            policy: policy,
            options: AssessmentOptions(
                today: arguments.today ?? CivilDay(daysSinceEpoch: time(nil) / 86_400),
                currentVersion: arguments.current
            ),
            reporting: &log
        )
    }
}

/// What a run has found.
struct ChangeReports: Sendable {
    /// Oldest first; empty unless a folder of versions was compared.
    let steps: [ChangeReport]
    let overall: ChangeReport
}

extension SourceRange {
    fileprivate static func start(of file: SourceFileID) -> Self {
        let place = SourcePosition(line: 1, column: 1)
        return Self(file: file, start: place, end: place)
    }
}
