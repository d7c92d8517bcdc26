import SDKModel
import SwiftSpelling

/// The file of a group: the operations of one tag.
struct OperationGroupView {
    /// Nil where others stand before it in the file.
    let header: HeaderView?
    let isolation: String
    let client: String
    /// The client's property, where the client is in another module.
    let property: ClientGroupView?
    let documentation: [String]
    let access: String
    let type: String
    let errorBody: String
    let operations: [OperationView]

    init(_ group: OperationGroup, hasHeader: Bool = true, in surroundings: Surroundings) {
        header =
            hasHeader
            ? HeaderView(
                surroundings,
                modules: surroundings.modules(of: group),
                isExporting: surroundings.clientModule != nil
            ) : nil
        isolation = surroundings.isolation
        property = surroundings.clientModule.map { _ in ClientGroupView(group, in: surroundings) }
        client = surroundings.clientName
        documentation = DocumentationComment.lines(
            group.documentation,
            fallback: "The operations tagged \(Markdown.codeSpan(group.tag)).",
            indentation: 4
        )
        access = surroundings.access
        type = SwiftText.identifier(group.typeName, .declaration)
        errorBody = surroundings.errorBodyName
        operations = group.operations.map { OperationView($0, in: surroundings, indentation: 8) }
    }
}
