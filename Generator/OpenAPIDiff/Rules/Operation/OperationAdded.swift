import ChangeModel

extension ChangeRule {
    static let operationAdded = ChangeRule(
        "operation-added",
        .operation,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "an operation was added",
        explanation: """
            There is one more thing to call. Nobody has to.

            ```yaml
            # before
            paths:
              /pets:
                get: {}
            # after
            paths:
              /pets:
                get: {}
                post: {}
            ```

            Source: OpenAPI 3.1.1, section "Path Item Object".
            """
    )
}
