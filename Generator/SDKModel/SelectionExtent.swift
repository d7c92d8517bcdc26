/// How much of a document an SDK is made from, where a part is left out by choice.
package struct SelectionExtent: Sendable, Hashable {
    package let operations: Int
    package let allOperations: Int
    package let schemas: Int
    package let allSchemas: Int

    package init(operations: Int, allOperations: Int, schemas: Int, allSchemas: Int) {
        self.operations = operations
        self.allOperations = allOperations
        self.schemas = schemas
        self.allSchemas = allSchemas
    }

    package var leavesOut: Bool { operations < allOperations || schemas < allSchemas }
}
