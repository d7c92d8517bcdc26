import Diagnostics
import DocumentCommands
import OpenAPIModel
import SDKConfiguration
import SDKModel
import SDKPlanning

/// A document with all files that it refers to, and the SDK that it gives.
struct PlannedDocument: Sendable {
    /// The part of it that was chosen, with what is deprecated in it.
    let document: Document
    /// All of it.
    let whole: Document
    let configuration: SDKConfiguration
    /// Nil after an error of planning.
    let sdk: SDK?

    /// Nil after an error in the document or its `sdk.yaml`.
    ///
    /// `module` and `client` are names that go before those of `sdk.yaml`. `onlyDeclarations` leaves out what an SDK
    /// does inside. What is found in the files goes to `reading`,
    /// what is found when the SDK is planned to `planning`.
    static func read(
        _ opened: OpenedDocument,
        in library: inout SourceLibrary,
        module: String? = nil,
        client: String? = nil,
        selection: SDKConfiguration.SelectionConfiguration = SDKConfiguration.SelectionConfiguration(),
        onlyDeclarations: Bool = false,
        progress: Progress? = nil,
        reading: inout DiagnosticLog,
        planning: inout DiagnosticLog
    ) -> PlannedDocument? {
        progress?.show("reading \(library.path(of: opened.root))")
        var findings = DiagnosticLog()
        let configuration = opened.settings(in: library, reporting: &findings)
        reading.add(findings)
        let document = opened.document(
            overlays: configuration?.overlays ?? [],
            in: &library,
            reporting: &reading
        )
        guard let document else { return nil }
        progress?.show("planning")
        let settings = (configuration ?? SDKConfiguration()).overridden(
            module: module,
            client: client,
            selection: selection
        )
        let names = SourceNames(root: opened.name)
        let sdk = SDKPlanner.plan(
            document,
            configuration: settings,
            options: SDKPlanner.Options(
                source: names.name(of: opened.name),
                library: names.renamed(library),
                skipsValidationRules: onlyDeclarations
            ),
            reporting: &planning
        )
        guard !findings.hasErrors else { return nil }
        return PlannedDocument(
            document: DocumentSelection.chosen(from: document, by: settings.selection),
            whole: document,
            configuration: settings,
            sdk: sdk
        )
    }
}

extension PlannedDocument {
    /// As above, with all that is found in one log: what reading finds first.
    static func read(
        _ opened: OpenedDocument,
        in library: inout SourceLibrary,
        module: String? = nil,
        client: String? = nil,
        selection: SDKConfiguration.SelectionConfiguration = SDKConfiguration.SelectionConfiguration(),
        progress: Progress,
        reporting log: inout DiagnosticLog
    ) -> PlannedDocument? {
        var planning = DiagnosticLog()
        let planned = read(
            opened,
            in: &library,
            module: module,
            client: client,
            selection: selection,
            progress: progress,
            reading: &log,
            planning: &planning
        )
        log.add(planning)
        return planned
    }
}

extension DiagnosticLog {
    /// The findings of another log that weigh enough.
    mutating func add(_ other: DiagnosticLog, atLeast severity: Severity = .note) {
        for finding in other.diagnostics where finding.severity >= severity {
            report(
                DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
                at: finding.range,
                severity: finding.severity,
                notes: finding.notes
            )
        }
    }
}
