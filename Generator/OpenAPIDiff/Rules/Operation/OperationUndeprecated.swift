import ChangeModel

extension ChangeRule {
    static let operationUndeprecated = ChangeRule(
        "operation-undeprecated",
        .operation,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "An operation is deprecated no more",
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
