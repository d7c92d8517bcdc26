/// The first lines of a generated file: where it comes from, and its imports.
struct HeaderView: NestedView {
    let source: String
    let access: String
    /// `public `, or empty where nothing public needs the runtime: the compiler warns of a wider import.
    let runtimeAccess: String
    let hasFoundation: Bool

    /// `modules`: those whose types the file shows to others.
    init(_ surroundings: Surroundings, modules: ImportedModules = .runtime) {
        source = surroundings.source
        access = surroundings.access
        runtimeAccess = modules.contains(.runtime) ? surroundings.access : ""
        hasFoundation = modules.contains(.foundation)
    }
}
