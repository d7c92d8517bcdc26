import ChangeModel

/// An operation in the index at the end of a report.
struct OperationView {
    let anchor: String
    let method: String
    let path: String
    let operationID: String?
    let isWebhook: Bool
    let tags: String?
    /// Places among the page's tags, for the script.
    let tagPlaces: String

    init(_ operation: ComparedOperation, anchor: String, index: inout PageIndex) {
        self.anchor = anchor
        self.method = operation.method
        self.path = operation.path
        self.operationID = operation.operationID
        self.isWebhook = operation.isWebhook
        self.tags = operation.tags.isEmpty ? nil : operation.tags.joined(separator: ", ")
        self.tagPlaces = operation.tags.map { String(index.place(ofTag: $0)) }.joined(separator: " ")
    }
}
