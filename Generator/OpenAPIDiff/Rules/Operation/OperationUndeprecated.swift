import ChangeModel

extension ChangeRule {
    static let operationUndeprecated = ChangeRule(
        "operation-undeprecated",
        .operation,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "an operation is not deprecated any more",
        explanation: """
            It works as before, and is there to stay.

            ```yaml
            # before
            get:
              deprecated: true
            # after
            get: {}
            ```

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
