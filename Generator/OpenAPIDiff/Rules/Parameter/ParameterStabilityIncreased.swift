import ChangeModel

extension ChangeRule {
    static let parameterStabilityIncreased = ChangeRule(
        "parameter-stability-increased",
        .parameter,
        .lifecycle,
        .widen,
        .anywhere(.unaffected),
        "a parameter is more stable than it was",
        explanation: """
            `x-stability-level` promises more than before.

            ```yaml
            # before
            x-stability-level: beta
            # after
            x-stability-level: stable
            ```

            Source: the extension `x-stability-level`.
            """
    )
}
