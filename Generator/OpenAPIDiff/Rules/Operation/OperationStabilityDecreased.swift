import ChangeModel

extension ChangeRule {
    static let operationStabilityDecreased = ChangeRule(
        "operation-stability-decreased",
        .operation,
        .lifecycle,
        .narrow,
        .anywhere(Verdicts(behaviour: .breaking)),
        "an operation is less stable than it was",
        explanation: """
            `x-stability-level` promises less than before: what callers relied on may change from now on
            without a new major version.

            ```yaml
            # before
            get:
              x-stability-level: stable
            # after
            get:
              x-stability-level: beta
            ```

            Never take a promise back; deprecate instead.

            Source: the extension `x-stability-level`.
            """
    )
}
