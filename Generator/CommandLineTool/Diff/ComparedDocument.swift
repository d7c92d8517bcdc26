import ChangeModel
import OpenAPIModel
import SDKModel

/// One version of an API, read and planned.
struct ComparedDocument: Sendable {
    let version: ChangeReport.Version
    let document: Document
    /// Nil where none can be planned.
    let sdk: SDK?

    init(_ planned: PlannedDocument, name: String) {
        document = planned.document
        sdk = planned.sdk
        version = ChangeReport.Version(
            name: name,
            title: planned.document.info.title?.value ?? "",
            version: planned.document.info.version?.value ?? ""
        )
    }
}
