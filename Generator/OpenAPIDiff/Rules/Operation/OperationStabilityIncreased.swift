import ChangeModel

extension ChangeRule {
    static let operationStabilityIncreased = ChangeRule(
        "operation-stability-increased",
        .operation,
        .lifecycle,
        .widen,
        .anywhere(.unaffected),
        "an operation is more stable than it was",
        explanation: """
            `x-stability-level` promises more than before. Nobody is concerned who relied on less.

            ```yaml
            # before
            get:
              x-stability-level: beta
            # after
            get:
              x-stability-level: stable
            ```

            Source: the extension `x-stability-level`.
            """
    )
}
