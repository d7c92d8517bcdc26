import ChangeModel

extension ChangeRule {
    static let parameterStabilityDecreased = ChangeRule(
        "parameter-stability-decreased",
        .parameter,
        .lifecycle,
        .narrow,
        .anywhere(Verdicts(behaviour: .breaking)),
        "a parameter is less stable than it was",
        explanation: """
            `x-stability-level` promises less than before: what callers relied on may change from now on
            without a new major version.

            ```yaml
            # before
            x-stability-level: stable
            # after
            x-stability-level: beta
            ```

            Never take a promise back; deprecate instead.

            Source: the extension `x-stability-level`.
            """
    )
}
