import Diagnostics
import OverlayApplying
import SDKConfiguration
import YAMLModel
import YAMLReading

/// Reads the overlays of a document and applies them, one after another.
struct OverlayRun {
    let opened: OpenedDocument
    let settings: [SDKConfiguration.Setting<String>]

    /// Nil after an error.
    func applied(
        to document: YAMLNode,
        in library: inout SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        var node = document
        var isComplete = true
        for file in files(in: &library, reporting: &log) {
            guard let file, let overlay = overlay(file, in: library, reporting: &log),
                let next = overlay.applied(to: node, reporting: &log)
            else {
                isComplete = false
                continue
            }
            node = next
        }
        return isComplete ? node : nil
    }

    /// Those of `sdk.yaml` first; nil for one that cannot be opened.
    private func files(
        in library: inout SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> [SourceFileID?] {
        var files: [SourceFileID?] = []
        for setting in settings {
            guard let range = setting.range else { continue }
            do throws(CommandFailure) {
                let file = try opened.overlays.open(setting.value, into: &library)
                if file == nil { log.report(.overlayNotFound(setting.value), at: range) }
                files.append(file)
            } catch {
                log.report(.overlayNotFound(setting.value, because: error), at: range)
                files.append(nil)
            }
        }
        return files + opened.overlays.files
    }

    private func overlay(
        _ file: SourceFileID,
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> Overlay? {
        guard let node = YAMLReader.read(file, in: library, reporting: &log),
            let overlay = OverlayReader.read(node, reporting: &log)
        else { return nil }
        if let extends = overlay.extends, !isMeant(extends.reference, in: library.path(of: file)) {
            log.report(
                .overlayForOtherDocument(extends.reference, document: opened.name),
                at: extends.range
            )
        }
        return overlay
    }

    /// Whether `extends` leads to the document; true where that cannot be told.
    private func isMeant(_ reference: String, in overlay: String) -> Bool {
        let path = String(reference.prefix { $0 != "#" && $0 != "?" })
        let colon = path.firstIndex(of: ":")
        let hasScheme = colon.map { path[..<$0].allSatisfy { $0.isLetter || $0.isNumber } } ?? false
        guard !hasScheme, !path.hasPrefix("//"), !path.contains("%"), opened.revisionPrefix == nil,
            let real = FilePath.real(opened.name)
        else { return true }
        let target = path.hasPrefix("/") ? path : FilePath.joined(FilePath.folder(of: overlay), path)
        return FilePath.real(target) == real
    }
}
