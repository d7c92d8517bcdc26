import SDKModel
import SwiftSpelling

/// What the views of one SDK have in common.
struct Surroundings: Sendable, Hashable {
    /// `public ` with its space; empty for internal.
    let access: String
    /// Of what operations use and callers do not: `package ` where operations are in several modules, else empty.
    let sharedAccess: String
    /// Of imports that nothing shows: `internal ` beside imports for the package, where the compiler wants it said.
    let hiddenAccess: String
    /// `nonisolated `, or empty: before types and extensions of the top level, and what is in them follows.
    let isolation: String
    let type: TypeText
    let clientName: String
    let errorBodyName: String
    let errorName: String
    let source: String
    /// The type of the envelope; empty where there is none.
    let envelopeName: String
    let pageConventions: [String]
    /// The module of the client as files import it; nil in that module itself.
    let clientModule: String?
    let layout: OutputLayout

    /// `module`: the index of another one than that of the client.
    init(_ sdk: SDK, module: Int? = nil) {
        access = sdk.accessLevel == .internal ? "" : sdk.accessLevel.rawValue + " "
        sharedAccess = sdk.layout.modules.isEmpty ? "" : "package "
        hiddenAccess = sdk.accessLevel == .package || !sdk.layout.modules.isEmpty ? "internal " : ""
        isolation = sdk.layout.isNonisolated ? "nonisolated " : ""
        layout = sdk.layout
        clientModule = module.map { _ in SwiftText.identifier(sdk.moduleName, .declaration) }
        type = TypeText(
            module: sdk.moduleName,
            otherModules: sdk.layout.owners.keys.reduce(into: [:]) { modules, name in
                modules[name] = sdk.layout.module(of: name).map { sdk.layout.modules[$0].name }
            }
        )
        clientName = SwiftText.identifier(sdk.client.name, .type)
        errorBodyName = SwiftText.identifier(sdk.errors.bodyName, .type)
        errorName = SwiftText.identifier(sdk.errors.errorName, .type)
        source = DocumentationText(sdk.source).joined
        envelopeName = sdk.client.envelope.map { SwiftText.identifier($0.name, .type) } ?? ""
        pageConventions = sdk.client.pageConventions.map { SwiftText.identifier($0.name, .type) }
    }

    /// Before `struct`, `class` or `enum`.
    func typeAccess(isNested: Bool) -> String { isNested ? access : isolation + access }

    /// The same for unions; what is internal has no callers elsewhere who must keep compiling.
    func unionAccess(isNested: Bool = false) -> String {
        (access.isEmpty ? "" : "@nonexhaustive ") + typeAccess(isNested: isNested)
    }

    /// `Page<Project, PageIndexPaging>`.
    func page(_ convention: Int, of item: TypeReference) -> String {
        "Page<\(type(item)), \(pageConventions[checked: convention] ?? "")>"
    }

    /// `Paginated<Project, PageIndexPaging, PetsErrorBody>`.
    func paginated(_ convention: Int, of item: TypeReference) -> String {
        "Paginated<\(type(item)), \(pageConventions[checked: convention] ?? ""), \(errorBodyName)>"
    }

    /// `@available(*, deprecated, message: "…")`, on one line each.
    static func attributes(_ deprecation: Deprecation?, indentation: Int) -> [String] {
        guard let deprecation else { return [] }
        let message = DocumentationText(deprecation.message ?? "").joined
        guard !message.isEmpty else { return ["@available(*, deprecated)"] }
        return SwiftLayout.list(
            "@available(",
            ["*", "deprecated", "message: \(SwiftText.literal(message))"],
            indentation: indentation
        )
    }

    /// A name like the one wanted that none of the others is.
    static func freeName(_ name: String, besides others: some Sequence<String>) -> String {
        let taken = Set(others)
        var free = name
        while taken.contains(free) { free += "_" }
        return free
    }
}
