package import OpenAPIModel

/// An operation of the document with what is worked out once for all requests.
package struct MockOperation: Sendable {
    /// In `Mock.operations`: tables of other stages go by it.
    package let index: Int
    package let documented: DocumentOperation
    /// The path item's and its own.
    package let parameters: [Parameter]

    package init(index: Int, documented: DocumentOperation) {
        self.index = index
        self.documented = documented
        parameters = documented.effectiveParameters.map(\.value)
    }

    /// As written, even where an earlier operation has the same.
    package var operationID: String? { documented.operation.declaredOperationId?.value }
}
