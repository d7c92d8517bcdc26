import Templating

/// The first lines of a generated file: where it comes from, and its imports.
struct HeaderView: NestedView {
    let source: String
    let access: String
    /// `public `, or empty where nothing public needs the runtime: the compiler warns of a wider import.
    let runtimeAccess: String
    let hasFoundation: Bool

    /// `modules`: those whose types the file shows to others.
    ///
    /// `isExporting` hands the runtime on, so that one import is enough to use a public SDK.
    init(_ surroundings: Surroundings, modules: ImportedModules = .runtime, isExporting: Bool = false) {
        source = surroundings.source
        access = surroundings.access
        let runtimeAccess = modules.contains(.runtime) ? surroundings.access : ""
        self.runtimeAccess = (isExporting && runtimeAccess == "public " ? "@_exported " : "") + runtimeAccess
        hasFoundation = modules.contains(.foundation)
    }
}
