package import OpenAPIModel
package import SDKConfiguration
import SchemaValidation

/// Answers requests as a document says: without a connection, a clock or chance of its own.
///
/// What does not depend on the request is worked out once, here.
package struct Mock: Sendable {
    package let document: Document
    /// Those that can be called, in source order.
    package let operations: [MockOperation]
    package let options: MockOptions
    let answers: AnswerMaker
    let faults: FaultPlan
    let routes: RouteTable
    /// By the index of the operation, as are the readers.
    let checks: [SecurityCheck]
    let readers: [RequestReader]
    let tokens: TokenEndpoints

    package init(
        _ document: Document,
        configuration: SDKConfiguration = SDKConfiguration(),
        options: MockOptions = MockOptions(),
        faults: FaultPlan = FaultPlan()
    ) {
        self.document = document
        self.options = options
        self.faults = faults
        let operations = document.operations.enumerated().map {
            MockOperation(index: $0.offset, documented: $0.element)
        }
        self.operations = operations
        let validator = SchemaValidator(document.schemas)
        answers = AnswerMaker(
            document: document,
            configuration: configuration,
            operations: operations,
            validator: validator,
            options: options
        )
        routes = Self.routes(of: operations, in: document)
        tokens = TokenEndpoints(document, configuration, options.credentials)
        let checks = operations.map { operation in
            SecurityCheck(
                document.effectiveSecurity(of: operation.documented.operation),
                in: document,
                options.credentials
            )
        }
        self.checks = checks
        readers = zip(operations, checks).map { operation, check in
            RequestReader(operation, in: document, validator, options: options, keys: check.queryKeys)
        }
    }

    /// The base paths of all servers come before none at all: a path that is written out wins.
    private static func routes(of operations: [MockOperation], in document: Document) -> RouteTable {
        var table = RouteTable()
        var withoutBase: [MockOperation] = []
        for operation in operations {
            let documented = operation.documented
            for basePath in BasePaths.of(document.effectiveServers(of: documented)) {
                guard !basePath.isEmpty else {
                    withoutBase.append(operation)
                    continue
                }
                table.insert(
                    documented.pathTemplate.value,
                    basePath: basePath,
                    method: documented.method.name,
                    operation: operation.index
                )
            }
        }
        for operation in withoutBase {
            table.insert(
                operation.documented.pathTemplate.value,
                basePath: "",
                method: operation.documented.method.name,
                operation: operation.index
            )
        }
        return table
    }
}
