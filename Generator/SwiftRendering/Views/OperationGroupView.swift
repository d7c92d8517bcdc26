import SDKModel
import SwiftSpelling

/// The file of a group: the operations of one tag.
struct OperationGroupView {
    let header: HeaderView
    let client: String
    let documentation: [String]
    let access: String
    let type: String
    let errorBody: String
    let operations: [OperationView]

    init(_ group: OperationGroup, in surroundings: Surroundings) {
        header = HeaderView(surroundings, modules: group.operations.modules.union(.runtime))
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
