import ChangeModel

extension ChangeRule {
    static let operationRemoved = ChangeRule(
        "operation-removed",
        .operation,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "an operation was removed",
        explanation: """
            Every call fails, by the answer 404 or 405.

            ```yaml
            # before
            paths:
              /pets:
                get: {}
                post: {}
            # after
            paths:
              /pets:
                get: {}
            ```

            Deprecate the operation first, say by `x-sunset` until when it works, and remove it after that
            day.

            Source: OpenAPI 3.1.1, section "Path Item Object".
            """
    )
}
