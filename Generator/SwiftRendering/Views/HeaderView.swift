import SwiftSpelling
import Templating

/// The first lines of a generated file: where it comes from, and its imports.
struct HeaderView: NestedView {
    let source: String
    let access: String
    /// By name of the module; each as wide as what the file shows, as the compiler warns of a wider one.
    let imports: [String]
    let hasFoundation: Bool

    /// `modules`: those whose types the file shows to others.
    ///
    /// `isExporting` hands the runtime on, or the module of the client, so that one import is enough to use a public
    /// SDK; `isShared` is for files that show the runtime to other modules of the SDK alone.
    init(
        _ surroundings: Surroundings,
        modules: ImportedModules = .runtime,
        isExporting: Bool = false,
        isShared: Bool = false
    ) {
        source = surroundings.source
        access = surroundings.access
        let exporting = isExporting && surroundings.access == "public " ? "@_exported " : ""
        let narrow =
            isShared && !surroundings.sharedAccess.isEmpty
            ? surroundings.sharedAccess : surroundings.hiddenAccess
        let runtimeAccess = modules.contains(.runtime) ? surroundings.access : narrow
        var imports = [("SDKRuntime", runtimeAccess)]
        if let client = surroundings.clientModule {
            // A public one hands the runtime on, and the compiler takes a second import for one too many.
            if modules.contains(.client) {
                if surroundings.access == "public " { imports = [] }
                imports.append((client, exporting + surroundings.access))
            }
        } else if modules.contains(.runtime) {
            imports = [("SDKRuntime", exporting + runtimeAccess)]
        }
        imports += modules.ownModules.map {
            (SwiftText.identifier($0, .declaration), surroundings.access)
        }
        self.imports = imports.sorted { $0.0 < $1.0 }.map { "\($0.1)import \($0.0)" }
        hasFoundation = modules.contains(.foundation)
    }
}
