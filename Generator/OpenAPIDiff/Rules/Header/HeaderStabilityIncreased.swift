import ChangeModel

extension ChangeRule {
    static let headerStabilityIncreased = ChangeRule(
        "header-stability-increased",
        .header,
        .lifecycle,
        .widen,
        .anywhere(.unaffected),
        "a header is more stable than it was",
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
