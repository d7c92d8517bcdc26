import SDKModel
import SwiftSpelling

/// What the views of one SDK have in common.
struct Surroundings: Sendable, Hashable {
    /// `public ` with its space; empty for internal.
    let access: String
    /// `@nonexhaustive public `, for unions; what is internal has no callers elsewhere who must keep compiling.
    let unionAccess: String
    let type: TypeText
    let clientName: String
    let errorBodyName: String
    let errorName: String
    let source: String
    /// The type of the envelope; empty where there is none.
    let envelopeName: String
    let pageConventions: [String]

    init(_ sdk: SDK) {
        access = sdk.accessLevel == .internal ? "" : sdk.accessLevel.rawValue + " "
        unionAccess = sdk.accessLevel == .internal ? "" : "@nonexhaustive \(access)"
        type = TypeText(module: sdk.moduleName)
        clientName = SwiftText.identifier(sdk.client.name, .type)
        errorBodyName = SwiftText.identifier(sdk.errors.bodyName, .type)
        errorName = SwiftText.identifier(sdk.errors.errorName, .type)
        source = DocumentationText(sdk.source).joined
        envelopeName = sdk.client.envelope.map { SwiftText.identifier($0.name, .type) } ?? ""
        pageConventions = sdk.client.pageConventions.map { SwiftText.identifier($0.name, .type) }
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
